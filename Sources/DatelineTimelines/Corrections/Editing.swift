internal import DatelineModel

/// An editor's corrections on their way through the derivation of one timeline; without any it changes nothing.
struct Editing {
  /// The atoms of each event, part by part.
  private var groups: [[[Int]]]
  /// The sources that prove added events.
  let sources: [Timeline.Source]
  let failures: [CorrectionFailure]
  private let edits: [Int: CorrectedGroups.Edits]
  private let added: [Timeline.Event]
  private let hidden: Set<String>
  /// The ids of the atoms that changes were made on, by the changes' places among the corrections.
  let targets: [Int: String]
  private let isEmpty: Bool

  init(
    _ groups: [[[Int]]], atoms: [Timeline.Atom], all: [Timeline.Atom], sources: [Timeline.Source],
    _ corrections: [Correction]
  ) {
    isEmpty = corrections.allSatisfy(\.leavesTimeline)
    guard !corrections.isEmpty else {
      (self.groups, self.sources, failures, edits, added, hidden) = (groups, [], [], [:], [], [])
      targets = [:]
      return
    }
    let corrected = CorrectedGroups(groups, atoms: atoms, all: all, corrections: corrections)
    (self.groups, edits) = (corrected.groups, corrected.edits)
    targets = corrected.targets.mapValues { atoms[$0].id }
    hidden = Set(
      corrected.edits.filter(\.value.isHidden).compactMap { group, _ in
        corrected.groups[group].joined().min().map { atoms[$0].id }
      })
    var (added, proofs, failures) = ([Timeline.Event](), [Timeline.Source](), corrected.failures)
    var earlier: [String: Int] = [:]
    for (index, correction) in corrections.enumerated() {
      guard case .add(let addition) = correction else { continue }
      if let first = earlier.updateValue(index, forKey: addition.id) {
        failures.append(CorrectionFailure(index: index, reason: .repeated("text", earlier: first)))
      }
      let (event, source) = addition.event(known: sources)
      added.append(event)
      if let source { proofs.append(source) }
    }
    (self.added, self.sources, self.failures) = (added, proofs, failures)
  }

  /// The atoms of each event, which it no longer has then.
  mutating func takeGroups() -> [[[Int]]] {
    defer { groups = [] }
    return groups
  }

  /// Edits the derived events and adds what the editor tells.
  func apply(to derived: inout DerivedEvents) {
    for (index, edits) in edits { derived.edit(index, edits) }
    for event in added { derived.add(event) }
  }

  /// The timeline without what is hidden; a view, if anything was corrected.
  func view(of timeline: Timeline) -> Timeline {
    if isEmpty { return timeline }
    let ids = (timeline.events + timeline.undated).map(\.id)
    return timeline.view(of: Set(ids).subtracting(hidden))
  }

  /// One note that says how much of the timeline is the editor's.
  var diagnostics: [Diagnostic] {
    if isEmpty { return [] }
    let changed = edits.values.filter { !$0.isHidden && !$0.marks.isEmpty }.count
    let facts = [(changed, "changed"), (hidden.count, "hidden"), (added.count, "added")].filter { $0.0 > 0 }
    let told = facts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return [DerivedDiagnostic.corrected.note("Corrected by an editor: \(told).")]
  }
}

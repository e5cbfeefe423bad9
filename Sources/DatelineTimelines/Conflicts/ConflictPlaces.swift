internal import CivilTime
internal import DatelineModel

/// Finds the events that disputed claims are about, and puts both into the form of a conflict.
struct ConflictPlaces {
  private let claims: [Timeline.Claim]
  private let atoms: [Timeline.Atom]
  private let eventIDs: [String]
  private let clock: Timeline.Clock
  /// An atom with the event that it tells, and the sentence of an article in which it stands.
  private struct Telling: Hashable {
    var source: Int32
    var start: Int
    var event: Int32
    var atom: Int32

    static func precedes(_ one: Telling, _ other: Telling) -> Bool {
      (one.source, one.start, one.event, one.atom) < (other.source, other.start, other.event, other.atom)
    }
  }

  /// What a source tells with a word.
  private struct SourceWord: Hashable {
    var source: Int32
    var word: String
  }

  /// How many atoms of an article may share a word for it to say which is meant: a word in more of them says little, and
  /// a page of nothing but counts must not cost the square of its length.
  private static let crowd = 256

  /// The indices of the sources.
  private let sources: [String: Int]
  /// By source and place; then by event and atom.
  private let tellings: [Telling]

  /// - Parameters:
  ///   - sources: the index of each source by its id.
  init(
    _ claims: [Timeline.Claim], sources: [String: Int], atoms: [Timeline.Atom], derived: DerivedEvents,
    clock: Timeline.Clock
  ) {
    (self.claims, self.sources, self.atoms, self.clock) = (claims, sources, atoms, clock)
    eventIDs = derived.ids
    var isClaiming = [Bool](repeating: false, count: sources.count)
    for claim in claims { if let source = sources[claim.source] { isClaiming[source] = true } }
    var tellings: [Telling] = []
    for (event, members) in derived.members.enumerated() {
      for atom in members {
        let witness = atoms[atom].witness
        guard let source = sources[witness.source], isClaiming[source] else { continue }
        tellings.append(
          Telling(source: Int32(source), start: witness.start, event: Int32(event), atom: Int32(atom)))
      }
    }
    tellings.sort(by: Telling.precedes)
    self.tellings = tellings
  }

  private func tellings(of claim: Timeline.Claim) -> ArraySlice<Telling> {
    guard let source = sources[claim.source].map(Int32.init) else { return [] }
    var (first, end) = (0, tellings.count)
    while first < end {
      let middle = (first + end) / 2
      if (tellings[middle].source, tellings[middle].start) < (source, claim.start) {
        first = middle + 1
      } else {
        end = middle
      }
    }
    return tellings[first...].prefix { $0.source == source && $0.start == claim.start }
  }

  /// The claim, with the day of the event that its sentence tells where it names none itself.
  func dated(_ claim: Timeline.Claim) -> Timeline.Claim {
    guard claim.days.isEmpty else { return claim }
    let days = tellings(of: claim).compactMap { telling -> CivilDate? in
      let bounds = TimeBounds(atoms[Int(telling.atom)].when, by: clock)
      guard bounds.isBounded, bounds.width <= TimeBounds.day else { return nil }
      return CivilDate(dayNumber: floorDivide(bounds.begin, TimeBounds.day))
    }
    var claim = claim
    claim.days = Set(days).sorted()
    return claim
  }

  /// The conflicts that disputes are.
  func conflicts(_ disputes: [ClaimConflicts.Contradiction]) -> [Timeline.Conflict] {
    let claimed = disputes.flatMap(\.sides).flatMap(\.claims).map { claims[$0] }
    let words = index(of: Set(claimed.filter { tellings(of: $0).isEmpty }.map(\.source)))
    return disputes.map { dispute in
      let events = Set(dispute.sides.flatMap(\.claims).compactMap { event(of: claims[$0], words) })
      return Timeline.Conflict(
        events: events.map { eventIDs[$0] }.sorted(), what: dispute.what,
        sides: dispute.sides.map { side in
          Timeline.Conflict.Side(value: side.value, sources: side.claims.map { witness(of: claims[$0]) })
        })
    }
  }

  /// What those sources tell with each word.
  private func index(of sources: Set<String>) -> [SourceWord: [Telling]] {
    let sources = Set(sources.compactMap { self.sources[$0].map(Int32.init) })
    if sources.isEmpty { return [:] }
    var words: [SourceWord: [Telling]] = [:]
    for telling in tellings where sources.contains(telling.source) {
      for word in Set(atoms[Int(telling.atom)].content) {
        words[SourceWord(source: telling.source, word: word), default: []].append(telling)
      }
    }
    return words
  }

  /// The event that the sentence tells, else the one of the same article that shares most words with it.
  private func event(of claim: Timeline.Claim, _ words: [SourceWord: [Telling]]) -> Int? {
    let subject = Set(claim.subject)
    let here = tellings(of: claim)
    if !here.isEmpty {
      return best(
        here.map { telling in
          (Int(telling.event), atoms[Int(telling.atom)].content.count { subject.contains($0) })
        })
    }
    var shared: [Telling: Int] = [:]
    for word in subject {
      guard let source = sources[claim.source].map(Int32.init),
        let found = words[SourceWord(source: source, word: word)], found.count <= ConflictPlaces.crowd
      else { continue }
      for telling in found { shared[telling, default: 0] += 1 }
    }
    return best(shared.filter { $0.value > 1 }.map { (Int($0.key.event), $0.value) })
  }

  /// The event that shares most words, the least one of several.
  private func best(_ shared: [(event: Int, words: Int)]) -> Int? {
    shared.max { ($0.words, -$0.event) < ($1.words, -$1.event) }?.event
  }

  private func witness(of claim: Timeline.Claim) -> Timeline.Witness {
    let told = tellings(of: claim).first.map { atoms[Int($0.atom)].id }
    let id = told ?? StableID.atom(source: claim.source, quote: claim.quote, span: claim.start..<claim.end)
    return Timeline.Witness(
      atom: id, source: claim.source, quote: claim.quote, start: claim.start, end: claim.end, expression: nil, basis: []
    )
  }
}

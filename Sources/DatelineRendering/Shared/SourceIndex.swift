internal import CivilTime
internal import DatelineModel

/// The sources of a timeline by their ids, and what they are called, which is worked out once for each.
struct SourceIndex {
  /// In the order of their publication, those without a date last.
  let ordered: [Timeline.Source]
  private let numbers: [String: Int]
  private let names: [String]
  private let shortNames: [String]

  init(_ timeline: Timeline) {
    ordered = timeline.sources.sorted { SourceIndex.key($0) < SourceIndex.key($1) }
    numbers = Dictionary(ordered.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let openings = SourceIndex.openings(of: timeline)
    let titles = ordered.map { $0.title ?? openings[$0.id].map(SourceIndex.shortened) ?? $0.url }
    names = zip(ordered, titles).map { source, title in
      SourceIndex.joined([title, source.publisher, SourceIndex.day(of: source)]) ?? "untitled article \(source.id)"
    }
    let brief = zip(ordered, titles).map { source, title in
      SourceIndex.joined([source.publisher ?? title, SourceIndex.day(of: source)]) ?? ""
    }
    let counts = Dictionary(brief.map { ($0, 1) }, uniquingKeysWith: +)
    shortNames = zip(brief, names).map { brief, name in brief.isEmpty || counts[brief] != 1 ? name : brief }
  }

  private static func key(_ source: Timeline.Source) -> (Int, Int, String) {
    (source.published == nil ? 1 : 0, source.published?.instant ?? 0, source.id)
  }

  /// The place of a source in the order; nil when there is none of that id.
  func number(_ id: String) -> Int? { numbers[id] }

  subscript(id: String) -> Timeline.Source? { numbers[id].map { ordered[$0] } }

  /// "Title, Publisher, 20 August 2025": what is known of a source; without a title its opening words.
  func name(_ id: String) -> String { numbers[id].map { names[$0] } ?? id }

  /// "Publisher, 20 August 2025" where that tells it from the others, else its whole name: for the many places that
  /// name a source whose whole name is told once.
  func shortName(_ id: String) -> String { numbers[id].map { shortNames[$0] } ?? id }

  /// The short names of the sources of several sentences, each once, sorted.
  func shortNames(of witnesses: [Timeline.Witness]) -> String {
    Set(witnesses.map { shortName($0.source) }).sorted().joined(separator: "; ")
  }

  /// Who publishes the articles of several sentences, each once, in their order: "Harbour Post, Coast Daily".
  func publishers(of witnesses: [Timeline.Witness]) -> String {
    var told: [String] = []
    for witness in witnesses {
      let publisher = self[witness.source]?.publisher ?? shortName(witness.source)
      if !told.contains(publisher) { told.append(publisher) }
    }
    return Wording.list(told)
  }

  private static func joined(_ parts: [String?]) -> String? {
    let known = parts.compactMap { $0 }
    return known.isEmpty ? nil : known.joined(separator: ", ")
  }

  private static func day(of source: Timeline.Source) -> String? {
    source.published.map { WhenText.day($0.date) }
  }

  /// The first sentence that the timeline holds of each source without a title.
  private static func openings(of timeline: Timeline) -> [String: String] {
    let untitled = Set(timeline.sources.lazy.filter { $0.title == nil }.map(\.id))
    if untitled.isEmpty { return [:] }
    var first: [String: (start: Int, quote: String)] = [:]
    func take(_ source: String, _ start: Int, _ quote: String) {
      guard untitled.contains(source), start < first[source]?.start ?? Int.max else { return }
      first[source] = (start, quote)
    }
    for passage in timeline.passages { take(passage.source, passage.start, passage.quote) }
    for atom in timeline.atoms { take(atom.witness.source, atom.witness.start, atom.witness.quote) }
    // Where the atoms were not read, the events have the sentences of those that are shown; what an editor added proves
    // itself by sentences of which nobody knows where they stand.
    if timeline.atoms.isEmpty {
      for events in [timeline.events, timeline.undated] {
        for event in events where !event.edits.contains(where: { $0.what == .added }) {
          for witness in event.sources { take(witness.source, witness.start, witness.quote) }
        }
      }
    }
    return first.mapValues(\.quote)
  }

  /// A sentence between quotation marks, of a long one its first words.
  private static func shortened(_ sentence: String) -> String {
    let scalars = sentence.unicodeScalars
    guard let limit = scalars.index(scalars.startIndex, offsetBy: 60, limitedBy: scalars.endIndex),
      limit < scalars.endIndex
    else { return Wording.quoted(sentence) }
    let end = scalars[..<limit].lastIndex { $0.isSpace } ?? limit
    return Wording.quoted("\(sentence[..<end])…")
  }
}

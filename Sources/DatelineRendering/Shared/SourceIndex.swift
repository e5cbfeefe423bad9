internal import CivilTime
internal import DatelineModel

/// The sources of a timeline by their ids, and what they are called, which is worked out once for each.
struct SourceIndex {
  /// In the order of their publication, those without a date last.
  let ordered: [Timeline.Source]
  private let numbers: [String: Int]
  private let names: [String]

  init(_ sources: [Timeline.Source]) {
    ordered = sources.sorted { ($0.published ?? "~", $0.id) < ($1.published ?? "~", $1.id) }
    numbers = Dictionary(ordered.enumerated().map { ($1.id, $0) }) { first, _ in first }
    names = ordered.map(SourceIndex.name)
  }

  /// The place of a source in the order; nil when there is none of that id.
  func number(_ id: String) -> Int? { numbers[id] }

  subscript(id: String) -> Timeline.Source? { numbers[id].map { ordered[$0] } }

  /// "Title, Publisher, 20 August 2025": what is known of a source.
  func name(_ id: String) -> String { numbers[id].map { names[$0] } ?? id }

  /// The names of the sources of several sentences, each once, sorted.
  func names(of witnesses: [Timeline.Witness]) -> String {
    Set(witnesses.map { name($0.source) }).sorted().joined(separator: "; ")
  }

  /// Who publishes the articles of several sentences, each once, in their order: "Harbour Post, Coast Daily".
  func publishers(of witnesses: [Timeline.Witness]) -> String {
    var told: [String] = []
    for witness in witnesses {
      let publisher = self[witness.source]?.publisher ?? name(witness.source)
      if !told.contains(publisher) { told.append(publisher) }
    }
    return Wording.list(told)
  }

  private static func name(of source: Timeline.Source) -> String {
    let day = source.published.map { published in
      CivilDateTime(iso: published).map { WhenText.day($0.date) } ?? published
    }
    let parts = [source.title ?? source.url, source.publisher, day].compactMap { $0 }
    return parts.isEmpty ? "untitled article \(source.id)" : parts.joined(separator: ", ")
  }
}

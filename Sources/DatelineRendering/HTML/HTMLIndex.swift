internal import DatelineModel

/// What the page's filter and quotations look up: sources, people and places by keys that stay what they are when others
/// come or go, and the sentences around a sentence.
struct HTMLIndex {
  let sources: SourceIndex
  /// People and bodies that take part.
  let people: FrequentNames
  /// Where it happened.
  let places: FrequentNames
  /// The sentences that the timeline holds, by article and by where they begin.
  private let sentences: [String: [(start: Int, position: Int, quote: String)]]

  /// The names that most events have, the most frequent first, and their keys.
  struct FrequentNames {
    let ordered: [(key: String, name: String)]
    private let keys: [String: String]

    /// A menu cannot hold all of a long story.
    private static let most = 200

    init(_ events: [[String]]) {
      var counts: [String: Int] = [:]
      for names in events { for name in Set(names) { counts[name, default: 0] += 1 } }
      ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(FrequentNames.most)
        .map { (StableID.key(of: $0.key), $0.key) }
      keys = Dictionary(ordered.map { ($0.name, $0.key) }) { first, _ in first }
    }

    /// The keys of an event's names, for an attribute.
    func keys(of names: [String]) -> String { HTMLIndex.list(names.compactMap { keys[$0] }) }
  }

  init(_ timeline: Timeline) {
    sources = SourceIndex(timeline)
    let events = timeline.events + timeline.undated
    people = FrequentNames(events.map(\.participants))
    places = FrequentNames(events.map(\.places))
    var sentences: [String: [(start: Int, position: Int, quote: String)]] = [:]
    for atom in timeline.atoms {
      sentences[atom.witness.source, default: []].append((atom.witness.start, atom.position, atom.witness.quote))
    }
    for passage in timeline.passages {
      sentences[passage.source, default: []].append((passage.start, passage.position, passage.quote))
    }
    self.sentences = sentences.mapValues { $0.sorted { ($0.start, $0.position) < ($1.start, $1.position) } }
  }

  /// The keys of the articles that tell an event.
  func sourceKeys(of event: Timeline.Event) -> String {
    HTMLIndex.list(event.sources.filter { sources[$0.source] != nil }.map { StableID.key(of: $0.source) })
  }

  private static func list(_ keys: [String]) -> String { Set(keys).sorted().joined(separator: " ") }

  /// The sentences just before and behind one, as far as the timeline holds them: it holds those that tell
  /// events or days, and the heads of articles.
  func neighbours(of witness: Timeline.Witness) -> (before: String?, after: String?) {
    guard let told = sentences[witness.source] else { return (nil, nil) }
    var (low, high) = (0, told.count)
    while low < high {
      let middle = (low + high) / 2
      if told[middle].start < witness.start { low = middle + 1 } else { high = middle }
    }
    guard low < told.count, told[low].start == witness.start else { return (nil, nil) }
    let position = told[low].position
    let before = low > 0 && told[low - 1].position == position - 1 ? told[low - 1].quote : nil
    let after = told[low...].first { $0.start > witness.start }
    return (before, after?.position == position + 1 ? after?.quote : nil)
  }
}

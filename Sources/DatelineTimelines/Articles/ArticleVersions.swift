internal import CivilTime
internal import DatelineModel

/// Which sources are versions of one article, and which of them counts.
///
/// Sources with one canonical address are one article. Only the newest version tells events: a second version is no
/// second witness. The atoms of the others stay in the document, since a still newer version may come.
struct ArticleVersions {
  /// The ids of the sources that a newer version replaces.
  private(set) var superseded: Set<String> = []
  /// For each article with several versions, the oldest first, the newest last.
  private(set) var histories: [[Timeline.Source]] = []

  init(of sources: [Timeline.Source]) {
    var versions: [String: [Timeline.Source]] = [:]
    for source in sources {
      if let url = source.url, !url.isEmpty { versions[url, default: []].append(source) }
    }
    for (_, history) in versions.filter({ $0.value.count > 1 }).sorted(by: { $0.key < $1.key }) {
      let history = history.sorted(by: ArticleVersions.isOlder)
      for source in history.dropLast() { superseded.insert(source.id) }
      histories.append(history)
    }
  }

  /// One note an article: which version counts, and which sentences came and went with it.
  func diagnostics(atoms: [Timeline.Atom]) -> [Diagnostic] {
    guard !histories.isEmpty else { return [] }
    var quotes: [String: [String]] = [:]
    for atom in atoms { quotes[atom.witness.source, default: []].append(atom.witness.quote) }
    return histories.compactMap { history in
      guard let newest = history.last, let before = history.dropLast().last else { return nil }
      let (new, old) = (Set(quotes[newest.id] ?? []), Set(quotes[before.id] ?? []))
      var message = "\(history.count) versions of “\(newest.title ?? newest.url ?? newest.id)”; the newest counts"
      message += newest.modified.map { ", modified \($0)." } ?? "."
      message += ArticleVersions.listed("New in it:", new.subtracting(old))
      message += ArticleVersions.listed("No longer in it:", old.subtracting(new))
      return DerivedDiagnostic.versions.note(message)
    }
  }

  private static func listed(_ head: String, _ quotes: Set<String>) -> String {
    if quotes.isEmpty { return "" }
    let shown = quotes.sorted().prefix(3).map { "“\($0)”" }.joined(separator: " ")
    return " \(head) \(shown)" + (quotes.count > 3 ? " and \(quotes.count - 3) more." : "")
  }

  /// By the time of the last change, then of publication, then id.
  private static func isOlder(_ one: Timeline.Source, _ other: Timeline.Source) -> Bool {
    func instant(_ text: String?) -> Int { text.flatMap { CivilDateTime(iso: $0)?.instant } ?? TimeBounds.past }
    func key(_ source: Timeline.Source) -> (Int, Int, String) {
      (instant(source.modified ?? source.published), instant(source.published), source.id)
    }
    return key(one) < key(other)
  }
}

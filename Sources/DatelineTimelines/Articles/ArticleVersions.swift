internal import CivilTime
internal import DatelineModel

/// Which sources are versions of one article, and which of them counts.
///
/// Only the newest version tells events: a second version is no second witness. The atoms of the others stay in the
/// document, since a still newer version may come.
///
/// An address that a page gives itself is a claim. Two sources of one address are versions of an article when both came
/// from its server, by fetch or in an archive, or when their titles and texts agree. Else whoever writes a page could take
/// away what another tells by naming its address.
struct ArticleVersions {
  /// The ids of the sources that a newer version replaces.
  private(set) var superseded: Set<String> = []
  /// For each article with several versions, the oldest first, the newest last.
  private(set) var histories: [[Timeline.Source]] = []
  /// Sources that claim one address and are no versions of each other, the oldest first.
  private(set) var disputes: [[Timeline.Source]] = []

  /// How many pairs of sources were held against each other.
  private(set) var comparisons = 0

  private let sentences: [String: Set<String>]
  /// The words of titles, for each source that shares its address with another.
  private let titles: [String: Set<String>]
  /// The most articles of one address that a source is compared with, the latest: no number of pages that claim it makes
  /// the work grow with its square.
  private static let mostCompared = 32

  /// The versions among sources.
  ///
  /// - Parameters:
  ///   - atoms: those of all sources; with the passages they tell how far texts agree.
  ///   - passages: those of all sources.
  init(of sources: [Timeline.Source], atoms: [Timeline.Atom], passages: [Timeline.Passage]) {
    var claims: [String: [Timeline.Source]] = [:]
    for source in sources {
      if let url = source.url, !url.isEmpty { claims[url, default: []].append(source) }
    }
    claims = claims.filter { $0.value.count > 1 }
    titles = Dictionary(
      claims.values.joined().map { ($0.id, ArticleVersions.words(of: $0.title)) },
      uniquingKeysWith: { first, _ in first })
    let claiming = Set(titles.keys)
    var sentences: [String: Set<String>] = [:]
    if !claiming.isEmpty {
      for atom in atoms where claiming.contains(atom.witness.source) {
        sentences[atom.witness.source, default: []].insert(atom.witness.quote)
      }
      for passage in passages where claiming.contains(passage.source) {
        sentences[passage.source, default: []].insert(passage.quote)
      }
    }
    self.sentences = sentences
    for (url, sources) in claims.sorted(by: { $0.key < $1.key }) {
      let articles = articles(among: sources.sorted(by: isOlder), at: url)
      for history in articles where history.count > 1 {
        for source in history.dropLast() { superseded.insert(source.id) }
        histories.append(history)
      }
      if articles.count > 1 { disputes.append(articles.compactMap(\.last)) }
    }
  }

  /// The histories of the articles that claim an address.
  private mutating func articles(among sources: [Timeline.Source], at url: String) -> [[Timeline.Source]] {
    let host = PublicAddress(url)?.host
    var (own, others): ([Timeline.Source], [[Timeline.Source]]) = ([], [])
    for source in sources {
      if let host, source.origin.flatMap(PublicAddress.init)?.host == host {
        own.append(source)
      } else if let index = others.indices.suffix(ArticleVersions.mostCompared)
        .first(where: { others[$0].last.map { agree($0, source) } ?? false })
      {
        others[index].append(source)
      } else {
        others.append([source])
      }
    }
    guard let newest = own.last else { return others }
    // A page that was saved by hand stands beside fetched ones of the same text.
    var (saved, foreign): ([[Timeline.Source]], [[Timeline.Source]]) = ([], [])
    for other in others {
      if other.contains(where: { agree($0, newest) }) { saved.append(other) } else { foreign.append(other) }
    }
    return [(own + saved.joined()).sorted(by: isOlder)] + foreign
  }

  /// Whether two sources have a title in common, and the newer most of what the older tells: who quotes one sentence of
  /// an article does not take away the rest.
  private mutating func agree(_ one: Timeline.Source, _ other: Timeline.Source) -> Bool {
    comparisons += 1
    let (mine, theirs) = (titles[one.id] ?? [], titles[other.id] ?? [])
    guard mine.intersection(theirs).count * 2 >= min(mine.count, theirs.count) else { return false }
    let (older, newer) = isOlder(one, other) ? (one, other) : (other, one)
    let (told, kept) = (sentences[older.id] ?? [], sentences[newer.id] ?? [])
    return told.intersection(kept).count * 2 > told.count
  }

  private static func words(of title: String?) -> Set<String> {
    Set(FoldedForm.string((title ?? "").utf8.span).split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  /// One an article: which version counts, and which sentences came and went with it; a warning where it tells what the
  /// others don't, or no longer tells what they did. One an address that several articles claim.
  func diagnostics(atoms: [Timeline.Atom]) -> [Diagnostic] {
    guard !histories.isEmpty || !disputes.isEmpty else { return [] }
    var quotes: [String: [String]] = [:]
    for atom in atoms { quotes[atom.witness.source, default: []].append(atom.witness.quote) }
    let told = histories.compactMap { history -> Diagnostic? in
      guard let newest = history.last, let before = history.dropLast().last else { return nil }
      let (new, old) = (Set(quotes[newest.id] ?? []), Set(quotes[before.id] ?? []))
      var message = "\(history.count) versions of “\(newest.title ?? newest.url ?? newest.id)”; the newest counts"
      message += newest.modified.map { ", modified \($0)." } ?? "."
      message += ArticleVersions.listed("New in it:", new.subtracting(old))
      message += ArticleVersions.listed("No longer in it:", old.subtracting(new))
      return new == old ? DerivedDiagnostic.versions.note(message) : DerivedDiagnostic.versions.warning(message)
    }
    let disputed = disputes.map { sources in
      let names = sources.prefix(3).map { "“\($0.title ?? $0.id)”" }.joined(separator: ", ")
      return DerivedDiagnostic.address.warning(
        "\(sources.count) articles that tell different things claim the address \(sources[0].url ?? ""): \(names); "
          + "all count, none as a version of another.")
    }
    return told + disputed
  }

  private static func listed(_ head: String, _ quotes: Set<String>) -> String {
    if quotes.isEmpty { return "" }
    let shown = quotes.sorted().prefix(3).map { "“\($0)”" }.joined(separator: " ")
    return " \(head) \(shown)" + (quotes.count > 3 ? " and \(quotes.count - 3) more." : "")
  }

  /// By the time of the last change, then of publication; of equal ones the one that tells less, then id.
  private func isOlder(_ one: Timeline.Source, _ other: Timeline.Source) -> Bool {
    func instant(_ moment: CivilDateTime?) -> Int { moment?.instant ?? TimeBounds.past }
    func key(_ source: Timeline.Source) -> (Int, Int, Int, String) {
      (
        instant(source.modified ?? source.published), instant(source.published), sentences[source.id]?.count ?? 0,
        source.id
      )
    }
    return key(one) < key(other)
  }
}

internal import CivilTime
internal import DatelineModel

/// A page that tells what happens on its own day, in the present: a live page, the running order of a programme, a recap
/// of the day. Its items bear no dates, for all have that of the page.
struct RunningOrder {
  /// The day of the page as the time of its items; nil where the page is none, or undated.
  let time: EventTime?
  /// Whether its present tense tells what happens, as headlines do, and not what a programme brings: "Marit Enger chats to".
  let isLive: Bool

  init(_ grammar: DocumentGrammar, _ clock: EventClock) {
    let kinds = Set(grammar.sentences.compactMap(Self.kind))
    isLive = kinds == [.page]
    guard let day = clock.published?.date, !kinds.isEmpty else {
      time = nil
      return
    }
    time = EventTime(
      interval: CivilInterval(begin: CivilDateTime(day), end: CivilDateTime(day.adding(days: 1))), placement: .exact,
      granularity: .day, told: TIMEX3Value(day.description).map { .unit($0) }, isApproximate: true,
      basis: [BasisStep(.assumption, "an item of a page that tells what happens on its day")])
  }

  private enum Kind { case page, programme }

  /// What a sentence says of the page or the programme that tells the day: "This live page", "on today's programme", "the
  /// main stories of the day so far"; nil for most.
  private static func kind(of sentence: SentenceGrammar) -> Kind? {
    let words = sentence.words
    let isLemma = { (index: Int, lemma: String) in
      // Most lemmas are longer or shorter.
      words[index].lemma.utf8.count == lemma.utf8.count && words[index].lemma.lowercasedASCII == lemma
    }
    for index in words.indices.dropFirst() {
      if isLemma(index - 1, "live"), pages.contains(words[index].lemma.lowercasedASCII) { return .page }
      if words[index - 1].tag == .particle, index > 1, isLemma(index - 2, "today"),
        programmes.contains(words[index].lemma.lowercasedASCII)
      {
        return .programme
      }
      if isLemma(index, "day") || isLemma(index, "today"),
        words.indices.dropFirst(index + 1).prefix(2).contains(where: { isLemma($0, "far") }),
        words.indices.contains(where: { isLemma($0, "recap") || isLemma($0, "story") })
      {
        return .page
      }
    }
    return nil
  }

  private static let pages: Set<String> = ["page", "blog", "coverage", "ticker"]
  private static let programmes: Set<String> = ["program", "programme", "show", "edition", "bulletin", "broadcast"]
}

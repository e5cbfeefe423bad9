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
    let lemmas = sentence.words.map { $0.lemma.lowercasedASCII }
    for (index, lemma) in lemmas.enumerated() where index > 0 {
      if pages.contains(lemma), lemmas[index - 1] == "live" { return .page }
      if programmes.contains(lemma), index > 1, lemmas[index - 2] == "today",
        sentence.words[index - 1].tag == .particle
      {
        return .programme
      }
      if lemma == "day" || lemma == "today", lemmas.dropFirst(index + 1).prefix(2).contains("far"),
        lemmas.contains("recap") || lemmas.contains("story")
      {
        return .page
      }
    }
    return nil
  }

  private static let pages: Set<String> = ["page", "blog", "coverage", "ticker"]
  private static let programmes: Set<String> = ["program", "programme", "show", "edition", "bulletin", "broadcast"]
}

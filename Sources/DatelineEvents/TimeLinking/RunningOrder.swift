internal import CivilTime
internal import DatelineModel

/// A page that tells what happens on its own day, in the present: a live page, the running order of a programme, a recap
/// of the day. Its items bear no dates, for all have that of the page.
struct RunningOrder {
  /// The day of the page as the time of its items; nil where the page is none, or undated.
  let time: EventTime?

  init(_ grammar: DocumentGrammar, _ clock: EventClock) {
    guard let day = clock.published?.date, grammar.sentences.contains(where: Self.announcesDay) else {
      time = nil
      return
    }
    time = EventTime(
      interval: CivilInterval(begin: CivilDateTime(day), end: CivilDateTime(day.adding(days: 1))), placement: .exact,
      granularity: .day, told: TIMEX3Value(day.description).map { .unit($0) }, isApproximate: true,
      basis: [BasisStep(.assumption, "an item of a page that tells what happens on its day")])
  }

  /// Whether a sentence says of the page or the programme that it tells the day: "This live page", "on today's programme",
  /// "the main stories of the day so far".
  private static func announcesDay(_ sentence: SentenceGrammar) -> Bool {
    let lemmas = sentence.words.map { $0.lemma.lowercasedASCII }
    for (index, lemma) in lemmas.enumerated() {
      if formats.contains(lemma), index > 0 {
        if lemmas[index - 1] == "live" { return true }
        if index > 1, lemmas[index - 2] == "today", sentence.words[index - 1].tag == .particle { return true }
      }
      if lemma == "day" || lemma == "today", lemmas[max(0, index - 3)...].dropFirst().prefix(5).contains("far"),
        lemmas.contains("recap") || lemmas.contains("story")
      {
        return true
      }
    }
    return false
  }

  /// What tells a day's news item by item.
  private static let formats: Set<String> = [
    "page", "blog", "coverage", "ticker", "program", "programme", "show", "edition", "bulletin", "broadcast",
  ]
}

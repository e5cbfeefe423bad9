import CivilTime
import DatelineEnglish
import DatelineLanguage
import DatelineModel
import DatelineTemporal
import Testing

@Suite struct FuzzyTests {
  @Test(arguments: [
    "It began in [early June|2025-06 START].",
    "It ended in [late 2019|2019 END], not in [mid-2018|2018 MID].",
    "It is due by [the end of next week|2025-W35 END].",
    "It rained [earlier this month|2025-08].",
    "She left [a few days ago|PAST_REF APPROX].",
    "It began at [the turn of the century|20 START].",
    "It was shelled [overnight|2025-08-19TNI].",
    "It rose in [future years|FUTURE_REF], and shares have gained since [year-end|2024-12-31].",
    "It froze [last winter|2024-WI].",
    "It will shut over [the next year or so|2026 APPROX].",
    "In [the last week of March|2025-W13] it snowed; [the first day of May|2025-05-01] was warm.",
  ])
  func values(_ row: String) { check(row) }

  @Test func turnIsNarrow() throws {
    let turn = try #require(annotation(of: "It was built at the turn of the century.").expressions.first?.interval)
    #expect(turn.begin?.date.year == 1995 && turn.end?.date.year == 2004)
    #expect(turn.earliest?.date.year == 1990 && turn.latest?.date.year == 2009)
  }

  @Test func seasonsAreThoseOfTheHemisphere() throws {
    let context = TemporalContext(published: CivilDateTime(iso: "2025-08-20"), region: .init(hemisphere: .southern))
    let document = LanguageAnalyzer(words: .english).document(text: "It snowed last winter.", language: "en")
    let winter = try #require(TemporalTagger(pack: .english).annotate(document, in: context).expressions.first)
    #expect(winter.value.description == "2024-WI")
    #expect(
      winter.interval == CivilInterval(begin: CivilDateTime(iso: "2024-06-01"), end: CivilDateTime(iso: "2024-09-01")))
  }

  @Test func softBoundsHaveRoom() throws {
    let early = try #require(annotation(of: "It closed in early July.").expressions.first?.interval)
    #expect(early.begin == CivilDateTime(iso: "2025-07-01"))
    #expect(early.end == CivilDateTime(iso: "2025-07-11"))
    #expect(early.latest == CivilDateTime(iso: "2025-07-21"))
    let few = try #require(annotation(of: "It closed a few days ago.").expressions.first?.interval)
    #expect(few.begin == CivilDateTime(iso: "2025-08-15"))
    #expect(few.latest == CivilDateTime(iso: "2025-08-19"))
  }

  @Test func laterThatMonthLiesBehindTheStory() throws {
    let later = try #require(annotation(of: "On 12 May 1998 it shook. Later that month it fell.").expressions.last)
    #expect(later.value.description == "1998-05")
    #expect(later.interval?.begin == CivilDateTime(iso: "1998-05-12"))
  }
}

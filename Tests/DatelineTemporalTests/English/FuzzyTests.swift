import CivilTime
import DatelineModel
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
    "It froze [last winter|2024-WI].",
    "In [the last week of March|2025-W13] it snowed; [the first day of May|2025-05-01] was warm.",
  ])
  func values(_ row: String) { check(row) }

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

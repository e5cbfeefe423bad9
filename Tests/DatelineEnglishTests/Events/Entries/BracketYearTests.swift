import CivilTime
import DatelineModel
import Testing

/// A year in brackets behind a name tells when it began, and dates nothing that is told around it.
@Suite struct BracketYearTests {
  @Test(arguments: [
    "Norvik (founded 1903) closed its last mill on Monday.",
    "Norvik (established 1903) closed its last mill on Monday.",
    "The Norvik mill (opened 1903) burned down on Monday.", "Karl Holt (born 1903) resigned on Monday.",
  ])
  func datesNothingAround(_ text: String) {
    let days = Desk(text).atoms().compactMap { $0.when?.interval.begin?.date.description }
    #expect(days == ["2024-05-13"])
  }

  /// What is told in a sentence has its year.
  @Test func tellsWhereItIsNoAside() {
    let days = Desk("Norvik was founded in 1903.").atoms().compactMap { $0.when?.interval.begin?.date.description }
    #expect(days == ["1903-01-01"])
  }
}

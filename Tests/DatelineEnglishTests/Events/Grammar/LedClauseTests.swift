import CivilTime
import DatelineModel
import Testing

@testable import DatelineEnglish

/// What "after", "before" and their like lead in says when something else was.
@Suite struct LedClauseTests {
  /// Who did what, when, beside the rows' dates.
  private static func rows(_ text: String) -> [String] { Desk(text).atoms().map(\.summary) }

  @Test(arguments: [
    (
      "But in March 2024, about a month after city officials announced a new toll for most drivers, the ferry line said "
        + "its fares were being changed.",
      "City officials announced a new toll for most drivers."
    )
  ])
  func isToldWithItsOwnDate(_ text: String, _ telling: String) {
    #expect(Self.rows(text).contains(telling), "\(Self.rows(text))")
  }

  @Test func tellsWhoDiedThoughSheStandsBehindAfter() {
    let rows = Desk(
      "The inquest opened this morning and comes a day after her friend Elsa Thorvik, also 19, died in the same flat."
    ).atoms()
    #expect(
      rows.contains {
        $0.when?.interval.begin?.date.description == "2024-05-15" && $0.participants.contains("Elsa Thorvik")
      }, "\(rows.map(\.summary))")
  }
}

import CivilTime
import DatelineModel
import Testing

@testable import DatelineEnglish

/// A row says the clause that its date belongs to: that clause alone where it can be told so, else nothing.
@Suite struct BondsTests {
  /// What the row of a year says; nil where the year has no row.
  private static func telling(_ text: String, of year: Int) -> String? {
    Desk(text).atoms().first { $0.when?.interval.begin?.date.year == year && $0.status != .ongoing }?.summary
  }

  @Test(arguments: [
    // What a noun is described by becomes a sentence of its own.
    ("The mayor praised the bridge, which was opened by the king in 1961.", 1961, "The bridge was opened by the king."),
    (
      "Engineers looked at surveys filled in by 300 sailors in 1998.", 1998,
      "Surveys were filled in by 300 sailors."
    ),
    (
      "The harbour is home to a ship that was launched in 2004 and entered the ice in 2009.", 2009,
      "A ship entered the ice."
    ),
    (
      "They had lived in a row of small towns before Jonas Hald and Elsa Thorvik divorced in 1971.", 1971,
      "Jonas Hald and Elsa Thorvik divorced."
    ),
    (
      "Police are still looking into why a body was left in the canal after a shaft collapsed in 2008.", 2008,
      "A shaft collapsed."
    ),
    ("The inquest is open, after a body was found in the canal in 2008.", 2008, "A body was found in the canal."),
    // Where it was goes with it.
    (
      "Elsa Thorvik slept at the inn, where two sailors were shot in 2008.", 2008,
      "At the inn two sailors were shot."
    ),
    (
      "Elsa Thorvik died in Norhavn, where two sailors were shot in 2008.", 2008,
      "In Norhavn two sailors were shot."
    ),
    // Each of two clauses has its own tense and time.
    (
      "The yard already has two docks, and in 2015 the council bought a third.", 2015,
      "The council bought a third."
    ),
    (
      "Prices have been climbing since 2019, when the yard closed its gates.", 2019, "The yard closed its gates."
    ),
  ])
  func isToldByItself(_ row: (text: String, year: Int, telling: String)) {
    #expect(Self.telling(row.text, of: row.year) == row.telling)
  }

  /// What cannot be told apart has no row under that date.
  @Test(arguments: [
    ("Norland is proud of a team that won every match it played in 2016.", 2016),
    ("The crew ended a run of defeats dating to 2007.", 2007),
    ("Some captains worry that the strike will hurt the ports in 2026.", 2026),
    ("The council decided to use the method that others tried in measuring the flood in 2019.", 2019),
    ("The regatta was postponed from the first Sunday of June 2023.", 2023),
    ("Prices were 400 crowns, up from 300 crowns in 2015.", 2015),
    ("Parties are spending freely as they fight to win the vote of December 2026.", 2026),
  ])
  func isNotToldUnderAnothersDate(_ row: (text: String, year: Int)) {
    #expect(Self.telling(row.text, of: row.year) == nil)
  }

  /// What happens at the same time is told with it.
  @Test(arguments: [
    (
      "Norhavn was a town of its own until 1992, when it joined Halden.", 1992,
      "Norhavn was a town of its own until 1992, when it joined Halden."
    ),
    ("Finished in 1903, the mill burned within a year.", 1903, "Finished in 1903, the mill burned within a year."),
  ])
  func isToldTogether(_ row: (text: String, year: Int, telling: String)) {
    #expect(Self.telling(row.text, of: row.year) == row.telling)
  }
}

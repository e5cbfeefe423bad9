import Testing

import DatelineEnglish
@testable import DatelineLanguage

@Suite struct YearFinderTests {
  @Test(
    arguments: [
      ("Key dates of 2012", 2012), ("The mine in 2012", 2012), ("2012: the mine floods", 2012), ("The year 2012", 2012),
      ("2012 – a bad year", 2012), ("2012", 2012), ("The mine's 2012 in review", 2012), ("The 2012 cup", nil),
      ("Of 2011 and 2012", nil),
      ("A mine in the hills", nil), ("", nil), ("In 20125 days", nil), ("2012 cup begins", nil),
    ] as [(String, Int?)])
  func titles(_ title: String, _ year: Int?) { #expect(YearFinder.year(ofTitle: title, .english) == year) }
}

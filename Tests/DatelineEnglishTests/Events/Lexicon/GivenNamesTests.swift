import CivilTime
import DatelineModel
import Testing

@testable import DatelineEnglish

@Suite struct GivenNamesTests {
  @Test(arguments: [
    ("Elsa Thorvik", Gender.female), ("Jonas Hald", .male), ("Robin Hald", nil), ("Thorvik", nil), ("", nil),
  ])
  func tellTheGenderOfWhoeverBearsThem(_ row: (name: String, gender: Gender?)) {
    #expect(GivenNames.gender(of: row.name) == row.gender)
  }

  @Test func aPronounThatDoesNotFitIsLeft() {
    let found = Desk("Elsa Thorvik spoke in Norhavn. He left the capital on Monday.").atoms().map(\.summary)
    #expect(found.contains("He left the capital."), "\(found)")
  }
}

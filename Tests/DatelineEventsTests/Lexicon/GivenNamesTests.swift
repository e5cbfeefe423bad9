import Testing

@testable import DatelineEvents

@Suite struct GivenNamesTests {
  @Test(arguments: [
    ("he", "Elsa Thorvik", false), ("she", "Elsa Thorvik", true), ("her", "Jonas Hald", false),
    ("his", "Jonas Hald", true), ("she", "Mr Hald", false), ("he", "Robin Hald", true), ("she", "", true),
  ])
  func decideAgainstWhatDoesNotFit(_ row: (pronoun: String, name: String, fits: Bool)) {
    #expect(GivenNames.fits(row.pronoun, row.name) == row.fits)
  }

  @Test func aPronounThatDoesNotFitIsLeft() {
    let found = Desk("Elsa Thorvik spoke in Norhavn. He left the capital on Monday.").atoms().map(\.summary)
    #expect(found.contains("He left the capital on Monday."), "\(found)")
  }
}

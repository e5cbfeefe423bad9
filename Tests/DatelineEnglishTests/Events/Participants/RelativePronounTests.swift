import DatelineLanguage
import DatelineModel
import Testing

@testable import DatelineEnglish

@Suite struct RelativePronounTests {
  /// No row may say of the one what the clause says of the other.
  @Test(arguments: [
    ("Bob Allen, a director of the bank, which collapsed in 2008, resigned on Monday.", "Bob Allen collapsed"),
    ("The captain of the ferry, which sank on Monday, was rescued.", "captain sank"),
    ("The owners of the mill, which was closed in 2012, sold the land on Monday.", "owners were closed"),
    ("Oscar Falk, a former mayor of Elton who was jailed for fraud in 2019, died on Sunday.", "Elton was jailed"),
  ])
  func aClauseDescribesWhatAgreesWithItsPronoun(_ row: (text: String, wrong: String)) {
    let found = Desk(row.text).atoms().map(\.summary)
    #expect(!found.contains { $0.contains(row.wrong) }, "\(found)")
  }
}

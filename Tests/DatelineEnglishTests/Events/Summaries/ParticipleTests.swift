import DatelineModel
import Testing

@testable import DatelineEnglish

/// Which participles are told as passive sentences of their own.
@Suite struct ParticipleTests {
  @Test func whatWasMadeIsTold() {
    let text = "The Halden Bridge, built by the Orvan company in 1903, will close on Friday."
    let summaries = Desk(text).atoms().map(\.summary)
    #expect(summaries.contains("The Halden Bridge was built by the Orvan company."), "\(summaries)")
  }

  /// A participle that opens its sentence is told of the subject behind it, a coordinated one with the helping verb it shares.
  @Test(arguments: [
    ("Born in Halden in 1975, Elsa Thorvik moved to Norhavn in 1990.", "Elsa Thorvik was born in Halden."),
    ("The mill was built in 1922 and torn down in 2004.", "The mill was torn down."),
  ])
  func participlesAreLentTheirSubject(_ row: (sentence: String, summary: String)) {
    let found = Desk(row.sentence).atoms().map(\.summary)
    #expect(found.contains(row.summary), "\(found)")
  }

  /// What somebody believes of a man he did, and what somebody said stands before him.
  @Test(arguments: [
    ("Police believe the man drowned in 2019.", "was drowned"),
    ("\"It is a fine bridge,\" Elsa Thorvik tweeted before the vote in May 2021.", "was tweeted"),
  ])
  func activesAreNone(_ row: (sentence: String, words: String)) {
    #expect(Desk(row.sentence).atoms().allSatisfy { !$0.summary.contains(row.words) })
  }
}

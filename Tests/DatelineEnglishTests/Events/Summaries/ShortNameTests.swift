import DatelineModel
import Testing

@testable import DatelineEnglish

/// Where a short name is not filled up to a full one.
@Suite struct ShortNameTests {
  private func summaries(_ text: String) -> [String] { Desk(text).atoms().map(\.summary) }

  @Test func aPlaceIsNobodysShortName() {
    let found = summaries("Ada Cardiff died in 2009. The band Silver Fox performed in Cardiff in March 2012.")
    #expect(found.contains("The band Silver Fox performed in Cardiff."), "\(found)")
  }

  /// A group without an article may be another one of its kind.
  @Test func aGroupIsNotFilledUp() {
    let found = summaries(
      "Kentucky Democrats beat the governor in May 2019. In July 2019 Democrats lost the vote on the bridge.")
    #expect(found.contains("Democrats lost the vote on the bridge."), "\(found)")
  }

  /// "Him" is named where only one can be meant, and never by the subject of its own verbs.
  @Test func aPronounThatIsNoSubject() {
    let found = summaries(
      "Oscar Falk, a young baker from Halden, opened a stall to earn a living. He had no permit. In December, the police came after him."
    )
    #expect(found.contains("The police came after Oscar Falk."), "\(found)")
    let given = summaries(
      "Oscar Falk, a young baker from Halden, opened a stall. He had no permit. In December, the police handed him papers."
    )
    #expect(given.contains("The police handed Oscar Falk papers."), "\(given)")
    let bound = summaries("Oscar Falk dismissed Paul Hald on Monday and replaced him with Jonas Vale.")
    #expect(!bound.isEmpty && bound.allSatisfy { $0.contains("replaced him") }, "\(bound)")
  }
}

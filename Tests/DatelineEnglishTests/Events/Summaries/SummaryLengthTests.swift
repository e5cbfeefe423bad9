import DatelineModel
import Testing

@testable import DatelineEnglish

/// How long summaries and headlines are.
@Suite struct SummaryLengthTests {
  private static let long =
    "The old mill by the river in Norhavn burned down on Monday, killing two workers from the village who "
    + "had slept in the attic, which the owner, Oscar Falk, had rented to them in March, police said."

  @Test func aSummaryLosesItsLooseEnds() throws {
    let row = try #require(Desk(Self.long).atoms().first { $0.summary.contains("burned") })
    #expect(row.summary.split(separator: " ").count <= SummaryWriter.greatestLength, "\(row.summary)")
    #expect(row.summary.hasPrefix("The old mill by the river in Norhavn burned down"), "\(row.summary)")
  }

  @Test func aHeadlineHasTwelveWordsAtMost() throws {
    let row = try #require(Desk(Self.long).atoms().first { $0.summary.contains("burned") })
    let headline = row.headline ?? Headline.firstWords(of: row.summary)
    #expect(headline.split(separator: " ").filter { $0 != "\u{2026}" }.count <= Headline.mostWords, "\(headline)")
    #expect(headline.contains("burned down"), "\(headline)")
  }

  @Test func aShortSentenceStaysWhole() {
    let rows = Desk("The mill in Norhavn burned down on Monday, and the owner sold the land.").atoms().map(\.summary)
    #expect(!rows.isEmpty)
    #expect(rows.contains { $0.contains("the owner sold the land") }, "\(rows)")
  }
}

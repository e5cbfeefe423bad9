import DatelineModel
import Testing

/// A headline that stands as the first paragraph announces what the text tells: it has no row of its own.
@Suite struct HeadlineTests {
  private func rows(_ text: String) -> [String] { Desk(text).atoms().map(\.summary) }

  @Test func hasNoRow() {
    let rows = rows(
      """
      Bombs in Norland hit two markets, kill 63

      Bombs went off at two markets in Norland on Tuesday, killing 63 people and wounding dozens more.

      The president condemned the attacks.
      """)
    #expect(!rows.contains { $0.contains("kill 63") }, "\(rows)")
    #expect(rows.contains { $0.contains("killing 63 people") }, "\(rows)")
  }

  /// With a stop it is a sentence, and alone it is all there is.
  @Test(arguments: [
    "Two men drowned off Norhavn on Tuesday.\n\nThe mayor spoke of a black day for the town and its people.",
    "Two men drowned off Norhavn on Tuesday",
  ])
  func isNoHeadline(_ text: String) {
    #expect(rows(text).contains { $0.contains("Two men drowned") }, "\(rows(text))")
  }
}

import CivilTime
import DatelineModel
import Testing

@testable import DatelineIngestion

/// Which of a page's dates is believed where they differ.
@Suite struct DateWeightsTests {
  private static func published(_ head: String, _ body: String, url: String? = nil) throws -> String? {
    let page =
      "<html lang=en><head>\(head)</head><body><article><h1>Ferry sails again</h1>\(body)"
      + "<p>The ferry to the island sails again after a week, the port said, and the mail comes with it.</p></article></body></html>"
    return try ArticleReader().read(Array(page.utf8), hints: ReadingHints(url: url)).first?.published?.value.description
  }

  private static let meta = "<meta property=article:published_time content=2024-05-16>"
  private static let linked =
    "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-14\"}</script>"
  private static let byline = "<p class=byline>By Ada Lund, 12 May 2024</p>"

  @Test func whatIsToldProgramsGoesBeforeWhatIsPrinted() throws {
    #expect(try Self.published(Self.meta, Self.byline) == "2024-05-16")
    #expect(try Self.published(Self.linked, Self.byline) == "2024-05-14")
  }

  @Test func twoWitnessesGoBeforeOne() throws {
    #expect(try Self.published(Self.meta + Self.linked, "<p>14 May 2024</p>") == "2024-05-14")
    #expect(try Self.published(Self.meta, Self.byline, url: "https://a.example/2024/05/12/ferry") == "2024-05-12")
  }

  @Test func theByline() throws { #expect(try Self.published("", Self.byline) == "2024-05-12") }

  @Test func theFirstTimeElementGoesBeforeLaterOnes() throws {
    #expect(try Self.published("", "<time>12 May 2024</time> <time>15 May 2024</time>") == "2024-05-12")
    #expect(DateWeights.time(1, isBehind: false) > DateWeights.time(2, isBehind: false))
    #expect(DateWeights.time(1, isBehind: false) > DateWeights.time(1, isBehind: true))
  }
}

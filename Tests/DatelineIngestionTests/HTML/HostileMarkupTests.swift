import DatelineModel
import Testing

@testable import DatelineIngestion

/// Markup made to be dear: every case must stay in proportion to its size.
struct HostileMarkupTests {
  private static let cases: [(name: String, markup: String)] = [
    ("nested", String(repeating: "<div>", count: 100_000) + "Text."),
    (
      "nested inline, unmatched ends",
      String(repeating: "<b>", count: 100_000) + String(repeating: "</i></p>", count: 100_000)
    ),
    (
      "unmatched ends behind a table",
      "<table><td>" + String(repeating: "<b>", count: 50_000) + String(repeating: "</div>", count: 200_000)
    ),
    ("attributes", "<p " + String(repeating: "a=1 ", count: 500_000) + ">Text."),
    ("one long attribute", "<p class='" + String(repeating: "x ", count: 1_000_000) + "'>Text."),
    ("open comments", String(repeating: "<!--", count: 300_000)),
    ("open tags", String(repeating: "<a", count: 500_000)),
    ("open scripts", String(repeating: "<script>", count: 100_000)),
    ("ampersands", String(repeating: "&", count: 1_000_000)),
    ("paragraphs in lists", String(repeating: "<ul><li><p>", count: 50_000)),
    ("open quotation", "<a href='" + String(repeating: "<p>", count: 300_000)),
    ("short paragraphs", String(repeating: "<p>x", count: 100_000)),
    ("buttons in a heading", "<h1>" + String(repeating: "<button></button>", count: 100_000) + "Text."),
    ("open CDATA", String(repeating: "<![CDATA[", count: 100_000)),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: cases.indices)
  func isReadInProportionToItsSize(_ index: Int) {
    let bytes = Array(HostileMarkupTests.cases[index].markup.utf8)
    let clock = ContinuousClock()
    let took = clock.measure { _ = try? ArticleReader().read(bytes, hints: ReadingHints()) }
    #expect(took < .seconds(20), "\(HostileMarkupTests.cases[index].name)")
  }

  @Test func aPageCutAnywhereGivesTextOrATypedError() {
    let page = Array(PageArticleTests.page.utf8)
    for end in stride(from: 0, through: page.count, by: 3) {
      guard let articles = try? ArticleReader().read(Array(page[..<end]), hints: ReadingHints()) else { continue }
      for article in articles {
        #expect(article.blocks.allSatisfy { $0.range.upperBound <= article.text.utf8.count })
      }
    }
  }

  @Test func pagesOfVeryManyElementsAreCutAndSaySo() {
    let page = Array("<article><p>The ferry sails.</p><p>It is full.</p></article>".utf8)
    let tree = HTMLParser.tree(of: page, nodeLimit: 4)
    #expect(tree.isCut)
    #expect(tree.text(of: 0) == "The ferry sails.")
    #expect(!HTMLParser.tree(of: page).isCut)
  }

  @Test func textsOfVeryManyLinesAreCut() {
    let text = TextLines(Array("a\nb\nc\nd".utf8), limit: 3)
    #expect(text.isCut)
    #expect(text.lines.count == 3)
    #expect(!TextLines(Array("a\nb\nc".utf8), limit: 3).isCut)
  }

  @Test func textBehindTooManyOpenElementsIsFound() throws {
    let words = "The ferry to the island sails again after a week of repairs, the port said on Tuesday."
    let page = String(repeating: "<div>", count: 20_000) + "<p>\(words)</p>"
    #expect(try ArticleReader().read(Array(page.utf8), hints: ReadingHints()).first?.text == words)
  }
}

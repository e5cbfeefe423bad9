import CivilTime
import DatelineModel
import Testing

@testable import DatelineIngestion

/// What stands under the headline is the article, whatever is longer beside it.
@Suite struct HeadedTextTests {
  private static let brief =
    "<p>The ferry to the outer island sails again after a week in the dock, the port office said, and brings the mail with it.</p>"
    + "<p>The school has been without its teacher, who lives on the mainland, since the propeller broke in the autumn storm.</p>"
  private static let foreign = (1...9).map {
    "<p>Baker number \($0) of the town says that flour has never been as dear as in this year, and that bread will be, too.</p>"
  }

  private func read(_ body: String, title: String = "Ferry sails again | Port News") throws -> Article {
    let page =
      "<html lang=en><head><title>\(title)</title></head><body><header><nav><a href=/>Home</a></nav></header>\(body)</body></html>"
    return try #require(try ArticleReader().read(Array(page.utf8), hints: ReadingHints()).first)
  }

  private static let headed = "<h1>Ferry sails again</h1>" + brief

  @Test func anAnchorWithoutAddressIsNoLink() throws {
    #expect(try read("<a name=top><div>\(Self.headed)</div>").text.contains("The school"))
  }

  @Test func readingsAboveWordsAreNoText() throws {
    let text = try read(
      "<article>\(Self.headed)<p>The sign says <ruby>港<rp>(</rp><rt>minato</rt><rp>)</rp></ruby>, which means port.</p></article>"
    ).text
    #expect(text.contains("The sign says 港, which means port."))
  }

  @Test(arguments: [
    ("<div class=byline>By<span>Inga Brekke</span></div>", "Inga Brekke"),
    ("<div class=byline><a rel=author>Inga Brekke</a></div>", "Inga Brekke"),
    ("<div class=byline>By Inga Brekke <span>Inga Brekke</span></div>", "Inga Brekke"),
  ])
  func gluedAndDoubledBylines(_ byline: String, _ name: String) throws {
    let article = try read("<article><h1>Ferry sails again</h1>\(byline)\(Self.brief)</article>")
    #expect(article.authors?.value == [name])
  }

}

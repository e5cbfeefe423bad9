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

  /// One paragraph of two sentences.
  private static let short =
    "<h1>Ferry sails again</h1><p>The ferry to the outer island sails again after a week in the dock, the port office said on "
    + "Monday. The school has been without its teacher, who lives on the mainland, since the propeller broke.</p>"

  private static let headed = "<h1>Ferry sails again</h1>" + brief

  @Test(arguments: [
    "<main><article>\(headed)</article></main><aside>\(foreign.joined())</aside>",
    "<main><article>\(headed)</article></main><footer>\(foreign.joined())</footer>",
    "<div><div>\(headed)</div></div><div id=cookie-consent>\(foreign.joined())</div>",
    "<div class=modal>\(foreign.joined())</div><div class=text>\(headed)</div>",
    "<div>\(headed)</div><ul>\(foreign.map { "<li class=x><h3><a href=/s>Another story of today</a></h3>\($0)</li>" }.joined())</ul>",
    "<main><article>\(headed)</article><article><h1>Bread will be dear</h1>\(foreign.joined())</article></main>",
    "<section>\(headed)</section>"
      + foreign.enumerated().map { "<article><h3><a href=/\($0)>Story \($0) of the town</a></h3>\($1)</article>" }
      .joined(),
    "<article>\(short)</article><footer>\(foreign.joined())</footer>",
    "<main>\(short)</main><aside>\(foreign.joined())</aside>",
    "<article>\(headed)<div class=gallery>\(foreign.joined())</div></article>",
  ])
  func longerNeighboursStayOut(_ body: String) throws {
    let text = try read(body).text
    #expect(text.contains("The ferry to the outer island") && text.contains("The school has been"))
    #expect(!text.contains("Baker number"), "\(text)")
  }

  @Test func aBriefBesideManyLinksIsAnArticle() throws {
    let links = (1...14).map { "<li><a href=/\($0)>Headline number \($0) about the port and its eels</a></li>" }
    #expect(
      try read("<article>\(Self.headed)</article><aside><ul>\(links.joined())</ul></aside>").text.contains("The school")
    )
  }

  @Test func anAnchorWithoutAddressIsNoLink() throws {
    #expect(try read("<a name=top><div>\(Self.headed)</div>").text.contains("The school"))
  }

  @Test func aLeadInAnArticleElementIsNotAllOfALongText() throws {
    let long = (1...60).map {
      "<p>The port's captain told the council of voyage number \($0), and of the weather on the way.</p>"
    }
    let text = try read("<article>\(Self.headed)</article><div class=article-body>\(long.joined())</div>").text
    #expect(text.contains("voyage number 60"))
  }

  /// A heading of other news ends the article though its paragraphs look alike, unless they name what it names.
  @Test(arguments: [("Kalder", true), ("Velm", false)])
  func otherNewsUnderAHeading(_ place: String, _ isText: Bool) throws {
    let own = (1...4).map {
      "<p>The captain told the council of Kalder about voyage number \($0), and about the weather.</p>"
    }
    let other = "<p>A baker of \(place) went to prison for two years, a court said after a trial of nine days.</p>"
    for heading in ["<h2>You may also like</h2>", "<p><b>Also in the news</b></p>"] {
      let text = try read("<article>\(Self.headed)\(own.joined())\(heading)\(other)</article>").text
      #expect(text.contains("voyage number 4"))
      #expect(text.contains("went to prison") == isText, "\(text)")
    }
  }

  @Test func readingsAboveWordsAreNoText() throws {
    let text = try read(
      "<article>\(Self.headed)<p>The sign says <ruby>港<rp>(</rp><rt>minato</rt><rp>)</rp></ruby>, which means port.</p></article>"
    ).text
    #expect(text.contains("The sign says 港, which means port."))
  }

  @Test(arguments: [
    ("<div class=byline>By<span>Inga Brekke</span></div>", "Inga Brekke"),
    ("<p>By<span>Inga Brekke</span></p>", "Inga Brekke"),
    ("<div class=byline><a rel=author>Inga Brekke</a></div>", "Inga Brekke"),
    ("<div class=byline>By Inga Brekke <span>Inga Brekke</span></div>", "Inga Brekke"),
  ])
  func gluedAndDoubledBylines(_ byline: String, _ name: String) throws {
    let article = try read("<article><h1>Ferry sails again</h1>\(byline)\(Self.brief)</article>")
    #expect(article.authors?.value == [name])
  }

  @Test func theTitleIsNoHeadingOfASectionOrAnOverlay() throws {
    let body =
      "<h1>News</h1><div><h2>Ferry sails again</h2>\(Self.brief)</div><div class=skiptranslate><h1>Original text</h1></div>"
    #expect(try read(body).title?.value == "Ferry sails again")
  }
}

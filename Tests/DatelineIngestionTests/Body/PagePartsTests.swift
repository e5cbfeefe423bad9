import CivilTime
import DatelineModel
import Testing

@testable import DatelineIngestion

/// Pages that hold several articles, or none.
struct PagePartsTests {
  private static func post(_ number: Int, _ town: String, words: Int = 6) -> String {
    let sentence = "The council of \(town) met on Monday and spoke about the new road through the valley. "
    return """
      <article class=post><h2><a href="/posts/\(number)">The road of \(town)</a></h2>
      <time datetime="2025-03-0\(number)T08:00:00+01:00">\(number) March 2025</time>
      <p>\(String(repeating: sentence, count: words))</p><p>Nobody in \(town) knows what it will cost, the mayor said.</p></article>
      """
  }

  private func articles(_ body: String) throws -> [Article] {
    let page = "<html lang=en><head><title>News of the valley</title></head><body><main>\(body)</main></body></html>"
    return try ArticleReader().read(Array(page.utf8), hints: ReadingHints(url: "https://valley.example/news/"))
  }

  @Test func articlesUnderEachOtherAreReadOneByOne() throws {
    let articles = try articles(Self.post(1, "Oberau") + Self.post(2, "Unterau") + Self.post(3, "Mittelau"))
    #expect(articles.map(\.title?.value) == ["The road of Oberau", "The road of Unterau", "The road of Mittelau"])
    #expect(articles.map(\.url?.value) == (1...3).map { "https://valley.example/posts/\($0)" })
    #expect(articles.map(\.published?.value.description) == (1...3).map { "2025-03-0\($0)T08:00:00+01:00" })
    #expect(articles[1].text.hasPrefix("The council of Unterau met"))
    #expect(!articles[1].text.contains("Mittelau"))
  }

  @Test func anArticleWithTeasersBesideItIsOne() throws {
    let teaser = { (number: Int) in
      "<article><h3><a href=/posts/\(number)>Another road, number \(number)</a></h3><p>It is far away.</p></article>"
    }
    let articles = try articles(Self.post(1, "Oberau", words: 12) + (2...5).map(teaser).joined())
    #expect(articles.count == 1)
    #expect(articles.first?.text.contains("Another road") == false)
  }

  @Test func aPageThatIsMarkedAsAnArticleIsOne() throws {
    let mark = #"<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Roads"}</script>"#
    #expect(try articles(mark + Self.post(1, "Oberau") + Self.post(2, "Unterau")).count == 1)
  }

  @Test func aListOfLinksIsRefusedWithItsReason() {
    let teasers = (1...20).map {
      "<div class=item><h3><a href=/\($0)>What happened in town number \($0) last night</a></h3></div>"
    }
    #expect(throws: IngestionError.noArticle(reason: "the page lists 20 links to articles and tells none")) {
      try articles(teasers.joined())
    }
  }

  @Test(arguments: [
    ("https://a.example/b", "https://a.example/b"), ("//b.example/c", "https://b.example/c"),
    ("/c", "https://x.example/c"),
    ("c", "https://x.example/news/c"), ("?q", "https://x.example/news/?q"),
  ])
  func linksAreResolved(link: String, address: String) {
    #expect(AddressReference.resolved(link, against: "https://x.example/news/page?a=/b/") == address)
    #expect(AddressReference.resolved("c", against: nil) == nil)
    for link in ["data:image/png;base64,x", "javascript:alert(1)", "mailto:a@b.example"] {
      #expect(AddressReference.resolved(link, against: "https://x.example/news") == nil)
    }
  }
}

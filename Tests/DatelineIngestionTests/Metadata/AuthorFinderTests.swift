import DatelineModel
import Testing

@testable import DatelineIngestion

struct AuthorFinderTests {
  private func authors(_ head: String, _ body: String = "") throws -> [String]? {
    let page =
      "<html><head>\(head)</head><body><article><h1>Ferry sails again</h1>\(body)"
      + "<p>The ferry to the island sails again after a week, the port said, and the mail comes with it.</p></article></body></html>"
    return try ArticleReader().read(Array(page.utf8), hints: ReadingHints()).first?.authors?.value
  }

  @Test(arguments: [
    ("<meta name=author content='Ida Holm, Tom Reyes and Eva Lind'>", ["Ida Holm", "Tom Reyes", "Eva Lind"]),
    ("<meta name=DC.creator content='Holm, Ida'>", ["Ida Holm"]),
    (
      "<meta name=citation_author content='Holm, Ida'><meta name=citation_author content='Reyes, Tom B.'>",
      ["Ida Holm", "Tom B. Reyes"]
    ),
    ("<meta name=DC.creator content='Ida Holm, Tom Reyes'>", ["Ida Holm", "Tom Reyes"]),
    (
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ida Holm\"},"
        + "{\"@type\":\"Organization\",\"name\":\"Port News\"}],\"publisher\":{\"name\":\"Port News\"}}</script>",
      ["Ida Holm"]
    ),
    ("<meta name=parsely-page content='{\"author\":\"Ida Holm\"}'>", ["Ida Holm"]),
  ])
  func metadata(_ head: String, _ expected: [String]) throws {
    #expect(try authors(head) == expected)
  }

  @Test(arguments: [
    ("<p class=byline>By Ida Holm and Tom Reyes in Kalder</p>", ["Ida Holm", "Tom Reyes"]),
    ("<span property=author typeof=Person><span property=name>Ida Holm</span></span>", ["Ida Holm"]),
    ("<span itemprop=author itemscope><b itemprop=name>Ida Holm</b></span>", ["Ida Holm"]),
    ("<p>By <a rel=author href=/ida>Ida Holm</a></p>", ["Ida Holm"]),
    ("<p>By Ida Holm, BBC News, Kalder</p>", ["Ida Holm"]), ("<p>By Ida Holm, AFP in Kalder</p>", ["Ida Holm"]),
    ("<p>Posted on March 20, 2026 by Ida Holm</p>", ["Ida Holm"]),
    ("<p>Words: Ida Holm Photos: Tom Reyes</p>", ["Ida Holm"]),
    ("<p class=byline>By Ida Holm and Tom Reyes, Kalder Press Agency</p>", ["Ida Holm", "Tom Reyes"]),
    ("<p class=byline>Written byIda Holm</p>", ["Ida Holm"]), ("<p class=author>Ida HolmIda Holm</p>", ["Ida Holm"]),
  ])
  func elements(_ body: String, _ expected: [String]) throws {
    #expect(try authors("", body) == expected)
  }

  @Test func nobodyIsInvented() throws {
    #expect(try authors("") == nil)
    #expect(try authors("<meta name=author content='https://example.org/ida'>") == nil)
  }
}

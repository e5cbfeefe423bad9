import CivilTime
import DatelineModel
import Testing

@testable import DatelineIngestion

struct LiveBlogTests {
  @Test func eachEntryHasItsTime() throws {
    let entries = (1...4).map { hour in
      """
      <div class="entry"><time datetime="2025-08-19T0\(hour):30:00+02:00">0\(hour):30</time>
      <p>Entry number \(hour) tells in a whole sentence what happened in the harbour at that hour.</p></div>
      """
    }
    let page =
      "<html><body><article><h1>Harbour live</h1><div class='article-body'>\(entries.joined())</div></article></body></html>"
    let article = try #require(try ArticleReader().read(Array(page.utf8), hints: ReadingHints()).first)
    #expect(article.blocks.count == 4)
    #expect(article.blocks.allSatisfy { $0.kind == .liveEntry })
    #expect(article.blocks.map { $0.time?.time?.hour } == [1, 2, 3, 4])
  }
}

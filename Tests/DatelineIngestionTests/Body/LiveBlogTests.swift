import CivilTime
import DatelineModel
import Testing

@testable import DatelineIngestion

struct LiveBlogTests {
  /// A chronicle's elements show days and no times of day, though their markup tells those, too.
  @Test func aChronicleIsNoLiveBlog() throws {
    let days = [("2021-01-12", "12 January 2021"), ("2021-03-03", "3 March 2021"), ("2021-05-03", "3 May 2021")]
    let items = days.map {
      "<li><time datetime='\($0.0)T10:00:00Z'>\($0.1)</time><p>The ferry broke down again, the port said.</p></li>"
    }
    let page =
      "<html><body><article><h1>The ferry</h1><p>It sails no more, and this is how it came to that.</p><ul>\(items.joined())</ul></article></body></html>"
    let article = try #require(try ArticleReader().read(Array(page.utf8), hints: ReadingHints()).first)
    #expect(article.blocks.allSatisfy { $0.time == nil })
    #expect(article.text.contains("3 March 2021"))
  }

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

  @Test(arguments: [
    (["00:10", "23:40", "22:15"], ["2025-08-20T00:10:00", "2025-08-19T23:40:00", "2025-08-19T22:15:00"]),
    (["9.30 Uhr", "10.05 Uhr", "11.00 Uhr"], ["2025-08-19T09:30:00", "2025-08-19T10:05:00", "2025-08-19T11:00:00"]),
  ])
  func timesOfDayStandOnTheDaysThatPassed(_ shown: [String], _ times: [String]) throws {
    let entries = shown.map {
      "<div><span class=clock>\($0)</span><p>At \($0) the harbour tells in a whole sentence what happened there.</p></div>"
    }
    let page =
      "<html><head><meta property='article:published_time' content='2025-08-19'></head><body><article>"
      + "<h1>Harbour live</h1>\(entries.joined())</article></body></html>"
    let article = try #require(try ArticleReader().read(Array(page.utf8), hints: ReadingHints()).first)
    #expect(article.blocks.map(\.kind) == [.liveEntry, .liveEntry, .liveEntry])
    #expect(article.blocks.map { $0.time?.description } == times)
  }

  @Test func entriesOfAPageBuiltByScriptAreInItsLinkedData() throws {
    let page = """
      <html><head><script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Storm", "liveBlogUpdate": [
      {"@type": "BlogPosting", "headline": "Roof off", "datePublished": "2024-05-07T10:00:00Z", "articleBody": "The school lost its roof."},
      {"@type": "BlogPosting", "datePublished": "2024-05-07T09:00:00Z", "articleBody": "Power is out since last night."}]}
      </script></head><body><div id=app></div></body></html>
      """
    let article = try #require(try ArticleReader().read(Array(page.utf8), hints: ReadingHints()).first)
    #expect(article.text == "Roof off\n\nThe school lost its roof.\n\nPower is out since last night.")
    #expect(article.blocks.map { $0.time?.time?.hour } == [10, 10, 9])
  }
}

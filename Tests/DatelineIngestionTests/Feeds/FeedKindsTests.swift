import CivilTime
import DatelineModel
import Testing

@testable import DatelineIngestion

@Suite struct FeedKindsTests {
  private static let text = "The ferry to the outer island sails again after a week in the dock, the port office said."

  private func read(_ feed: String) throws -> Article {
    try #require(try ArticleReader().read(Array(feed.utf8), hints: ReadingHints()).first)
  }

  @Test func jsonFeed() throws {
    let article = try read(
      "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Port\",\"authors\":[{\"name\":\"Ida Holm\"}],\"items\":[{"
        + "\"id\":\"1\",\"url\":\"https://port.example/a\",\"title\":\"Ferry sails\",\"content_text\":\"\(Self.text)\","
        + "\"date_published\":\"2025-08-19T09:30:00Z\"}]}")
    #expect(article.title?.value == "Ferry sails")
    #expect(article.published?.value.description == "2025-08-19T09:30:00Z")
    #expect(article.authors?.value == ["Ida Holm"])
    #expect(article.text == Self.text)
  }

  /// A feed may give its own elements a prefix; one that another format's feed declares is that of others' elements.
  @Test func anAtomFeedWhoseElementsHaveAPrefix() throws {
    let article = try read(
      "<?xml version='1.0'?><a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>Port</a:title><a:entry>"
        + "<a:title>Ferry sails</a:title><a:link href='https://port.example/a'/><a:published>2025-08-19T09:30:00Z"
        + "</a:published><a:content type='html'>&lt;p&gt;\(Self.text)&lt;/p&gt;</a:content></a:entry></a:feed>")
    #expect(article.title?.value == "Ferry sails")
    #expect(article.url?.value == "https://port.example/a")
    #expect(article.text == Self.text)
  }

  @Test func anAuthorBesideTheirAddressAndWhatABlogAdds() throws {
    let article = try read(
      "<rss version='2.0'><channel><title>Port</title><item><title>A</title><author>ida@port.example (Ida Holm)</author>"
        + "<description>&lt;p&gt;\(Self.text)&lt;/p&gt;&lt;p&gt;The post &lt;a href='/a'&gt;Ferry sails&lt;/a&gt; appeared first on "
        + "&lt;a href='/'&gt;Port&lt;/a&gt;.&lt;/p&gt;</description></item></channel></rss>")
    #expect(article.authors?.value == ["Ida Holm"])
    #expect(article.text == Self.text)
  }

  /// Entries of feeds of each kind, whole.
  private static let feeds = [
    "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"content_text\":\"\(text) {\\\"}\"},"
      + "{\"id\":\"2\",\"content_text\":\"\(text)\"}],\"title\":\"Port\"}",
    "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Port</title><item><title>A</title><description>\(text)"
      + "</description></item><item><title>B</title><description>\(text)</description></item></channel></rss><!-- ok -->",
    "<feed xmlns='http://www.w3.org/2005/Atom'><title>Port</title><entry><title>A</title><content>\(text)</content></entry>"
      + "<entry><title>B</title><content>\(text)</content></entry></feed>",
  ]

  @Test(arguments: feeds)
  func halfAFeedIsNone(feed: String) throws {
    let bytes = Array(feed.utf8)
    #expect(try ArticleReader().read(bytes, hints: ReadingHints()).count == 2)
    for end in stride(from: bytes.count / 2, to: bytes.count - 20, by: 7) {
      do throws(IngestionError) {
        _ = try ArticleReader().read(Array(bytes[..<end]), hints: ReadingHints())
        Issue.record("\(end) bytes are read")
      } catch {
        guard case .malformed(_, "it ends too early") = error else {
          Issue.record("\(end): \(error)")
          continue
        }
      }
    }
  }

  @Test func brokenJSONFeedIsToldSo() {
    #expect(throws: IngestionError.malformed(format: "JSON Feed", what: "it holds no list of items")) {
      try read("{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"Port\"}")
    }
  }

  @Test func whatTheSourceOfAnEntryTellsIsNotTheEntrys() throws {
    let article = try read(
      "<feed xmlns='http://www.w3.org/2005/Atom'><title>Planet</title><entry><title>Ferry sails</title>"
        + "<updated>2025-08-19T08:10:00Z</updated><source><title>Port</title><updated>2025-10-03T00:00:00Z</updated></source>"
        + "<content type='html'>&lt;p&gt;\(Self.text)&lt;/p&gt;</content></entry></feed>")
    #expect(article.title?.value == "Ferry sails")
    #expect(article.published?.value.date.description == "2025-08-19")
    #expect(article.publisher?.value == "Port")
  }

  @Test(arguments: [("<source url='https://p.example/rss'>Port</source>", "Port"), ("", "Planet")])
  func entriesNameTheFeedThatTheyWereTakenFrom(_ source: String, _ publisher: String) throws {
    let article = try read(
      "<rss version='2.0'><channel><title>Planet</title><item><title>Ferry</title>\(source)"
        + "<description>\(Self.text)</description></item></channel></rss>")
    #expect(article.publisher?.value == publisher)
  }

  @Test(arguments: [
    ("Ferry &lt;em&gt;Nora&lt;/em&gt; sails &amp;amp; docks", "Ferry Nora sails & docks"), ("a &lt; b", "a < b"),
    ("Plain", "Plain"),
  ])
  func titlesAreReadAsMarkup(_ written: String, _ title: String) throws {
    let article = try read(
      "<rss version='2.0'><channel><title>Port</title><item><title>\(written)</title><description>\(Self.text)</description>"
        + "</item></channel></rss>")
    #expect(article.title?.value == title)
  }

  @Test(arguments: [
    ("<pubDate>Tue, 19 Aug 25 08:10:00 GMT</pubDate>", "2025-08-19"),
    ("<dcterms:issued>2025-08-19T08:10:00Z</dcterms:issued>", "2025-08-19"),
    ("<pubDate>19 Aug 98 08:10:00 GMT</pubDate>", "1998-08-19"),
  ])
  func datesOfOldAndOtherVocabularies(_ element: String, _ day: String) throws {
    let article = try read(
      "<rss version='2.0' xmlns:dcterms='http://purl.org/dc/terms/'><channel><title>P</title><item><title>Ferry</title>"
        + "\(element)<description>\(Self.text)</description></item></channel></rss>")
    #expect(article.published?.value.date.description == day)
  }
}

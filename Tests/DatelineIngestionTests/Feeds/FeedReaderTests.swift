import CivilTime
import DatelineModel
import Testing

@testable import DatelineIngestion

struct FeedReaderTests {
  private func read(_ text: String) throws -> [Article] {
    try ArticleReader().read(Array(text.utf8), hints: ReadingHints())
  }

  @Test func rss() throws {
    let articles = try read(
      """
      <?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>The Lantern</title>
      <language>en-gb</language>
      <item><title>Ferry sails &amp; mail comes</title><link>https://example.org/1</link><dc:creator>Ida Holm</dc:creator>
      <pubDate>Tue, 19 Aug 2025 09:30:00 +0200</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>The ferry to Kalder sails again after a week of repairs at the yard.</p>
      <p>Its captain said that he was glad to be back on the water.</p>]]></content:encoded></item>
      <item><title>Second</title><description>Only a few words of it are in the feed.</description></item>
      </channel></rss>
      """)
    #expect(articles.count == 2)
    let first = try #require(articles.first)
    #expect(first.title?.value == "Ferry sails & mail comes")
    #expect(first.authors?.value == ["Ida Holm"])
    #expect(first.published?.value.description == "2025-08-19T09:30:00+02:00")
    #expect(first.blocks.count == 2)
    #expect(first.publisher?.value == "The Lantern")
    #expect(articles.last?.text == "Only a few words of it are in the feed.")
  }

  /// libxml2 holds each attribute of a tag against all before it.
  @Test(arguments: [
    ("xmlns:a% = 'u'", 300, true), ("a%=\"'\"", 300, true), ("a%='>'", 300, true), ("a%\n=\t'>'", 300, true),
    ("xmlns:a%='u'", 250, false), ("a%=&quot;x&quot;", 300, false), ("<i a%='1'/>", 300, false),
  ])
  func aTagHasALimit(attribute: String, count: Int, isRefused: Bool) throws {
    let all = (0..<count).map { attribute.replacing("%", with: "\($0)") }.joined(separator: " ")
    let item = "<item><title>Ferry</title><description>The ferry to Kalder sails again.</description></item>"
    let isText = attribute.contains { $0 == "<" || $0 == "&" }
    let start = isText ? "<rss><channel><x>\(all)</x>" : "<rss \(all)><channel>"
    let text = "\(start)\(item)</channel></rss>"
    if isRefused {
      let what = "a tag has more than 256 attributes"
      #expect(throws: IngestionError.malformed(format: "RSS or Atom", what: what)) { try read(text) }
    } else {
      #expect(try read(text).map(\.text) == ["The ferry to Kalder sails again."])
    }
  }

  @Test func atom() throws {
    let articles = try read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title>
      <entry><title>Bridge open</title><link rel="self" href="https://example.org/self"/>
      <link href="https://example.org/2"/><author><name>Tom Reyes</name></author>
      <published>2025-08-19T09:30:00Z</published><updated>2025-08-20T09:30:00Z</updated>
      <content type="xhtml"><div><p>The bridge is open again, the council said on Tuesday.</p></div></content></entry></feed>
      """)
    let article = try #require(articles.first)
    #expect(article.url?.value == "https://example.org/2")
    #expect(article.authors?.value == ["Tom Reyes"])
    #expect(article.text == "The bridge is open again, the council said on Tuesday.")
    #expect(article.modified?.value.description == "2025-08-20T09:30:00Z")
  }

  @Test func whatAFeedSaysOfAllItsEntries() throws {
    let articles = try read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Blatt</title><author><name>Ida Holm</name></author>
      <entry><title>Eins</title><summary>Die Brücke ist wieder offen.</summary></entry>
      <entry><title>Zwei</title><author><name>Tom Reyes</name></author><summary>Die Fähre fährt.</summary></entry></feed>
      """)
    #expect(articles.map { $0.authors?.value } == [["Ida Holm"], ["Tom Reyes"]])
    #expect(articles.map { $0.language?.value } == ["de", "de"])
  }

  @Test func entriesOfABrokenFeedAreKept() throws {
    let articles = try read(
      "<rss><channel><item><title>A & B</title><description>The bridge is open.</description>"
        + "<item><title>C</title><description>The ferry sails.</description></channel></rss>")
    #expect(articles.map(\.text) == ["The bridge is open.", "The ferry sails."])
  }

  @Test func declaredEntitiesAreNotExpanded() throws {
    let bomb = """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY x SYSTEM "file:///etc/hostname">]>
      <rss><channel><item><title>t&b;&x;</title><description>Words of the entry.</description></item></channel></rss>
      """
    let article = try #require(try read(bomb).first)
    #expect(article.title?.value == "t")
  }

  @Test func anEmptyFeedIsRefused() {
    #expect(throws: IngestionError.self) { try read("<rss><channel><title>x</title></channel></rss>") }
  }
}

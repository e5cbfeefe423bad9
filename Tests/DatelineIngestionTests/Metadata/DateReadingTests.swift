import CivilTime
import DatelineModel
import Testing

@testable import DatelineIngestion

struct DateReadingTests {
  @Test(
    arguments: [
      ("https://example.org/2024/05/16/story", "2024-05-16"),
      ("https://example.org/news/2024-05-16-story.html", "2024-05-16"),
      ("https://example.org/20240516-story", "2024-05-16"), ("https://example.org/2024/may/16/story", "2024-05-16"),
      ("https://example.org/16-05-2024/story", "2024-05-16"), ("https://example.org/2024/05/story", nil),
      ("https://20240516.example.org/story", nil), ("https://example.org/2024/13/45/", nil),
      ("https://example.org/123456789", nil),
      ("", nil), ("2024/05/16", nil),
    ] as [(String, String?)])
  func addresses(_ address: String, _ day: String?) {
    #expect(AddressDate.day(in: address)?.description == day)
  }

  @Test(
    arguments: [
      ("2024-05-16T10:00:00+02:00", "2024-05-16T10:00:00+02:00"),
      ("2024-05-16T10:00:00+0200", "2024-05-16T10:00:00+02:00"),
      ("2024-05-16 10:00:00 UTC", "2024-05-16T10:00:00Z"), ("2024-05-16T10:00:00.000Z[UTC]", "2024-05-16T10:00:00Z"),
      ("1715853600", "2024-05-16T10:00:00Z"), ("1715853600000", "2024-05-16T10:00:00Z"),
      ("2024/05/16 at noon", "2024-05-16"),
      ("soon", nil), ("0", nil), ("0000000000", nil), ("2024-13-45", nil),
    ] as [(String, String?)])
  func machines(_ text: String, _ moment: String?) {
    #expect(MachineDate.moment(in: text)?.description == moment)
  }

  private func published(_ head: String, _ body: String = "", url: String? = nil) throws -> String? {
    let page =
      "<html lang=en><head>\(head)</head><body><article><h1>Ferry sails again</h1>\(body)"
      + "<p>The ferry to the island sails again after a week, the port said, and the mail comes with it.</p></article></body></html>"
    return try ArticleReader().read(Array(page.utf8), hints: ReadingHints(url: url)).first?.published?.value.description
  }

  @Test func evidenceIsWeighed() throws {
    let meta = "<meta property='article:published_time' content='2025-08-19T09:30:00+02:00'>"
    #expect(try published(meta) == "2025-08-19T09:30:00+02:00")
    #expect(try published("", "<p class=date>Published 19 August 2025</p>") == "2025-08-19")
    #expect(try published("", "<time datetime='2025-08-19'>Tuesday</time>") == "2025-08-19")
    #expect(try published("", url: "https://example.org/2025/08/19/ferry") == "2025-08-19")
    #expect(try published("") == nil)
  }

  @Test(arguments: [
    ("<meta name=sailthru.date content='Tue, 19 Aug 2025 09:30:00 -0500'>", "2025-08-19T09:30:00-05:00"),
    ("<meta name=date content='August 19, 2025'>", "2025-08-19"),
    (
      "<meta name=parsely-page content='{\"title\":\"Ferry\",\"pub_date\":\"2025-08-19T09:30:00Z\"}'>",
      "2025-08-19T09:30:00Z"
    ),
    (
      "<script type='application/ld+json'>{&quot;@type&quot;:&quot;NewsArticle&quot;,"
        + "&quot;datePublished&quot;:&quot;2025-08-19&quot;}</script>", "2025-08-19"
    ),
  ])
  func metadataWrittenInOtherForms(_ head: String, _ day: String) throws {
    #expect(try published(head) == day)
  }

  @Test func aMomentAtUTCTakesTheDayThatReadersSaw() throws {
    let meta = "<meta property='article:published_time' content='2025-08-18T22:30:00Z'>"
    #expect(try published(meta) == "2025-08-18T22:30:00Z")
    #expect(try published(meta, url: "https://example.org/2025/08/19/ferry") == "2025-08-19")
  }

  @Test func whatIsNoDateOfPublicationIsNotTaken() throws {
    #expect(try published("<meta property='article:published_time' content='1970-01-01T00:00:00Z'>") == nil)
    #expect(try published("<meta property='article:published_time' content='2199-01-01T00:00:00Z'>") == nil)
    #expect(try published("", "<p>© 1 January 2020 The Lantern</p>") == nil)
    #expect(
      try published("", "<div class=related><time datetime='2020-01-01'>x</time></div>") == nil)
  }
}

import CivilTime
import DatelineModel
import Testing

@testable import DatelineIngestion

/// Which of the dates on a page is that of publication.
@Suite struct PublicationEvidenceTests {
  private static let text =
    "<p>The ferry to the outer island sails again after a week in the dock, the port office said, and it brings the mail.</p>"
    + "<p>The school on the island has been without its teacher, who lives on the mainland, since the propeller broke.</p>"

  private func read(head: String = "", above: String = "", meta: String = "", below: String = "", behind: String = "")
    throws -> Article
  {
    let page =
      "<!doctype html><html lang=en><head>\(head)</head><body>\(above)<header><nav><a href=/>Home</a></nav></header>"
      + "<main><article><h1>Ferry sails again</h1>\(meta)\(Self.text)\(below)</article></main>\(behind)"
      + "<footer><p>© 2030 Port News</p></footer></body></html>"
    return try #require(try ArticleReader().read(Array(page.utf8), hints: ReadingHints()).first)
  }

  private static let declared =
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-08-19T09:30:00Z\"}</script>"

  @Test func whatIsDeclaredOfTheArticleBeatsWhatIsPrintedOften() throws {
    let notes = (1...20).map { "<li>Report \($0). Retrieved 7 January 2011. Published 8 January 2011.</li>" }.joined()
    let feed = (1...20).map { "<div><time datetime='2025-09-0\($0 % 9 + 1)'>now</time><p>Eels are dear.</p></div>" }
      .joined()
    let article = try read(head: Self.declared, below: "<ol>\(notes)</ol>", behind: "<section>\(feed)</section>")
    #expect(article.published?.value.date.description == "2025-08-19")
  }

  @Test func theDayOfAPictureIsNotThatOfItsArticle() throws {
    let meta = "<p>Photo taken on 1 June 2025. Ida Holm/Port News</p><p>19 August 2025</p>"
    #expect(try read(meta: meta).published?.value.date.description == "2025-08-19")
  }

  /// A date that a sentence goes on to, or that names a judgment, is not that of the page.
  @Test(arguments: ["Born 4 May 1931, died 12 March 2025.", "Judgment of 14 February 2019 - 3 K 1207/18"])
  func datesInTheText(_ opening: String) throws {
    let body = "<p>\(opening) It was told by the port office in Kalder.</p>"
    let article = try read(head: "<meta name=date content='2025-08-19'>", meta: body)
    #expect(article.published?.value.date.description == "2025-08-19")
  }

  /// Where nothing tells the day of publication, none of the days that sentences tell of is it.
  @Test func daysThatSentencesTellAreNone() throws {
    let body = "<p>On 14 June 2019 the council rejected a repair plan, and the port closed.</p>"
    #expect(try read(below: "\(Self.text)\(body)\(body.replacing("14", with: "15"))").published == nil)
  }

  @Test(arguments: [
    "<div class=date><div>Mar</div><div>20</div><div>2026</div></div>",
    "<div class=post-date><p>20</p><p>March 2026</p></div>",
  ])
  func aDateInBoxes(_ box: String) throws {
    #expect(try read(meta: box).published?.value.date.description == "2026-03-20")
  }

  @Test func theDateBehindTheTitle() throws {
    #expect(
      try read(head: "<title>Ferry sails again | The Lantern | 13.05.2020</title>").published?.value.date.description
        == "2020-05-13")
    #expect(try read(head: "<title>The storm of 13.05.2020 | The Lantern</title>").published == nil)
  }

  @Test func whatIsDeclaredBeatsOneDateThatIsShown() throws {
    let meta = "<p><time datetime='2025-08-14'>14 August 2025</time></p>"
    #expect(try read(head: Self.declared, meta: meta).published?.value.date.description == "2025-08-19")
    #expect(try read(meta: meta).published?.value.date.description == "2025-08-14")
  }

  /// The items of a chronology open with dates: none is the page's own.
  @Test(arguments: [
    "<li><time datetime='DAY'>DAY</time> WHAT</li>", "<h2>DAY</h2><p>WHAT</p>", "<p><b>DAY</b></p><p>WHAT</p>",
  ])
  func datesOfItemsAreNotPublication(_ form: String) throws {
    let items = [
      ("2025-02-01", "The port closed a quay."), ("2025-02-11", "Divers found a crack in three of its piles."),
    ]
    let list = items.map { form.replacing("DAY", with: $0.0).replacing("WHAT", with: $0.1) }.joined()
    #expect(try read(meta: list).published == nil)
    #expect(try read(head: Self.declared, meta: list).published?.value.date.description == "2025-08-19")
  }

  @Test(arguments: ["March 9, 2021 10:00 AM", "Tuesday, March 9, 2021 at 10:00 AM", "2021-03-09T10:00:00+00:00"])
  func titleOfARelativeDateIsRead(_ title: String) throws {
    let meta = "<p>By Ida Moe <span title=\"\(title)\">3 months ago</span></p>"
    #expect(try read(meta: meta).published?.value.date.description == "2021-03-09")
  }

  /// An age says which element's title is the day; its class still says what the day is of.
  @Test(
    arguments: [
      ("<abbr class=published title='2025-08-19'>2 weeks ago</abbr>", "2025-08-19", nil),
      ("<abbr title='2025-08-19'>yesterday</abbr>", "2025-08-19", nil),
      (
        "<span class=dt-updated title='2025-09-02'>5 days ago</span><abbr class=published title='2025-08-19'>x</abbr>",
        "2025-08-19", "2025-09-02"
      ),
      ("<span title='2025-08-19'>Chicago</span>", nil, nil), ("<a href=/x title='2025-08-19'>Imago</a>", nil, nil),
    ] as [(String, String?, String?)])
  func anAgeIsTold(_ meta: String, _ published: String?, _ modified: String?) throws {
    let article = try read(meta: "<p>By Ida Moe \(meta)</p>")
    #expect(article.published?.value.date.description == published, "\(meta)")
    #expect(article.modified?.value.date.description == modified, "\(meta)")
  }

  /// A page whose reader lives in another day: the clock that is passed in decides which dates lie ahead.
  @Test func datesAheadOfTheDayOfReadingAreRefused() throws {
    let page = Array(
      "<html><head><title>Ferry</title>\(Self.declared)</head><body><h1>Ferry</h1>\(Self.text)</body></html>".utf8)
    let reader = ArticleReader(today: CivilDate(year: 2025, month: 8, day: 1))
    #expect(try reader.read(page, hints: ReadingHints()).first?.published == nil)
    let trace = try reader.trace(page, hints: ReadingHints())
    #expect(trace.dates.first?.refused == "later than the day of reading")
    #expect(!trace.dates.contains { $0.refused == nil })
  }

  @Test(
    arguments: [
      ("<p>Updated: 2 September 2025</p><p>Published: 19 August 2025</p>", "2025-08-19", "2025-09-02"),
      ("<p>Updated 2 September 2025 | Published 19 August 2025</p>", "2025-08-19", "2025-09-02"),
      (
        "<ul><li>Received: 3 May 2025</li><li>Accepted: 9 June 2025</li><li>Published: 19 August 2025</li></ul>",
        "2025-08-19", nil
      ),
      (
        "<div><i>Updated:</i><time datetime=2025-09-02>a</time><i>Original:</i><time datetime=2025-08-19>b</time></div>",
        "2025-08-19", "2025-09-02"
      ),
      ("<p>Received: 3 May 2025 / Accepted: 9 June 2025 / Published: 19 August 2025</p>", "2025-08-19", nil),
      ("<ul><li>Modified: 22/9/2025</li><li>Created: 19/8/2025</li></ul>", "2025-08-19", "2025-09-22"),
      ("<p>Dock built: 14.11.2019</p>", nil, nil),
      ("<p>The dock of the island was built on 4 May 1999 by the Orvan company.</p>", nil, nil),
      ("<p>The dock of the island was built on 4 May 1999.</p>", nil, nil),
      ("<p>Printed on 14 November 2019</p>", nil, nil),
    ] as [(String, String?, String?)])
  func labelledDateIsWhatItsLabelSays(_ meta: String, _ published: String?, _ modified: String?) throws {
    let article = try read(meta: meta)
    #expect(article.published?.value.date.description == published)
    #expect(article.modified?.value.date.description == modified)
  }

  @Test(arguments: [
    "<div class=bar>Friday, 3 October 2025</div>", "<header><span class=today>Friday, 3 October 2025</span></header>",
    "<div><time datetime=2025-10-03>Friday</time></div>",
  ])
  func dayInMastheadIsThatOfReading(_ above: String) throws {
    #expect(try read(above: above).published == nil)
    let meta = "<p class=by>Ida Holm · <time>19 August 2025</time></p>"
    #expect(try read(above: above, meta: meta).published?.value.date.description == "2025-08-19")
  }

  @Test(arguments: [
    "<abbr class=published title='2025-08-19T08:10:00+01:00'>8:10</abbr>",
    "<span class='ribbon date' title='19th August 2025'>3d</span>", "<abbr data-utime=1755590400>Tuesday</abbr>",
    "<span class=dt-published>19 August 2025</span>", "<time>19 August 2025</time>",
    "<relative-time datetime='2025-08-19T10:00:00Z'>a while ago</relative-time>",
    "<span class=date data-timestamp=1755590400>last week</span>", "<p>Aug 19 '25</p>", "<p>19 Aug ’25</p>",
  ])
  func elementsTellIt(_ meta: String) throws {
    #expect(try read(meta: meta).published?.value.date.description == "2025-08-19")
  }

  @Test(arguments: [
    "<meta property=og:regDate content=20250819081000>", "<meta name=DC.Issued content=2025-08-19>",
    "<meta name='dcterms:issued' content='19 August 2025'>",
    "<script type='application/ld+json'>{\"@type\":\"Article\",\"dateCreated\":\"2025-08-19\"}</script>",
  ])
  func metadataTellIt(_ head: String) throws {
    #expect(try read(head: head).published?.value.date.description == "2025-08-19")
  }

  @Test(arguments: [
    "<!--\n Page saved with SingleFile \n url: https://port.example/2025/08/19/ferry \n saved date: Fri Oct 03 2025\n-->",
    "<!-- saved from url=(0037)https://port.example/2025/08/19/ferry -->",
    "<!-- Mirrored from port.example/2025/08/19/ferry by HTTrack Website Copier/3.x, Fri, 03 Oct 2025 10:00:00 GMT -->",
    "<link rel=canonical href='https://web.archive.org/web/20251003101112/https://port.example/2025/08/19/ferry'>"
      + "<div id=wm-ipp-base><div>3 Oct 2025</div></div>",
  ])
  func savedPagesTellTheirAddress(_ head: String) throws {
    let article = try read(head: head)
    #expect(article.url?.value.hasSuffix("://port.example/2025/08/19/ferry") == true)
    #expect(article.published?.value.date.description == "2025-08-19")
  }

  /// A page describes the articles that it leads to as it does its own.
  @Test func theDescriptionWithThePagesTitleIsTheArticles() throws {
    let script =
      "<title>Ferry sails again - Port News</title><script type='application/ld+json'>"
      + "[{\"@type\":\"NewsArticle\",\"headline\":\"Eels are dear\",\"datePublished\":\"2025-09-30\"},"
      + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry sails again\",\"datePublished\":\"2025-08-19\"}]</script>"
    #expect(try read(head: script).published?.value.date.description == "2025-08-19")
  }

  @Test func commentsAreYoungerThanTheirArticle() throws {
    let posts = (1...9).map {
      "<div class=post><time datetime='2025-09-0\($0)'>x</time><p>I sailed there once.</p></div>"
    }
    let article = try read(
      meta: "<p>Tuesday August 19, 2025 10:05 am by Ida Holm</p>", behind: "<section>\(posts.joined())</section>")
    #expect(article.published?.value.date.description == "2025-08-19")
  }
}

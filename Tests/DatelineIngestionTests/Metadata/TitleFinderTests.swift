import DatelineModel
import Testing

@testable import DatelineIngestion

struct TitleFinderTests {
  private func title(_ head: String, _ body: String) throws -> String? {
    let page =
      "<html><head>\(head)</head><body>\(body)<p>The ferry to the island sails again after a week, the port said.</p></body></html>"
    return try ArticleReader().read(Array(page.utf8), hints: ReadingHints(url: "https://lantern.example/x")).first?
      .title?.value
  }

  @Test func theSitesNameIsNoPartOfIt() throws {
    #expect(try title("<title>Ferry sails again | The Lantern</title>", "") == "Ferry sails again")
    #expect(try title("<title>Ferry sails again - Lantern</title>", "") == "Ferry sails again")
    #expect(
      try title("<title>Rain - and more of it</title>", "<h1>Rain - and more of it</h1>") == "Rain - and more of it")
  }

  @Test(arguments: [
    "<a href=/><h1>Kalder notes</h1></a>", "<h1><a href='https://lantern.example/'>Kalder notes</a></h1>",
  ])
  func aHeadingThatLeadsToTheFrontPageIsTheSitesName(_ heading: String) throws {
    #expect(try title("<title>Ferry sails again</title>", heading) == "Ferry sails again")
    #expect(try title("", heading + "<h1>Ferry sails again</h1>") == "Ferry sails again")
  }

  @Test func aHeadingIsBelievedUnlessAllElseAgrees() throws {
    #expect(try title("<title>Ferry</title>", "<h1>Ferry sails again</h1>") == "Ferry sails again")
    let head =
      "<meta property='og:title' content='Ferry sails after a week'><title>Ferry sails after a week</title>"
      + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry sails after a week\"}</script>"
    #expect(try title(head, "<h1>Kalder</h1>") == "Ferry sails after a week")
  }

  /// The site's name as the page's first heading, and at the end of its title.
  @Test(arguments: [" - ", " | "])
  func aMastheadIsNoTitle(_ mark: String) throws {
    let head = "<title>Ferry sails again after a week\(mark)Harbour Post</title>"
    #expect(
      try title(head, "<header><h1>Harbour Post</h1></header><h2>Ferry sails again after a week</h2>")
        == "Ferry sails again after a week")
  }

  @Test func aLabelBeforeTheTitleIsNoPartOfIt() throws {
    let head = "<meta property='og:title' content='Ferry sails again after a week'>"
    #expect(
      try title(head, "<h1><span>Exclusive</span> <span>Ferry sails again after a week</span></h1>")
        == "Ferry sails again after a week")
    #expect(
      try title("<meta property='og:title' content='Ferry sails'>", "<h1>Port says at last: ferry sails</h1>")
        == "Port says at last: ferry sails")
  }

  @Test func whatIsEscapedTwiceIsReadAsMeant() throws {
    #expect(try title("", "<h1>Holm &amp;amp; Sons sail again</h1>") == "Holm & Sons sail again")
  }

  /// What extensions lay over a page has headings, too; the page's title begins with the article's.
  @Test func ofSeveralHeadingsTheOneThatThePagesTitleBeginsWith() throws {
    let headings = "<div><h1>Original text</h1><h1>Rate this translation</h1></div><h1>Ferry sails again</h1>"
    #expect(try title("<title>Ferry sails again - Harbour Post</title>", headings) == "Ferry sails again")
  }

  @Test func referencesAreDecoded() throws {
    #expect(try title("<meta property='og:title' content='Mail &amp;amp; more'>", "") == "Mail & more")
  }
}

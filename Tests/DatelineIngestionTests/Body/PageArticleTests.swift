import CivilTime
import DatelineModel
import Testing

@testable import DatelineIngestion

struct PageArticleTests {
  static let page = """
    <!doctype html><html lang=en><head><title>Harbour bridge closed for a week | The Lantern</title>
    <meta property="og:site_name" content="The Lantern">
    <meta property="article:published_time" content="2025-03-04T08:30:00+01:00">
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour bridge closed for a week",
    "author": [{"@type": "Person", "name": "Ida Holm"}, {"name": "By Tom Reyes"}],
    "datePublished": "2025-03-04T08:30:00+01:00", "dateModified": "2025-03-05T10:00:00+01:00"}</script></head>
    <body><nav><ul><li><a href=/>Home</a><li><a href=/sport>Sport</a></ul></nav>
    <article><h1>Harbour bridge closed for a week</h1><div class=byline>By Ida Holm and Tom Reyes</div>
    <div class="article-body"><p>The harbour bridge was closed on Monday after divers found a crack in one of its piers, the
    port authority said.</p><figure><img src=a.jpg><figcaption>The bridge on Monday. Photo: A. Person</figcaption></figure>
    <p>Ferries run every ten minutes &mdash; and carry bicycles free of charge &ndash; until the repair is done.</p>
    <h2>What comes next</h2><blockquote><p>&ldquo;We will reopen it on the 11th,&rdquo; said the engineer in charge.</p></blockquote>
    <ul><li>Cars take the tunnel for as long as it lasts.</li><li>Ships pass as before.</li></ul>
    <div class="newsletter-signup"><p>Sign up for our newsletter. It comes every morning and costs nothing at all.</p></div>
    <h2>Related stories</h2><ul class=related><li><a href=/1>Ferry strike ends</a></ul></div></article>
    <section id=comments><p>I think that this bridge is much too old, and that it should have been replaced years ago.</p></section>
    <footer><p>Copyright 2025 The Lantern. All rights reserved. No part of this may be copied.</p></footer></body></html>
    """

  private func article(_ markup: String, url: String? = nil) throws -> Article {
    try #require(try ArticleReader().read(Array(markup.utf8), hints: ReadingHints(url: url)).first)
  }

  @Test func theTextIsTheArticleAndNothingElse() throws {
    let article = try article(PageArticleTests.page)
    let lines = article.text.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines.first?.hasPrefix("The harbour bridge was closed") == true)
    #expect(lines.last == "Ships pass as before.")
    #expect(
      lines.dropFirst().first
        == "Ferries run every ten minutes — and carry bicycles free of charge – until the repair is done.")
  }

  @Test func blocksAreRangesOfTheText() throws {
    let article = try article(PageArticleTests.page)
    let text = Array(article.text.utf8)
    let kinds = article.blocks.map(\.kind)
    #expect(kinds == [.paragraph, .paragraph, .heading(level: 2), .quotation, .listItem, .listItem])
    #expect(String(decoding: text[article.blocks[2].range], as: UTF8.self) == "What comes next")
  }

  @Test func metadata() throws {
    let article = try article(PageArticleTests.page)
    #expect(article.title?.value == "Harbour bridge closed for a week")
    #expect(article.authors?.value == ["Ida Holm", "Tom Reyes"])
    #expect(article.published?.value.description == "2025-03-04T08:30:00+01:00")
    #expect(article.modified?.value.description == "2025-03-05T10:00:00+01:00")
    #expect(article.publisher?.value == "The Lantern")
  }

  @Test(arguments: [
    "The mill burned down on Monday.\\n\\nNobody was hurt, says AT&amp;amp;T.",
    "<p>The mill burned <b>down</b> on Monday.</p>\\n<p>Nobody was hurt, says AT&T.</p>",
  ])
  func aPageBuiltByScriptHasItsTextInLinkedData(body: String) throws {
    let article = try article(
      """
      <html><head><script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Mill burns",
      "articleBody": "\(body)"}]}</script></head><body><div id=root>Please enable JavaScript.</div></body></html>
      """)
    #expect(article.text == "The mill burned down on Monday.\n\nNobody was hurt, says AT&T.")
    #expect(article.blocks.count == 2)
    #expect(article.diagnostics.map(\.code) == ["text-from-linked-data"])
  }

  private static let sentences = [
    "The mill burned down on Monday, and nobody was hurt, says the mayor.",
    "It stood by the river for a hundred years, and it ground the grain of seven villages.",
    "The miller wants to build it again, but not before the summer, he said on Tuesday.",
    "Until then the grain goes to the city by rail, as it did in the war.",
  ]

  @Test(arguments: [
    "<script id=data type='application/json'>{\"page\": {\"title\": \"x\", \"html\": \"%P\"}}</script>",
    "<script>window.state = {\"story\": {\"blocks\": [%B], \"more\": [{\"url\": \"/2\", \"text\": \"Another one, of no weight here. Really.\"}]}};</script>",
    "<div data-props='{&quot;story&quot;: {&quot;html&quot;: &quot;%P&quot;}}'></div>",
  ])
  func aPageBuiltByScriptHasItsTextInItsData(data: String) throws {
    let texts = PageArticleTests.sentences
    let data =
      data.replacing("%P", with: texts.map { "<p>\($0)</p>" }.joined())
      .replacing("%B", with: texts.map { "{\"kind\": \"p\", \"text\": \"\($0)\"}" }.joined(separator: ", "))
    let article = try article(
      "<html><head><title>Mill burns</title></head><body><div id=root></div>\(data)</body></html>")
    #expect(article.text == texts.joined(separator: "\n\n"))
    #expect(article.diagnostics.map(\.code) == ["text-from-script-data"])
  }

  @Test func dataThatListOtherPagesAreNoArticle() {
    let items = PageArticleTests.sentences.enumerated().map { "{\"url\": \"/\($0)\", \"summary\": \"\($1) \($1)\"}" }
    #expect(throws: IngestionError.self) {
      try article(
        "<body><div id=root></div><script>var s = {\"items\": [\(items.joined(separator: ","))]}</script></body>")
    }
  }

  @Test func captionsAreKeptBesideTheText() throws {
    let article = try article(PageArticleTests.page)
    #expect(
      article.captions == [Caption("The bridge on Monday. Photo: A. Person", at: article.blocks[1].range.lowerBound)])
  }

  @Test func theCaptionAboveTheTextIsKeptToo() throws {
    let article = try article(
      """
      <body><header><h1>Ferry</h1></header><figure><img src=a.jpg><figcaption>The ferry in port.</figcaption></figure>
      <div class=article-body><p>The ferry sails again after a week of repairs, the port said on Tuesday morning.</p>
      <p>Its captain was glad, and so were the people of the island, who had waited for their mail.</p></div></body>
      """)
    #expect(article.captions == [Caption("The ferry in port.", at: 0)])
  }
}

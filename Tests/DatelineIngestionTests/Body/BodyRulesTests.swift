import DatelineModel
import Testing

@testable import DatelineIngestion

struct BodyRulesTests {
  private static let first = "The ferry to the island sails again after a week of repairs, the port said on Tuesday."
  private static let second =
    "Its captain was glad, and so were the people of the island, who had waited for their mail."

  private func lines(_ body: String) throws -> [String] {
    let page = "<html><body>\(body)</body></html>"
    return try ArticleReader().read(Array(page.utf8), hints: ReadingHints()).first?.text.split(separator: "\n").map(
      String.init) ?? []
  }

  @Test func aNameThatCoversTheArticleIsNotBelieved() throws {
    let text =
      "<div class='sidebar-grid'><p>\(Self.first)</p></div><div class='sidebar-grid'><p>\(Self.second)</p></div>"
    #expect(try lines("<main>\(text)</main>") == [Self.first, Self.second])
  }

  @Test func cardsOfOtherArticlesAreDropped() throws {
    let cards = (1...4).map {
      "<div class=item><h3><a href=/\($0)>Another article number \($0)</a></h3><p>It tells something else, and rather briefly so.</p></div>"
    }
    #expect(
      try lines("<main><p>\(Self.first)</p><p>\(Self.second)</p>\(cards.joined())</main>") == [Self.first, Self.second])
  }

  /// Entries of a commentary are shorter than prose, and none of them alone is the article.
  @Test func shortEntriesAreOneArticle() throws {
    let entries = ["GOAL! Lund heads in a corner.", "Holm makes way for Berg.", "Dahl scores from afar."]
    let page = entries.enumerated().map { index, text in
      "<div class=entry><span>\(90 - index)'</span><div class=txt><p>\(text)</p></div></div>"
    }
    let lines = try lines("<main><h1>Kalder v Norhavn</h1><div class=commentary>\(page.joined())</div></main>")
    for entry in entries { #expect(lines.contains(entry), "\(lines)") }
  }

  /// A gallery's pictures are like elements with a line each; what has its own heading is a chapter.
  @Test(arguments: [
    ("<li><img src=N.jpg><p>The pier of the island, seen from the mole in evening light, number N.</p></li>", false),
    (
      "<div class=shot><img src=N.jpg><div>The pier of the island, seen from the mole in light, number N.</div></div>",
      false
    ),
    (
      "<div class=part><img src=N.jpg><h3>Pier N</h3><p>It was built by the town, and the sea took number N.</p></div>",
      true
    ),
  ])
  func aSeriesOfPicturesIsNoText(_ picture: String, _ isText: Bool) throws {
    let series = (1...6).map { picture.replacing("N", with: "\($0)") }.joined()
    let page = "<main><h1>Ferry</h1><p>\(Self.first)</p><div class=q>\(series)</div><p>\(Self.second)</p></main>"
    let lines = try lines(page)
    #expect(lines.contains(Self.first) && lines.contains(Self.second))
    #expect(lines.contains { $0.contains("number 3") } == isText, "\(lines)")
  }

  /// Pictures that tell which of so many they are stand in a gallery, however few they are.
  @Test(arguments: [("<span>N/3</span>", false), ("<span>N of 3</span>", false), ("", true)])
  func numberedPicturesAreAGallery(_ number: String, _ isText: Bool) throws {
    let shots = (1...3).map {
      "<div class=shot><img src=\($0).jpg><p>The pier of the island, seen from the mole in light, view \($0).</p>\(number.replacing("N", with: "\($0)"))</div>"
    }
    let lines = try lines("<main><h1>Ferry</h1><p>\(Self.first)</p><p>\(Self.second)</p>\(shots.joined())</main>")
    #expect(lines.contains { $0.contains("view 2") } == isText, "\(lines)")
  }

  /// Other news behind a heading that announces them are no part of the article, however long they are; what names the
  /// same people is.
  @Test(arguments: [("The bakery of Lier", false), ("Captain Holm", true)])
  func otherNewsHoweverLong(_ whom: String, _ isText: Bool) throws {
    let text =
      "<p>\(Self.first) \(Self.second)</p><p>Nobody was hurt when Captain Holm steered her into the mole of Kalder.</p>"
    let news = (1...4).map {
      "<p>\(whom) was in the news for the time number \($0), as people who were there said when it was over.</p>"
    }
    let lines = try lines("<main><h1>Ferry</h1>\(text)<h2>Also in the news</h2>\(news.joined())</main>")
    #expect(lines.contains { $0.contains("time number 2") } == isText, "\(lines)")
  }

  @Test func theChronologyInABoxOfFactsIsOfTheArticle() throws {
    let box =
      "<aside class=KIND><ul><li>1961: The ferry was built in Kalder.</li><li>1998: It ran aground.</li></ul></aside>"
    let page = "<main><h1>Ferry</h1><p>\(Self.first)</p>\(box)<p>\(Self.second)</p></main>"
    #expect(try lines(page.replacing("KIND", with: "fact-box")).contains("1961: The ferry was built in Kalder."))
    #expect(try lines(page.replacing("KIND", with: "rail")) == [Self.first, Self.second])
  }

  @Test func aQuotationInAFigureIsText() throws {
    let page =
      "<main><p>\(Self.first)</p><figure PICTURE><blockquote><p>“Nobody knew, not even me.”</p></blockquote></figure><p>\(Self.second)</p></main>"
    #expect(try lines(page.replacing(" PICTURE>", with: ">")).contains("“Nobody knew, not even me.”"))
    #expect(try lines(page.replacing(" PICTURE>", with: "><img src=a.jpg>")) == [Self.first, Self.second])
  }

  /// Buttons that unfold what they head are read as its headings; others are not.
  @Test(arguments: [
    ("<h3><button>12 March 2019</button></h3>", true), ("<button class=accordion>12 March 2019</button>", true),
    ("<button>12 March 2019</button>", false), ("<h3><button>Share</button>12 March 2019</h3>", true),
  ])
  func buttonsThatHeadWhatTheyUnfold(_ button: String, _ isText: Bool) throws {
    let page = "<main><h1>Ferry</h1><p>\(Self.first)</p>\(button)<div><p>\(Self.second)</p></div></main>"
    #expect(try lines(page) == [Self.first] + (isText ? ["12 March 2019"] : []) + [Self.second])
  }

  @Test func notesOfAnEncyclopediaAreNoText() throws {
    let page =
      "<main><h1>Ferry</h1><div id=siteSub>From the free encyclopedia</div><p>\(Self.first)</p><h2>Later<span class=mw-editsection>[<a href=/e>edit</a>]</span></h2>"
      + "<p>\(Self.second)</p><div class=reflist><ol><li>Ferry sails. Lantern. Retrieved 7 January 2011.</li></ol></div></main>"
    #expect(try lines(page) == [Self.first, "Later", Self.second])
  }

  @Test func appealsToSubscribeAreNoText() throws {
    let plea = "<p>This article is for subscribers only. Subscribe now to read on.</p>"
    #expect(try lines("<main><p>\(Self.first)</p><p>\(Self.second)</p>\(plea)</main>") == [Self.first, Self.second])
  }

  /// One sentence under its headline in an element that says it is an article: a brief, however many links stand beside it.
  @Test(arguments: [("<article>TEXT</article>", true), ("<div>TEXT</div>", false)])
  func aBriefOfOneSentence(_ form: String, _ isArticle: Bool) {
    let links = (1...20).map { "<li><a href=/\($0)>Another headline of the paper, number \($0)</a></li>" }.joined()
    let body = form.replacing("TEXT", with: "<h1>Ferry sails</h1><p>\(Self.first)</p>") + "<ul>\(links)</ul>"
    let page = "<html><head><title>Ferry sails</title></head><body>\(body)</body></html>"
    #expect((try? lines(page)) == (isArticle ? [Self.first] : nil))
  }

  /// A second first-level heading in an element of its own heads another article; beside the text it heads a chapter.
  @Test(arguments: [
    ("<div><h1>Ferry</h1>TEXT</div><div><h1>Council sells a school</h1>MORE</div>", false),
    ("<div><h1>Ferry</h1>TEXT<h1>What the captain says</h1>MORE</div>", true),
  ])
  func anotherHeadlineHeadsAnotherArticle(_ form: String, _ isText: Bool) throws {
    let more = (1...5).map {
      "<p>The school of the town was sold for \($0) million crowns, the council said later.</p>"
    }
    let text = "<p>\(Self.first)</p><p>\(Self.second)</p><p>Nobody was hurt, and nobody complained about the wait.</p>"
    let body = form.replacing("TEXT", with: text).replacing("MORE", with: more.joined())
    let page = "<html><head><title>Ferry</title></head><body>\(body)</body></html>"
    let read = try ArticleReader().read(Array(page.utf8), hints: ReadingHints()).first?.text ?? ""
    #expect(read.contains("captain was glad"))
    #expect(read.contains("million crowns") == isText, "\(read)")
  }

  @Test func whatIsSaidTwiceIsKeptOnce() throws {
    #expect(
      try lines("<main><p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.first)</p></main>") == [
        Self.first, Self.second,
      ])
  }

  @Test func whatOnlyBeginsAlikeIsKept() throws {
    let votes = (1...4).map {
      "<p>On Tuesday the council of the island voted against paragraph number \($0) of the plan.</p>"
    }
    #expect(try lines("<main><p>\(Self.first)</p>\(votes.joined())</main>").count == 5)
  }

  @Test func theLeadBesideTheHeadlineIsKept() throws {
    let page =
      "<header><h1>Ferry</h1><p class=lead>\(Self.first)</p></header><div class=article-body><p>\(Self.second)</p><p>\(Self.second.uppercased())</p></div>"
    #expect(try lines(page).first == Self.first)
  }

  @Test func notesAboutTheAuthorEndTheArticle() throws {
    let note = "<h3>About the author</h3><p>She writes about ships, and has done so for the paper since long ago.</p>"
    let body = (1...4).map { "<p>Number \($0). \(Self.first) \(Self.second)</p>" }.joined()
    #expect(try lines("<main>\(body)\(note)</main>").count == 4)
  }

  @Test func whatHidesItsOverflowIsSeen() throws {
    let page =
      "<main><h1>Ferry</h1><p>\(Self.first)</p><div class='grid overflow-hidden'><p>It was the third accident of the year, they said.</p></div>"
      + "<div class='md-overflow-x-hidden'><p>\(Self.second)</p></div></main>"
    #expect(try lines(page).count == 3)
  }

  @Test func whatReadersUnfoldIsRead() throws {
    let page =
      "<main><h1>Ferry</h1><p>\(Self.first)</p><p>\(Self.second)</p><h3>Who pays?</h3><div class='accordion-panel hidden'>"
      + "<p>The islanders do, and have done so since the first ferry sailed.</p></div></main>"
    #expect(try lines(page).last == "The islanders do, and have done so since the first ferry sailed.")
  }

  @Test func hiddenTextIsNotRead() throws {
    let page =
      "<main><p>\(Self.first)</p><p style='display: none'>\(Self.second)</p><p hidden>\(Self.second)</p><p>\(Self.second)</p></main>"
    #expect(try lines(page) == [Self.first, Self.second])
  }

  @Test func textOnlyInLinkedDataIsFound() throws {
    let text =
      "\(Self.first)\\n\(Self.second)\\n\(Self.first.uppercased())\\n\(Self.second.uppercased())\\n\(Self.first.lowercased())"
    let page =
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"\(text)\"}</script><div>Please wait.</div>"
    #expect(try lines(page).prefix(2) == [Self.first, Self.second])
  }

  @Test func whatOnlyReadersWithoutScriptsSeeIsDroppedUnlessItIsAll() throws {
    let plea = "<noscript>This page needs scripts. Switch them on, please, and load it again to read it.</noscript>"
    #expect(try lines("\(plea)<main><p>\(Self.first)</p><p>\(Self.second)</p></main>") == [Self.first, Self.second])
    #expect(
      try lines("<div id=app></div><noscript><p>\(Self.first)</p><p>\(Self.second)</p></noscript>")
        == [Self.first, Self.second])
  }

  @Test func aShortArticleIsNotLostAmongItsComments() throws {
    let comments = (1...20).map { "<div class=comment><p>Comment \($0). \(Self.first) I say so, too.</p></div>" }
    #expect(
      try lines(
        "<article><p>\(Self.first)</p><p>\(Self.second)</p></article><div id=comments>\(comments.joined())</div>")
        == [Self.first, Self.second])
  }

  @Test func aSentenceIsAnArticleAndALongerFooterIsNone() throws {
    let footer = "<footer><p>All rights are reserved by the paper and by nobody else.</p></footer>"
    #expect(
      try lines("<article><h1>Ferry sails</h1><p>The ferry sails.</p></article>\(footer)") == ["The ferry sails."])
  }

  @Test(arguments: [
    ("in 2019<sup><a href=#n1>3</a></sup> it", "in 2019 it"),
    ("in 2019<sup>[<a href=#n1>3</a>]</sup> it", "in 2019 it"),
    ("the 3<sup>rd</sup> time", "the 3rd time"),
  ])
  func marksOfNotesAreNoText(_ markup: String, _ text: String) throws {
    #expect(
      try lines("<main><p>\(Self.first) And \(markup) sailed.</p></main>") == ["\(Self.first) And \(text) sailed."])
  }

  @Test func emptyLinesPartPreformattedText() throws {
    #expect(try lines("<pre>\(Self.first)\n\n\(Self.second)</pre>") == [Self.first, Self.second])
  }

  @Test func aDeclaredShadowRootIsShown() throws {
    let root = "<template shadowrootmode=open><p>\(Self.first)</p><p>\(Self.second)</p></template>"
    #expect(try lines("<x-story>\(root)</x-story>") == [Self.first, Self.second])
    #expect(throws: IngestionError.self) { try lines("<template><p>\(Self.first)</p></template>") }
  }

  @Test func aDateAboveTheTextIsNoTextAndOneInsideIs() throws {
    let date = "<p>4 March 2025</p>"
    #expect(
      try lines("<main><h1>Ferry</h1>\(date)<p>\(Self.first)</p>\(date)<p>\(Self.second)</p></main>")
        == [Self.first, "4 March 2025", Self.second])
  }

  @Test func aPageOfTeasersIsRefused() {
    let teasers = (1...6).map {
      "<article><h2><a href=/\($0)>The story number \($0) of today</a></h2><p>\(Self.first)</p></article>"
    }
    #expect(throws: IngestionError.noArticle(reason: "the page tells the beginnings of 6 articles")) {
      try lines("<main>\(teasers.joined())</main>")
    }
  }

  @Test func aTraceNamesWhatWasDropped() throws {
    let page =
      "<html><body><nav><a href=/>Home page of it</a></nav><main><p>\(Self.first)</p><p>\(Self.second)</p></main></body></html>"
    let trace = try ArticleReader().trace(Array(page.utf8), hints: ReadingHints())
    #expect(trace.blocks.map(\.dropped) == ["outside the article's container", nil, nil])
  }

  /// What is no text stays out though it stands between an item's date and its text.
  @Test func anAdvertBetweenDateAndText() throws {
    let items = [
      ("4 March 2025", "The mast fell."), ("9 March 2025", "The quay sank."), ("2 May 2025", "The port closed."),
    ]
    let list = items.map {
      "<p>\($0)</p><div class=advertisement><p>Buy a boat now.</p></div><p>\($1)</p>"
    }
    #expect(
      try lines("<main><h1>Ferry</h1><p>\(Self.first)</p><p>\(Self.second)</p>\(list.joined())</main>")
        == [Self.first, Self.second] + items.flatMap { [$0, $1] })
  }

  /// A dash parts a year from what happened in it, other marks do not.
  @Test(arguments: [
    ("1961 – The quay was built.", "1961"), ("1961 — The quay was built.", "1961"),
    ("1961 “Quay” was built in spring.", nil), ("1961… The quay was built.", nil),
  ])
  func yearsThatOpenItems(_ text: String, _ year: String?) {
    #expect(ItemForm.date(opening: Array(text.utf8)[...]).map { String(decoding: $0, as: UTF8.self) } == year)
  }
}

import CivilTime
import DatelineModel
import Testing

@testable import DatelineIngestion

struct TextArticleTests {
  private func read(_ text: String, name: String? = nil) throws -> Article {
    try #require(try ArticleReader().read(Array(text.utf8), hints: ReadingHints(name: name)).first)
  }

  private func lines(_ article: Article) -> [String] { article.text.split(separator: "\n").map(String.init) }

  @Test func titleBylineDateAndBody() throws {
    let article = try read(
      """
      Ferry service resumes after a week

      By Ida Holm and Tom Reyes
      Published: 19 August 2025, 14:30

      KALDER, Aug. 19 (Newswire) — The ferry to Kalder sails again, the port said on Tuesday.

      Its repair took seven days.
      """)
    #expect(article.title?.value == "Ferry service resumes after a week")
    #expect(article.authors?.value == ["Ida Holm", "Tom Reyes"])
    #expect(article.published?.value.description == "2025-08-19T14:30:00")
    #expect(article.datelinePlace?.value == "KALDER")
    #expect(lines(article).count == 2)
  }

  /// Heads of other kinds of text, and of pages that were copied.
  @Test(arguments: [
    "= Ferry sails\nIda Holm <ida@port.example>\nv1.0, 2025-08-19\n\n",
    "#+TITLE: Ferry sails\n#+AUTHOR: Ida Holm\n#+DATE: <2025-08-19 Tue>\n\n",
    "Ferry sails\nHarbour Post\nIda Holm\n19 Aug 2025 08:10 · 4 min read\n\n",
  ])
  func headsOfOtherForms(_ head: String) throws {
    let article = try read(head + "The ferry to Kalder sails again, the port said on Tuesday.\n")
    #expect(article.title?.value == "Ferry sails")
    #expect(article.authors?.value == ["Ida Holm"])
    #expect(article.published?.value.date.description == "2025-08-19")
    #expect(article.text == "The ferry to Kalder sails again, the port said on Tuesday.")
  }

  @Test func aRichTextDocumentIsNamed() {
    #expect(throws: IngestionError.binary(kind: "a rich text document")) {
      try read("{\\rtf1\\ansi The ferry to Kalder sails again, the port said on Tuesday.\\par}")
    }
  }

  @Test func quotationMarksInFrontMatter() throws {
    let head = "---\ntitle: 'Ferry sails: what''s next'\nauthors:\n  - Tom Reyes\n  - name: Ida Holm\n---\n"
    let article = try read(head + "The ferry to Kalder sails again, the port said on Tuesday.\n", name: "ferry.md")
    #expect(article.title?.value == "Ferry sails: what's next")
    #expect(article.authors?.value == ["Tom Reyes", "Ida Holm"])
    let double = try read(
      "---\ntitle: \"\\\"Ferry\\\" sails\"\n---\nThe ferry sails again, the port said.\n", name: "ferry.md")
    #expect(double.title?.value == "\"Ferry\" sails")
  }

  @Test(
    arguments: [
      ("===========\nFerry sails\n===========\n\n:Date: 2025-08-19\n:Author: Ida Holm\n\n", ["Ida Holm"], "2025-08-19"),
      ("Ferry sails\n2025-08-19\n\n", nil, "2025-08-19"),
      ("Ferry sails\n\nIda Holm\n2025-08-19\n\n", ["Ida Holm"], "2025-08-19"),
      ("Headline: Ferry sails\nByline: Ida Holm\nDate: 19 August 2025\n\n", ["Ida Holm"], "2025-08-19"),
      ("Ferry sails\n===========\n\n*By Ida Holm, 19 August 2025*\n\n", ["Ida Holm"], "2025-08-19"),
      ("SLUG-FERRY\nHeadline: Ferry sails\nByline: By Ida Holm\nDate: August 19, 2025\n\n", ["Ida Holm"], "2025-08-19"),
      (
        "+++\ntitle = \"Ferry sails\"\nauthors = [\"Ida Holm\", \"Tom Reyes\"]\ndate = 2025-08-19\n+++\n",
        ["Ida Holm", "Tom Reyes"], "2025-08-19"
      ),
      ("Ferry sails\n\nKALDER, August 19, 2025 (Newswire) — ", nil, "2025-08-19"), ("# Ferry sails #\n\n", nil, nil),
    ] as [(String, [String]?, String?)])
  func heads(_ head: String, _ authors: [String]?, _ day: String?) throws {
    let article = try read(head + "The ferry to Kalder sails again, the port said.\n\nIts repair took seven days.")
    #expect(article.title?.value == "Ferry sails")
    #expect(article.authors?.value == authors)
    #expect(article.published?.value.description == day)
    #expect(lines(article).count == 2)
  }

  /// A short headline is one; a year alone heads what happened in it.
  @Test(arguments: [("News", "News"), ("Fire", "Fire"), ("# 1961", nil), ("1961", nil)] as [(String, String?)])
  func shortTitles(_ head: String, _ title: String?) throws {
    let article = try read(head + "\n\nThe ferry to Kalder sails again, the port said.\n\nIts repair took seven days.")
    #expect(article.title?.value == title)
  }

  @Test(
    arguments: [
      "id: news-7\npublished: 2025-08-19\n\nFerry sails\n\n", "Published: 19 August 2025\n\nFerry sails\n\n",
      "Published on Tuesday, 19 August 2025\nBy Ida Holm\n\nFerry sails\n\n",
      "19 August 2025\n\nFerry sails\n\n", "Tuesday 19 August 2025, 10:30 GMT\nFerry sails\n\n",
      "Ferry sails\nDate: 2025-08-19\nid: news-7\n\n", "Ferry sails\n\nid: news-7\npublished: 2025-08-19\n\n",
      "id: news-7\npublished: 2025-08-19\n\nFerry sails\nThe island had waited for it for all of a week\n\n",
    ])
  func linesOfAHeadInAnyOrder(_ head: String) throws {
    let body =
      "The ferry to Kalder sails again, the port said, after its repair took the yard seven days and two of the nights "
      + "between them.\n\nNobody was hurt."
    let article = try read(head + body)
    #expect(article.title?.value == "Ferry sails")
    #expect(article.published?.value.date.description == "2025-08-19")
    #expect(lines(article).suffix(2) == body.split(separator: "\n").map(String.init)[...])
  }

  @Test(arguments: ["", "The lock\n\n"])
  func datesInLinesOfTheirOwnAreAChronology(_ head: String) throws {
    let article = try read(
      head + "14 June 2019\n\nThe council rejected a plan.\n\n3 July 2019\n\nThe port closed the lock.")
    #expect(article.published == nil)
    #expect(article.text.hasPrefix("14 June 2019"))
  }

  @Test func aLineIsAParagraphWhereNothingIsWrapped() throws {
    let article = try read(
      """
      The port said on Tuesday that the ferry sails again and that nobody was hurt when the ramp gave way last week.
      “We are glad,” the captain said.
      It was the third accident of the year.
      """)
    #expect(article.title == nil)
    #expect(article.blocks.count == 3)
  }

  @Test func hardWrappedLinesAreJoined() throws {
    let article = try read(
      """
      The port said on Tuesday that the ferry sails again and that nobody
      was hurt when the ramp gave way last week. The captain was glad, and
      so were the people of the island, who had waited for seven days to
      see their mail.

      It was the third accident of the year, after one in March and one in
      early June.
      """)
    #expect(article.blocks.count == 2)
    #expect(lines(article).last == "It was the third accident of the year, after one in March and one in early June.")
  }

  @Test func markdown() throws {
    let article = try read(
      """
      ---
      title: "Ferry resumes"
      author: Ida Holm
      date: 2025-08-19
      lang: en
      ---

      The **ferry** to [Kalder](https://example.org/k) sails again.
      It _was_ late.

      ## What comes next

      - a new ramp
      - a new snake_case_name

      > “We are glad.”

      ![a picture](x.png)
      """, name: "ferry.md")
    #expect(article.title?.value == "Ferry resumes")
    #expect(article.published?.value.description == "2025-08-19")
    #expect(article.language?.value == "en")
    #expect(
      lines(article) == [
        "The ferry to Kalder sails again. It was late.", "What comes next", "a new ramp", "a new snake_case_name",
        "“We are glad.”",
      ])
    #expect(article.blocks.map(\.kind) == [.paragraph, .heading(level: 2), .listItem, .listItem, .quotation])
  }

  @Test(
    arguments: [
      ("KYIV, Aug. 19 (Newswire) — Trams run again.", "KYIV"), ("NEW YORK (AN) - Trams run again.", "NEW YORK"),
      ("Brussels, 19 August – Trams run again.", "Brussels"), ("Trams run again — and late.", nil),
      ("The mayor, who is 60 — a record — resigned.", nil), ("No dash here at all.", nil),
    ] as [(String, String?)])
  func datelines(_ text: String, _ place: String?) {
    #expect(DatelinePlace.place(in: text) == place)
  }

  /// What is indented under a key or an item is of that, and no key of the article.
  @Test(arguments: ["", "  "])
  func keysOfValuesInFrontMatter(_ margin: String) throws {
    let head = [
      "title: Ferry sails", "url: https://port.example/ferry", "authors:", "  - name: Ida Holm",
      "    email: ida@port.example", "    roles:", "      - Deckhand Extraordinary", "  - name: Tom Reyes", "image:",
      "  title: A mast", "  url: https://port.example/mast",
    ]
    let text = "---\n" + head.map { "\(margin)\($0)\n" }.joined() + "---\nThe ferry sails again, the port said.\n"
    let article = try read(text, name: "ferry.md")
    #expect(article.title?.value == "Ferry sails")
    #expect(article.url?.value == "https://port.example/ferry")
    #expect(article.authors?.value == ["Ida Holm", "Tom Reyes"])
  }
}

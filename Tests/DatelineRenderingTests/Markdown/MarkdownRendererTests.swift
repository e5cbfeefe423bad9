import DatelineModel
import Foundation
import Testing

@testable import DatelineRendering

@Suite struct MarkdownRendererTests {
  @Test func aRowMayTellTheHeadlineWithTheSentenceBelow() {
    var (timeline, style) = (SampleTimelines.everyField, TimelineStyle())
    style.showsHeadlines = true
    timeline.events[0].headline = "Aurora leaves"
    let report = MarkdownRenderer(style).render(timeline)
    #expect(report.contains("Aurora leaves *(edited)*"))
    // The whole sentence of the article, and not the summary once more.
    #expect(report.contains("\n    > The “Aurora” left on Monday.\n"))
    #expect(!MarkdownRenderer().render(timeline).contains("Aurora leaves *"))
  }

  /// The quotation leads to its place in the page.
  @Test func sourcesAreLinkedAtThePassage() {
    let report = MarkdownRenderer().render(SampleStory.timeline)
    #expect(report.contains("](https://coast.example/crews#:~:text=Ferry%20crews%20in%20Varn%20began"))
  }

  static let hostile = [
    "# heading", "a\n\n# b", "- item", "1. item", "> quote", "| a | b |\n|---|---|", "```\ncode",
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))", "![i](http://a.example)", "[^1]: note", "a\\", "*b* _c_ ~~d~~ `e`", "&amp;",
    "\u{202E}x",
    "---", "    code", "שלום", "",
  ]

  /// The report with one text in every place that an article fills.
  private func report(_ text: String) -> String {
    var timeline = SampleTimelines.everyField
    timeline.title = text
    timeline.events[0].summary = text
    timeline.events[0].attribution = text
    timeline.events[0].when?.text = text
    timeline.events[0].sources[0].quote = text
    timeline.events[0].sources[0].expression = text
    timeline.undated[0].summary = text
    timeline.sources[0].title = text
    timeline.sources[0].author = text
    timeline.conflicts[0].what = .other(text)
    timeline.conflicts[0].sides[0].value = text
    timeline.diagnostics[0].message = text
    return MarkdownRenderer(TimelineStyle(isExplained: true)).render(timeline)
  }

  /// What a line is to Markdown: its first sign, or whether it is there at all.
  private func shape(_ report: String) -> [String] {
    report.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "" : String(line.prefix { !$0.isLetter && !$0.isNumber && $0 != "\\" && $0 != "“" }.prefix(2))
    }
  }

  @Test func rowsOfOneSentenceShareAFootnote() {
    var timeline = SampleTimelines.everyField
    timeline.events[0].edits = []
    var second = timeline.events[0]
    (second.id, second.summary) = ("a3", "The Aurora sails on")
    timeline.events.append(second)
    let report = MarkdownRenderer().render(timeline)
    #expect(report.contains("The Aurora leaves Varn — according to the harbour master [^1]\n"))
    #expect(report.contains("The Aurora sails on — according to the harbour master [^1]\n"))
    #expect(report.contains("[^2]: ") && !report.contains("[^3]"))
  }

  @Test func theOnlySourceIsNamedOnce() {
    let report = MarkdownRenderer().render(SampleTimelines.everyField)
    #expect(report.components(separatedBy: "A ship leaves").count == 2)
  }

  @Test(arguments: hostile) func noTextChangesTheStructure(text: String) {
    #expect(shape(report(text)).map { $0.first } == shape(report("plain")).map { $0.first })
  }

  @Test(arguments: hostile) func noTextBecomesMarkup(text: String) {
    let markup = report(text).replacing("[^1]", with: "").replacing("[^2]", with: "")
    // An address stands in angle brackets, so that no mark inside it is read.
    #expect(!markup.replacing("\\<", with: "").replacing("<http", with: "").contains("<"))
    #expect(!markup.replacing("\\]", with: "").contains("](javascript"))
  }
}

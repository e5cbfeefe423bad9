import DatelineModel
import Testing

@testable import DatelineRendering

extension TimelineStyle {
  fileprivate static var vertical: TimelineStyle {
    var style = TimelineStyle()
    style.isVertical = true
    return style
  }
}

@Suite struct MermaidRendererTests {
  @Test(arguments: [
    ("at 09:30; then", "at 09#58;30#59; then"), ("#58;", "#35;58#59;"), ("%%{x}%%", "#37;#37;#123;x#125;#37;#37;"),
    ("a\n\tb", "a b"), ("<b>", "#60;b#62;"), ("", "…"), ("\u{202E}日本", "日本"),
  ])
  func escaping(text: String, expected: String) { #expect(MermaidText.escaped(text) == expected) }

  @Test func neighboursOfOneTimeShareIt() {
    var timeline = SampleStory.timeline
    timeline.events = [timeline.events[1], timeline.events[1]]
    timeline.undated = []
    let lines = MermaidRenderer().render(timeline).split(separator: "\n")
    #expect(lines.count == 4 && lines[3].hasPrefix("         : "))
  }

  @Test func whatHasADateHasASectionWhereTheUndatedHaveOne() {
    var timeline = SampleStory.timeline
    timeline.events = [timeline.events[1]]
    timeline.undated = [timeline.events[0]]
    let lines = MermaidRenderer().render(timeline).split(separator: "\n")
    #expect(lines.count == 6 && lines[2] == "    section Dated" && lines[4] == "    section Without a date")
  }

  @Test func aDiagramMayRunFromTopToBottom() {
    let text = MermaidRenderer(TimelineStyle.vertical).render(SampleStory.timeline)
    #expect(text.hasPrefix("timeline TD\n    title "))
  }

  /// A row of more than thirty boxes cannot be read.
  @Test func aLongChapterIsParted() {
    var timeline = SampleStory.timeline
    timeline.undated = []
    timeline.events = Array(repeating: timeline.events[1], count: 65)
    let sections = MermaidRenderer().render(timeline).split(separator: "\n").filter { $0.hasPrefix("    section ") }
    #expect(sections.count == 3 && sections[2].hasSuffix("(3)"))
  }

  /// Mermaid draws a bomb instead of a diagram of more than 50,000 characters.
  @Test func aDiagramTooLongToBeDrawnIsTold() {
    #expect(TimelineFormat.mermaid.leftOutNote(SampleStory.timeline) == nil)
    var long = SampleStory.timeline
    long.events = Array(repeating: long.events[0], count: 2000)
    #expect(TimelineFormat.mermaid.leftOutNote(long)?.contains("draws none of more than 50000") == true)
  }

  @Test func boxesHoldHeadlines() {
    var timeline = SampleStory.timeline
    timeline.events[0].headline = "Crews strike"
    #expect(MermaidRenderer().render(timeline).contains(" : Crews strike"))
  }

  @Test func anEmptyTimelineIsADiagram() {
    #expect(MermaidRenderer().render(Timeline()) == "timeline\n    title Timeline\n    No events\n")
  }

  @Test func noTextBreaksALine() {
    let lines = MermaidRenderer().render(HostileTexts.timeline).split(separator: "\n", omittingEmptySubsequences: false)
    let told = lines.filter { $0.contains(" : ") }
    #expect(told.count == HostileTexts.all.count + HostileTexts.timeline.undated.count)
    // A colon stands between a time and its event, and nowhere else.
    for line in told { #expect(line.split(separator: ":", omittingEmptySubsequences: false).count == 2) }
  }
}

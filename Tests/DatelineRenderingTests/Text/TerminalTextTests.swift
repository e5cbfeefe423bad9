import DatelineModel
import Testing

@testable import DatelineRendering

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("한국", 4), ("🕰️", 2), ("👩‍🚀", 2), ("🇳🇴", 2), ("ｗ", 2),
    ("a\u{200B}b", 2),
  ])
  func widths(text: String, columns: Int) { #expect(DisplayWidth.of(text) == columns) }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("日本語 です", 4, ["日本", "語", "です"]),
    ("", 5, [""]), ("a b", nil, ["a b"]),
  ])
  func wrapping(text: String, columns: Int?, lines: [String]) {
    #expect(LineWrapping.lines(text, columns: columns) == lines)
  }

  @Test func nothingMovesTheCursor() {
    var timeline = SampleTimelines.everyField
    timeline.title = "a\u{1B}[2Jb\u{9B}1mc\r\nd"
    let text = TextRenderer().render(timeline)
    #expect(text.hasPrefix("a[2Jb1mc d\n"))
    #expect(!text.utf8.contains(0x1B))
  }

  @Test func colourOnlyWhereAsked() {
    let coloured = TextRenderer(TimelineStyle(isColoured: true)).render(SampleStory.timeline)
    #expect(coloured.contains("\u{1B}[36m"))
    #expect(!TextRenderer().render(SampleStory.timeline).contains("\u{1B}"))
  }

  @Test(arguments: [40, 60, 80, 120]) func linesFit(columns: Int) {
    let text = TextRenderer(TimelineStyle(isExplained: true, columns: columns)).render(SampleStory.timeline)
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= columns, "\(line)") }
  }
}

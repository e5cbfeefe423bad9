import DatelineModel
import Foundation
import Testing

@testable import DatelineRendering

/// Random texts, made of what formats take for their own syntax, in every place where an article's words stand.
@Suite struct RandomTextTests {
  /// SplitMix64, so that a failure can be had again.
  private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces =
    HostileTexts.all + [
      "=cmd|' /C calc'!A0", "@SUM(A1)", "+1", "-2", "END:VEVENT\r\nBEGIN:VEVENT", "-->", "]]>", "</script>", "</style>",
      "\u{2029}", "\u{85}", "\t", "\u{FEFF}", "\u{7F}", "\u{9B}31m", "\u{200F}", "e\u{301}\u{301}", "🇳🇴👩‍🚀", "日本語の長い文",
      String(repeating: "x", count: 400), "**", " — according to ", " [^1]", "- **4 March** — ", "## Sources", " ",
      "word",
      ",", ";", "\\", "\\n", "\"", "|", "{{x}}", "$$", "<!--", "%0A::error::", "https://a.example/)", "1. ", "2031",
    ]

  private static func timeline(_ seed: Int) -> Timeline {
    var chance = Chance(state: UInt64(seed))
    func text() -> String {
      (0..<Int.random(in: 1...5, using: &chance)).map { _ in pieces.randomElement(using: &chance) ?? "" }.joined()
    }
    var timeline = SampleStory.timeline
    timeline.title = text()
    for index in timeline.events.indices {
      timeline.events[index].summary = text()
      timeline.events[index].attribution = Bool.random(using: &chance) ? text() : nil
      timeline.events[index].participants = [text(), text()]
      timeline.events[index].places = [text()]
      for witness in timeline.events[index].sources.indices {
        (timeline.events[index].sources[witness].quote, timeline.events[index].sources[witness].expression) =
          (text(), text())
      }
    }
    for index in timeline.sources.indices {
      timeline.sources[index].title = text()
      timeline.sources[index].publisher = text()
      timeline.sources[index].author = text()
      timeline.sources[index].url = "https://a.example/" + text()
    }
    for index in timeline.conflicts.indices { timeline.conflicts[index].what = .other(text()) }
    return timeline
  }

  @Test(arguments: TimelineFormat.allCases) func noControlCharacterIsWritten(format: TimelineFormat) {
    let breaks: Set<UInt32> =
      switch format {
      case .csv, .aeon: [0x09, 0x0A, 0x0D]
      case .ics: [0x0A, 0x0D]
      case .timeml: [0x09, 0x0A, 0x0D]
      default: [0x0A]
      }
    for seed in 0..<20 {
      let text = format.render(Self.timeline(seed))
      let found = text.unicodeScalars.first { $0.value < 0x20 && !breaks.contains($0.value) }
      #expect(found == nil, "seed \(seed)")
    }
  }

  @Test(arguments: [TimelineFormat.json, .timelinejs, .vis, .jsonld]) func jsonIsRead(format: TimelineFormat) throws {
    for seed in 0..<20 { _ = try JSONSerialization.jsonObject(with: Data(format.render(Self.timeline(seed)).utf8)) }
  }

  @Test(arguments: [TimelineFormat.jsonl, .timesketch]) func aLineIsAnObject(format: TimelineFormat) throws {
    for seed in 0..<20 {
      for line in Data(format.render(Self.timeline(seed)).utf8).split(separator: 0x0A) {
        _ = try JSONSerialization.jsonObject(with: line)
      }
    }
  }

  @Test func aCalendarsLinesAreShortAndItsPartsAreNested() {
    for seed in 0..<20 {
      let lines = TimelineFormat.ics.render(Self.timeline(seed)).components(separatedBy: "\r\n")
      #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") }, "seed \(seed)")
      let marks = lines.filter { $0.hasPrefix("BEGIN:") || $0.hasPrefix("END:") }
      #expect(marks.count == 2 * (1 + Self.timeline(seed).events.count + Self.timeline(seed).undated.count))
    }
  }

  @Test func noCellIsAFormula() {
    for text in Self.pieces {
      // A sign before digits alone is a number, and runs nothing.
      if ["+1", "-2"].contains(text) { continue }
      let cell = CSVText.cell(text)
      let inside = cell.hasPrefix("\"") ? cell.dropFirst() : cell[...]
      #expect(!["=", "+", "-", "@", "\t", "\r"].contains(inside.unicodeScalars.first.map(String.init)), "\(text)")
    }
  }

  @Test func markupHoldsNoMarkupOfTheirs() {
    for seed in 0..<20 {
      let page = TimelineFormat.html.render(Self.timeline(seed))
      #expect(
        page.components(separatedBy: "<script>").count == 2 && page.components(separatedBy: "</script>").count == 2)
      #expect(!page.contains("<img") && page.components(separatedBy: "<!--").count == 1)
      for format in [TimelineFormat.svg, .timeml] {
        #expect(!format.render(Self.timeline(seed)).contains("<script"))
      }
    }
  }

  @Test(arguments: [20, 40, 80]) func linesFitATerminal(columns: Int) {
    for seed in 0..<20 {
      let text = TextRenderer(TimelineStyle(isExplained: true, columns: columns)).render(Self.timeline(seed))
      let widest = text.split(separator: "\n").map { DisplayWidth.of(String($0)) }.max() ?? 0
      #expect(widest <= max(columns, 34), "seed \(seed)")
    }
  }
}

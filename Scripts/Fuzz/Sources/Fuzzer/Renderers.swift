import Foundation

@testable import Dateline

/// Bytes as the words of a timeline: whatever an article says, each format keeps its form.
enum Renderers: Target {
  static func run(_ bytes: [UInt8]) {
    let timeline = timeline(of: bytes)
    for format in TimelineFormat.allCases {
      let text = format.render(timeline, TimelineStyle(isExplained: true))
      switch format {
      case .json, .timelinejs, .vis, .jsonld: parse(text, format)
      case .jsonl, .timesketch:
        for line in text.utf8.split(separator: 0x0A) { parse(String(Substring(line)), format) }
      case .csv, .aeon: if !CSV.isTable(text) { fatalError("rows of different lengths: \(text)") }
      case .ics:
        if !text.utf8.split(separator: 0x0A).allSatisfy({ $0.count <= 76 }) { fatalError("a long line: \(text)") }
      case .text, .markdown, .mermaid, .markwhen, .obsidian:
        let isPlain = text.unicodeScalars.allSatisfy {
          $0 == "\n" || !(0...0x1F ~= $0.value || 0x7F...0x9F ~= $0.value)
        }
        if !isPlain { fatalError("a control character: \(text.debugDescription)") }
      case .html, .svg, .timeml:
        if text.utf8.count(where: { $0 == 0x3C }) != text.utf8.count(where: { $0 == 0x3E }), format != .html {
          fatalError("a bracket that is no tag's: \(text)")
        }
      }
    }
  }

  private static func parse(_ text: String, _ format: TimelineFormat) {
    if (try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)) == nil {
      fatalError("no JSON in \(format): \(text)")
    }
  }

  /// A timeline whose words are parts of the bytes.
  private static func timeline(of bytes: [UInt8]) -> Timeline {
    var words = bytes.split(separator: 0xFF, maxSplits: 12, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }.makeIterator()
    let first = bytes.first ?? 0
    func word() -> String { words.next() ?? "word" }
    let witness = Timeline.Witness(
      atom: "a", source: "s", quote: word(), start: 0, end: 9, expression: word(),
      basis: [BasisStep(.meaning, word())])
    let day = CivilDate(dayNumber: 22_350)
    let when = Timeline.When(
      interval: CivilInterval(
        begin: first & 2 == 0 ? CivilDateTime(day) : nil, end: first & 4 == 0 ? CivilDateTime(day.adding(days: 1)) : nil
      ),
      granularity: .day, placement: first & 1 == 0 ? .exact : .spans, approximate: first & 8 != 0, text: word())
    let event = Timeline.Event(
      id: "a", when: first & 16 == 0 ? when : nil, summary: word(), status: .happened, participants: [word()],
      places: [word()], attribution: word(), salience: 0.5, sources: [witness],
      edits: [Timeline.Edit(.summary, was: word(), note: word())])
    return Timeline(
      title: word(),
      sources: [Timeline.Source(id: "s", title: word(), url: "https://port.example/", publisher: word())],
      events: event.when.map { $0.interval.begin == nil && $0.interval.end == nil } ?? true ? [] : [event],
      undated: event.when == nil ? [event] : [])
  }
}

/// Reads tables as RFC 4180 has them.
private enum CSV {
  /// Whether all rows have as many cells as the first.
  static func isTable(_ text: String) -> Bool {
    var counts: [Int] = []
    var (cells, isQuoted) = (1, false)
    for byte in text.utf8 {
      switch byte {
      case 0x22: isQuoted.toggle()
      case 0x2C where !isQuoted: cells += 1
      case 0x0A where !isQuoted: (counts, cells) = (counts + [cells], 1)
      default: break
      }
    }
    return !isQuoted && Set(counts).count == 1
  }
}

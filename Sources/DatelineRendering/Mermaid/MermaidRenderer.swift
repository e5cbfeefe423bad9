internal import CivilTime
public import DatelineModel

/// A `timeline` diagram of Mermaid, which GitHub and GitLab draw in a code block: sections by year or month, the words
/// for each time, and what happened then.
///
/// Times are words, so that approximate and open ones stay what they are; boxes hold headlines. A chapter of more than
/// thirty rows is parted, because a row of them gets too small to read. Mermaid refuses texts of more than 50,000
/// characters unless its `maxTextSize` is raised: draw a longer story from a selection. `timeline TD`, from top to bottom,
/// is known from Mermaid 11.14 on; GitHub and GitLab may draw with an older one.
public struct MermaidRenderer: Renderer {
  /// As many rows of one section can be read.
  private static let sectionLimit = 30
  /// Mermaid's own limit by default, in units of UTF-16 as JavaScript counts them.
  private static let greatestLength = 50_000
  private let style: TimelineStyle

  /// A renderer; by default from left to right.
  public init(_ style: TimelineStyle = TimelineStyle()) { self.style = style }

  /// The diagram.
  public func render(_ timeline: Timeline) -> String {
    var text =
      "timeline\(style.isVertical ? " TD" : "")\n    title \(MermaidText.escaped(timeline.title ?? Wording.untitled))\n"
    // Mermaid draws no diagram without a period.
    if timeline.events.isEmpty, timeline.undated.isEmpty { text += "    \(Wording.noEvents)\n" }
    let chapters = Chapters(timeline.events).chapters
    // Where there are sections, Mermaid leaves out what stands in none.
    let isLong = chapters.contains { $0.events.count > MermaidRenderer.sectionLimit }
    let hasSections = isLong || !timeline.undated.isEmpty || chapters.contains { $0.heading != nil }
    for chapter in chapters {
      let times = chapter.times.map(\.text)
      let parts = stride(from: 0, to: chapter.events.count, by: MermaidRenderer.sectionLimit)
      for (number, start) in parts.enumerated() {
        let end = min(start + MermaidRenderer.sectionLimit, chapter.events.count)
        let part = number == 0 ? "" : " (\(number + 1))"
        if hasSections { text += "    section \(MermaidText.escaped((chapter.heading ?? Wording.dated) + part))\n" }
        MermaidRenderer.write(Array(chapter.events[start..<end]), Array(times[start..<end]), to: &text)
      }
    }
    if !timeline.undated.isEmpty {
      text += "    section \(Wording.undated)\n"
      MermaidRenderer.write(timeline.undated, timeline.undated.map { Wording.time(of: $0) }, to: &text)
    }
    return text
  }

  /// That Mermaid will not draw the diagram unless it is told to; nil where it does.
  func lengthNote(_ timeline: Timeline) -> String? {
    let length = render(timeline).utf16.count
    guard length > MermaidRenderer.greatestLength else { return nil }
    return "the diagram has \(length) characters, and Mermaid draws none of more than "
      + "\(MermaidRenderer.greatestLength) unless its maxTextSize is raised: choose events with --limit or --since"
  }

  /// One period for neighbours of the same time.
  private static func write(_ events: [Timeline.Event], _ times: [String], to text: inout String) {
    var period: String?
    for (event, time) in zip(events, times) {
      if time != period { text += "    \(MermaidText.escaped(time))" } else { text += "        " }
      period = time
      let mark = Wording.marks(of: event).map { " (\($0))" } ?? ""
      text += " : \(MermaidText.escaped(event.headline + mark))\n"
    }
  }
}

/// Text made safe for Mermaid: what its grammar, its directives or the HTML behind it could take for their own is
/// written as its entity codes (`#58;`), and it stays on one line.
enum MermaidText {
  static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case ":", ";", "#", "%", "<", ">", "&", "\"", "'", "`", "{", "}", "\\", "*", "_", "~", "$":
        escaped += "#\(scalar.value);".utf8
      case _ where scalar.isSpace:
        if let last = escaped.last, last != 0x20 { escaped.append(0x20) }
      case _ where scalar.isControl: continue
      default: escaped.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    if escaped.last == 0x20 { escaped.removeLast() }
    // An event needs a text.
    return escaped.isEmpty ? "…" : String(decoding: escaped, as: UTF8.self)
  }
}

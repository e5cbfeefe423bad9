public import DatelineModel

/// The formats that a timeline is written in, by the names of `--format`.
public enum TimelineFormat: String, CaseIterable, Hashable, Sendable {
  /// A report that reads well on GitHub and GitLab and as plain text.
  case markdown
  /// For a terminal.
  case text
  /// The lossless document, indented.
  case json
  /// One event a line.
  case jsonl
  /// A table for spreadsheets.
  case csv
  /// A calendar.
  case ics
  /// One page for a browser, complete in itself.
  case html
  /// A picture.
  case svg
  /// A diagram that GitHub and GitLab draw.
  case mermaid
  /// Slides for TimelineJS.
  case timelinejs
  /// Items for vis-timeline.
  case vis
  /// Rows for Timesketch.
  case timesketch
  /// A schema.org list of events as JSON-LD.
  case jsonld
  /// TimeML with its times, events and links.
  case timeml
  /// A note with a Chronos block for Obsidian; a note for each event where a folder is written.
  case obsidian
  /// A document for markwhen.
  case markwhen
  /// A table that Aeon Timeline imports.
  case aeon

  /// The format that the ending of a file's name stands for; nil when it stands for none.
  public init?(path: String) {
    let name = path.utf8.split(separator: 0x2F).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: 0x2E), dot != name.startIndex else { return nil }
    switch String(Substring(name[name.index(after: dot)...])).lowercased() {
    case "md", "markdown": self = .markdown
    case "txt", "text": self = .text
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonl
    case "csv": self = .csv
    case "ics", "ical": self = .ics
    case "html", "htm": self = .html
    case "svg": self = .svg
    case "mmd", "mermaid": self = .mermaid
    case "jsonld": self = .jsonld
    case "tml", "timeml": self = .timeml
    case "mw": self = .markwhen
    default: return nil
    }
  }

  /// Whether it carries every event of the timeline, whatever its status.
  public var isLossless: Bool { self == .json }

  /// Whether it shows the sentences around those that tell events.
  package var showsNeighbours: Bool { self == .html }

  /// The events for which the format has no place, which a reader should be told of; not those without a date where it
  /// tells these in words.
  public func leftOut(_ timeline: Timeline) -> [Timeline.Event] {
    switch self {
    case .timesketch: TimesketchRenderer().leftOut(timeline)
    case .vis: VisRenderer().leftOut(timeline)
    case .ics: ICalendarRenderer().leftOut(timeline)
    case .markwhen: MarkwhenRenderer().leftOut(timeline)
    case .markdown, .text, .json, .jsonl, .csv, .html, .svg, .mermaid, .timelinejs, .jsonld, .timeml, .obsidian, .aeon:
      []
    }
  }

  /// What a reader of the format does not get to see: how many events it has no place for, and why, or a whole diagram
  /// that is too long to be drawn; nil when it shows all.
  package func leftOutNote(_ timeline: Timeline) -> String? {
    if self == .mermaid { return MermaidRenderer().lengthNote(timeline) }
    let count = leftOut(timeline).count
    guard count > 0 else { return nil }
    let reason =
      switch self {
      case .timesketch: "they are not told by the clock"
      case .ics, .markwhen: "they lie outside the years 1 to 9999"
      default: "they have no date"
      }
    let total = timeline.events.count + timeline.undated.count
    return "\(count) of \(total) events have no place in \(rawValue): \(reason)"
  }

  /// The timeline in this format, ending in a line feed.
  public func render(_ timeline: Timeline, _ style: TimelineStyle = TimelineStyle()) -> String {
    renderer(style).render(timeline)
  }

  /// Writes the timeline piece by piece to `sink`: in formats for programs (JSON, CSV, iCalendar, Aeon's) no more than a
  /// piece is held beside the timeline. It is called at least once.
  package func write<Failure: Error>(
    _ timeline: Timeline, _ style: TimelineStyle = TimelineStyle(), to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let limit = 1 << 16
    var failure: Failure?
    func take(_ piece: [UInt8]) {
      if failure != nil { return }
      do throws(Failure) { try sink(piece) } catch { failure = error }
    }
    if let renderer = renderer(style) as? any PiecewiseRenderer {
      var bytes: [UInt8] = []
      renderer.write(timeline, to: &bytes) { bytes in
        guard bytes.count >= limit else { return }
        take(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
      take(bytes)
    } else {
      var text = render(timeline, style)
      text.makeContiguousUTF8()
      var rest = text.utf8[...]
      repeat {
        take(Array(rest.prefix(limit)))
        rest = rest.dropFirst(limit)
      } while !rest.isEmpty
    }
    if let failure { throw failure }
  }

  private func renderer(_ style: TimelineStyle) -> any Renderer {
    switch self {
    case .markdown: MarkdownRenderer(style)
    case .text: TextRenderer(style)
    case .json: JSONRenderer(indented: !style.isCompact)
    case .jsonl: JSONLinesRenderer()
    case .csv: CSVRenderer()
    case .ics: ICalendarRenderer()
    case .html: HTMLRenderer(style)
    case .svg: SVGRenderer()
    case .mermaid: MermaidRenderer(style)
    case .timelinejs: TimelineJSRenderer(style)
    case .vis: VisRenderer()
    case .timesketch: TimesketchRenderer()
    case .jsonld: JSONLDRenderer()
    case .timeml: TimeMLRenderer()
    case .obsidian: ObsidianRenderer()
    case .markwhen: MarkwhenRenderer()
    case .aeon: AeonTimelineRenderer()
    }
  }
}

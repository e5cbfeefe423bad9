public import DatelineModel

/// A timeline for a terminal: times at the left of a rule, what happened at its right, wrapped to the width.
public struct TextRenderer: Renderer {
  private let style: TimelineStyle

  /// A renderer of that style.
  public init(_ style: TimelineStyle = TimelineStyle()) { self.style = style }

  /// The timeline.
  public func render(_ timeline: Timeline) -> String {
    let chapters = Chapters(timeline.events).chapters
    var screen = Screen(timeline, chapters, style)
    screen.writeHead()
    for chapter in chapters {
      screen.writeHeading(chapter.heading)
      for (event, time) in zip(chapter.events, chapter.times) {
        screen.write(event, at: chapter.isOneTime ? "" : time.text)
      }
    }
    if !timeline.undated.isEmpty {
      screen.writeHeading(Wording.undated)
      for event in timeline.undated { screen.write(event, at: event.when == nil ? "" : Wording.time(of: event)) }
    }
    screen.writeConflicts()
    if style.isExplained { screen.writeSources() }
    return screen.text
  }

  private struct Screen {
    private(set) var text = ""
    private let timeline: Timeline
    private let style: TimelineStyle
    private let sources: SourceIndex
    /// The columns of the times, and of what stands right of the rule.
    private let timeColumns: Int
    private let columns: Int?
    /// The time of the event above, which is not told twice.
    private var timeAbove: String?

    init(_ timeline: Timeline, _ chapters: [Chapters.Chapter], _ style: TimelineStyle) {
      (self.timeline, self.style) = (timeline, style)
      sources = SourceIndex(timeline)
      let times = chapters.lazy.filter { !$0.isOneTime }.flatMap(\.times).map(\.text)
      let widest = (times + timeline.undated.compactMap(\.when?.text)).map { DisplayWidth.of($0) }.max() ?? 0
      let timeColumns = min(widest, style.columns.map { max(11, min(26, $0 * 3 / 10)) } ?? 28)
      self.timeColumns = timeColumns
      columns = style.columns.map { max(20, $0 - timeColumns - 3) }
    }

    mutating func writeHead() {
      for line in LineWrapping.lines(TerminalText.plain(timeline.title ?? Wording.untitled), columns: style.columns) {
        text += styled(line, .bold) + "\n"
      }
      for line in LineWrapping.lines(Wording.facts(of: timeline), columns: style.columns) {
        text += styled(line, .dim) + "\n"
      }
    }

    mutating func writeHeading(_ heading: String?) {
      text += "\n"
      if let heading { text += styled(heading, .bold) + "\n" }
      timeAbove = nil
    }

    mutating func write(_ event: Timeline.Event, at time: String) {
      let times = time == timeAbove ? [] : LineWrapping.lines(TerminalText.plain(time), columns: timeColumns)
      timeAbove = time
      var lines = LineWrapping.lines(TerminalText.plain(event.summary), columns: columns).map {
        (text: $0, style: TerminalText.Style?.none)
      }
      if let remark = Wording.remark(on: event) {
        lines += LineWrapping.lines(TerminalText.plain(remark), columns: columns).map { ($0, .yellow) }
      }
      if style.isExplained {
        for witness in event.sources.prefix(3) {
          lines += LineWrapping.lines(quotation(witness), columns: columns).map { ($0, .dim) }
        }
        if let edits = Wording.edits(of: event) {
          lines += LineWrapping.lines(TerminalText.plain(edits), columns: columns).map { ($0, .dim) }
        }
      }
      for index in 0..<max(times.count, lines.count) {
        let time = index < times.count ? times[index] : ""
        text += String(repeating: " ", count: max(0, timeColumns - DisplayWidth.of(time))) + styled(time, .cyan)
        text += styled(index == 0 ? " ├ " : " │ ", .dim)
        if index < lines.count { text += lines[index].style.map { styled(lines[index].text, $0) } ?? lines[index].text }
        while text.utf8.last == 0x20 { text.removeLast() }
        text += "\n"
      }
    }

    private func quotation(_ witness: Timeline.Witness) -> String {
      let basis = Wording.basis(of: witness).map { ". \($0)" } ?? ""
      let name = sources.shortName(witness.source)
      return TerminalText.plain("\(Wording.quoted(witness.quote)) — \(name)\(basis). \(Wording.telling(witness))")
    }

    mutating func writeConflicts() {
      if timeline.conflicts.isEmpty { return }
      writeHeading(Wording.conflicts)
      let summaries = timeline.summaries
      for conflict in timeline.conflicts {
        let summary = conflict.events.count == 1 ? summaries[conflict.events[0]].map { " — \($0)" } ?? "" : ""
        let lead = "\(Wording.subject(of: conflict)): \(Wording.sides(of: conflict))\(summary)"
        for line in LineWrapping.lines(TerminalText.plain(lead), columns: style.columns) {
          text += styled(line, .red) + "\n"
        }
        for side in conflict.sides { writeIndented("\(side.value) — \(sources.shortNames(of: side.sources))") }
      }
    }

    mutating func writeSources() {
      if timeline.sources.isEmpty { return }
      writeHeading(Wording.sources)
      for source in sources.ordered { writeIndented(sources.name(source.id)) }
    }

    private mutating func writeIndented(_ line: String) {
      for part in LineWrapping.lines(TerminalText.plain(line), columns: style.columns.map { max(20, $0 - 2) }) {
        text += "  \(part)\n"
      }
    }

    private func styled(_ text: String, _ style: TerminalText.Style) -> String {
      self.style.isColoured && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
  }
}

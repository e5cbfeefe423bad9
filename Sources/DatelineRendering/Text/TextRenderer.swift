public import DatelineModel

/// A timeline for a terminal: times at the left of a rule, what happened at its right, wrapped to the width.
public struct TextRenderer: Renderer {
  private let style: TimelineStyle

  /// A renderer of that style.
  public init(_ style: TimelineStyle = TimelineStyle()) { self.style = style }

  /// The timeline.
  public func render(_ timeline: Timeline) -> String {
    var screen = Screen(timeline, style)
    screen.writeHead()
    for chapter in Chapters(timeline.events).chapters {
      screen.writeHeading(chapter.heading)
      for event in chapter.events { screen.write(event) }
    }
    if !timeline.undated.isEmpty {
      screen.writeHeading(Wording.undated)
      for event in timeline.undated { screen.write(event) }
    }
    screen.writeConflicts()
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

    init(_ timeline: Timeline, _ style: TimelineStyle) {
      (self.timeline, self.style) = (timeline, style)
      sources = SourceIndex(timeline.sources)
      let widest = (timeline.events + timeline.undated).map { DisplayWidth.of(Wording.time(of: $0)) }.max() ?? 0
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

    mutating func write(_ event: Timeline.Event) {
      let time = Wording.time(of: event)
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
      let name = sources.name(witness.source)
      return TerminalText.plain("\(Wording.quoted(witness.quote)) — \(name)\(basis). \(Wording.telling(witness))")
    }

    mutating func writeConflicts() {
      if timeline.conflicts.isEmpty { return }
      writeHeading(Wording.conflicts)
      let summaries = Dictionary((timeline.events + timeline.undated).map { ($0.id, $0.summary) }) { first, _ in first }
      for conflict in timeline.conflicts {
        let lead = "\(Wording.sides(of: conflict)) — \(Wording.subject(of: conflict, summaries))"
        for line in LineWrapping.lines(TerminalText.plain(lead), columns: style.columns) {
          text += styled(line, .red) + "\n"
        }
        for side in conflict.sides {
          let line = TerminalText.plain("\(side.value) — \(sources.names(of: side.sources))")
          for part in LineWrapping.lines(line, columns: style.columns.map { max(20, $0 - 2) }) { text += "  \(part)\n" }
        }
      }
    }

    private func styled(_ text: String, _ style: TerminalText.Style) -> String {
      self.style.isColoured && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
  }
}

internal import CivilTime
internal import DatelineModel

/// What an SVG of a timeline is drawn with, from top to bottom. Lengths are in pixels.
struct SVGPicture {
  private let timeline: Timeline
  private let facts: String
  private var body = ""
  /// The upper edge of what is drawn next.
  private var y = 24.0
  /// The time of the event above, which is not told twice.
  private var timeAbove: String?

  private static let width = 860.0
  private static let margin = 24.0
  private static let lineHeight = 20.0
  /// Where the rule stands beside which events are told.
  private static let rule = 226.0
  /// How many columns of text fit: SVG cannot break lines, and no font is known, so widths are guessed with room.
  private enum Columns {
    static let title = 58
    static let time = 27
    static let summary = 76
  }

  init(_ timeline: Timeline) {
    self.timeline = timeline
    facts = Wording.facts(of: timeline)
  }

  /// The whole document, of the height that was drawn.
  var text: String {
    let height = SVGText.number(y + SVGPicture.margin)
    let width = SVGText.number(SVGPicture.width)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
      role="img" aria-labelledby="title description">
      <title id="title">\(SVGText.escaped(timeline.title ?? Wording.untitled))</title>
      <desc id="description">\(SVGText.escaped(facts))</desc>
      <style>\(SVGPicture.style)</style>
      <rect class="paper" width="100%" height="100%"/>
      \(body)</svg>

      """
  }

  mutating func writeHead() {
    y += 16
    for line in LineWrapping.lines(TerminalText.plain(timeline.title ?? Wording.untitled), columns: Columns.title) {
      write(line, "title", x: SVGPicture.margin)
      y += 32
    }
    write(facts, "dim", x: SVGPicture.margin)
    y += 28
  }

  /// Every event at its place, a stretch as a bar, over marks of the calendar.
  mutating func writeAxis() {
    let places = zip(timeline.events, PlacedTime.inOrder(timeline.events)).compactMap { event, place in
      place.map { (event.status, $0) }
    }
    guard let scale = TimeScale(places.map(\.1)), scale.begin.days(until: scale.end) > 1 else { return }
    let (left, length) = (SVGPicture.margin, SVGPicture.width - 2 * SVGPicture.margin)
    body += "<g aria-hidden=\"true\">\n<line class=\"rule\" \(line(left, y + 14, left + length, y + 14))/>\n"
    for tick in scale.ticks(limit: 9) {
      let x = left + length * scale.position(of: CivilDateTime(tick.date))
      body += "<line class=\"rule\" \(line(x, y + 14, x, y + 22))/>\n"
      if x < left + length - 56 { text(tick.name, "tick", x: x + 3, y: y + 34) }
    }
    for (status, place) in places {
      let x = left + length * scale.position(of: place.first.begin)
      let end = left + length * scale.position(of: place.last.end)
      if place.first == place.last || place.toldFirst == place.toldLast, end - x < 9 {
        body += "<circle class=\"mark \(status.rawValue)\" cx=\"\(SVGText.number((x + end) / 2))\" "
        body += "cy=\"\(SVGText.number(y + 14))\" r=\"5\"/>\n"
      } else {
        body += "<rect class=\"stretch\" x=\"\(SVGText.number(x))\" y=\"\(SVGText.number(y + 4))\" "
        body += "width=\"\(SVGText.number(max(4, end - x)))\" height=\"8\" rx=\"4\"/>\n"
      }
    }
    body += "</g>\n"
    y += 56
  }

  mutating func writeHeading(_ heading: String?) {
    y += heading == nil ? 4 : 20
    timeAbove = nil
    guard let heading else { return }
    write(heading, "heading", x: SVGPicture.rule + 20)
    y += 26
  }

  mutating func write(_ event: Timeline.Event, at time: String) {
    let times = time == timeAbove ? [] : LineWrapping.lines(TerminalText.plain(time), columns: Columns.time)
    timeAbove = time
    var lines = LineWrapping.lines(TerminalText.plain(event.headline), columns: Columns.summary).map { ($0, "summary") }
    for remark in [Wording.remark(on: event), Wording.edits(of: event)].compactMap({ $0 }) {
      lines += LineWrapping.lines(TerminalText.plain(remark), columns: Columns.summary).map { ($0, "status") }
    }
    let height = Double(max(times.count, lines.count)) * SVGPicture.lineHeight + 10
    body += "<line class=\"rule\" \(line(SVGPicture.rule, y - 14, SVGPicture.rule, y - 14 + height))/>\n"
    body += "<circle class=\"mark \(event.status.rawValue)\" cx=\"\(SVGText.number(SVGPicture.rule))\" "
    body += "cy=\"\(SVGText.number(y - 5))\" r=\"5\"/>\n"
    for (index, time) in times.enumerated() where !time.isEmpty {
      text(time, "time", x: SVGPicture.rule - 16, y: y + Double(index) * SVGPicture.lineHeight)
    }
    for (index, line) in lines.enumerated() {
      text(line.0, line.1, x: SVGPicture.rule + 20, y: y + Double(index) * SVGPicture.lineHeight)
    }
    y += height
  }

  private mutating func write(_ text: String, _ style: String, x: Double) { self.text(text, style, x: x, y: y) }

  private mutating func text(_ text: String, _ style: String, x: Double, y: Double) {
    body += "<text class=\"\(style)\" x=\"\(SVGText.number(x))\" y=\"\(SVGText.number(y))\">"
    body += "\(SVGText.escaped(text))</text>\n"
  }

  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
    zip(["x1", "y1", "x2", "y2"], [x1, y1, x2, y2]).map { "\($0)=\"\(SVGText.number($1))\"" }.joined(separator: " ")
  }

  private static let style = """

    text { font: 14px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1b1b1b; }
    .title { font: bold 24px Georgia, serif; }
    .heading { font-weight: bold; font-size: 15px; }
    .time { text-anchor: end; font-size: 13px; }
    .time, .dim, .tick { fill: #595959; }
    .tick { font-size: 11px; }
    .status { fill: #8a1c1c; font-size: 13px; }
    .paper { fill: #fff; }
    .rule { stroke: #b5b5b5; stroke-width: 1.5; }
    .mark { fill: #fff; stroke: #8a1c1c; stroke-width: 2; }
    .mark.happened, .mark.ongoing { fill: #8a1c1c; }
    .stretch { fill: #8a1c1c; fill-opacity: .35; }
    @media (prefers-color-scheme: dark) {
      text { fill: #ececec; }
      .time, .dim, .tick { fill: #adadad; }
      .status { fill: #ff9a8a; }
      .paper { fill: #161616; }
      .rule { stroke: #5a5a5a; }
      .mark { fill: #161616; stroke: #ff9a8a; }
      .mark.happened, .mark.ongoing, .stretch { fill: #ff9a8a; }
    }

    """
}

/// Text and numbers made safe for SVG.
enum SVGText {
  /// One line of text, without control characters.
  static func escaped(_ text: String) -> String { XML.escaped(TerminalText.plain(text)) }

  /// A length with a digit behind the point at most.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
  }
}

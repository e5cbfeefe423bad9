internal import CivilTime
package import DatelineModel

/// Reads the rows of a report that ``MarkdownRenderer`` wrote, so that what changed since can be told by event.
package struct MarkdownReport {
  private var rows: [Row] = []

  fileprivate struct Row {
    var time: String?
    /// The year of the heading that the row stands under, which its time leaves out.
    var year: Int?
    var summary: String
    var status: EventStatus
  }

  /// The rows of a report's text; of any other text what looks like some.
  package init(_ text: String) {
    var (heading, time): (String?, String?) = (nil, nil)
    for line in text.utf8.split(separator: 0x0A).map({ Substring($0) }) {
      if line.hasPrefix("## ") {
        heading = MarkdownText.unescaped(line.dropFirst(3))
        time = nil
        if MarkdownReport.isBehindEvents(heading) { break }
      } else if line.hasPrefix("  - ") {
        add(line.dropFirst(4), time, heading)
      } else if line.hasPrefix("- **"), let end = MarkdownReport.range(of: "**", in: line.dropFirst(4)) {
        time = MarkdownText.unescaped(line[line.index(line.startIndex, offsetBy: 4)..<end.lowerBound])
        let rest = line[end.upperBound...]
        if rest.hasPrefix(" — ") { add(rest.dropFirst(3), time, heading) }
      } else if line.hasPrefix("- ") {
        add(line.dropFirst(2), heading == Wording.undated ? nil : heading, heading)
      }
    }
  }

  private static func isBehindEvents(_ heading: String?) -> Bool {
    [Wording.conflicts, Wording.notes, Wording.sources, Wording.makingOf].contains { $0 == heading }
  }

  private mutating func add(_ row: Substring, _ time: String?, _ heading: String?) {
    var summary = row
    if let note = MarkdownReport.range(of: " [^", in: summary) { summary = summary[..<note.lowerBound] }
    if let attribution = MarkdownReport.range(of: " — according to", in: summary) {
      summary = summary[..<attribution.lowerBound]
    }
    var status = EventStatus.happened
    if summary.hasSuffix(")*"), let mark = MarkdownReport.range(of: " *(", in: summary) {
      let marks = summary[mark.upperBound...].dropLast(2).split(separator: ",")
      status = marks.lazy.compactMap { EventStatus(rawValue: String($0)) }.first ?? .happened
      summary = summary[..<mark.lowerBound]
    }
    rows.append(
      Row(
        time: time, year: heading.flatMap(MarkdownReport.year), summary: MarkdownText.unescaped(summary), status: status
      ))
  }

  /// The only year of a heading.
  private static func year(of heading: String) -> Int? {
    let years = heading.split { $0 == " " || $0 == "," }.filter { $0.utf8.count == 4 }.compactMap { Int($0) }
    return years.count == 1 ? years[0] : nil
  }

  private static func range(of part: String, in text: Substring) -> Range<Substring.Index>? {
    let (bytes, part) = (text.utf8, Array(part.utf8))
    var start = bytes.startIndex
    while let next = bytes[start...].firstIndex(of: part[0]) {
      if let end = bytes.index(next, offsetBy: part.count, limitedBy: bytes.endIndex),
        bytes[next..<end].elementsEqual(part)
      {
        return next..<end
      }
      start = bytes.index(after: next)
    }
    return nil
  }

  /// What the report told, as far as its rows say it: events without sources, for a comparison with a timeline from
  /// which such reports are made.
  ///
  /// An event that the timeline tells in the same words is the timeline's own but for what the row says otherwise.
  package func timeline(like new: Timeline) -> Timeline {
    var known: [String: [Timeline.Event]] = [:]
    for event in (new.events + new.undated).reversed() {
      known[MarkdownText.unescaped(Substring(MarkdownText.line(event.summary))), default: []].append(event)
    }
    var old = Timeline(title: new.title)
    for (index, row) in rows.enumerated() {
      guard var event = known[row.summary]?.popLast() else {
        old.events.append(MarkdownReport.event(row, id: "row \(index)"))
        continue
      }
      if !row.tells(event.when) { event.when = row.time.map { MarkdownReport.when(row, $0) } }
      event.status = row.status
      old.events.append(event)
    }
    return old
  }

  private static func event(_ row: Row, id: String) -> Timeline.Event {
    Timeline.Event(
      id: id, when: row.time.map { when(row, $0) }, summary: row.summary, status: row.status, participants: [],
      places: [], attribution: nil, salience: 0, sources: [])
  }

  private static func when(_ row: Row, _ time: String) -> Timeline.When {
    Timeline.When(
      interval: .unbounded, granularity: nil, placement: .within,
      text: row.year.map { ShortTime.whole(time, in: $0) } ?? time)
  }
}

extension MarkdownReport.Row {
  /// Whether the row stands for that time.
  fileprivate func tells(_ when: Timeline.When?) -> Bool {
    guard let time, let when else { return time == nil && when == nil }
    return [when.text, ShortTime(when.text, under: year).text, Wording.capitalised(when.text)].contains {
      MarkdownText.unescaped(Substring(MarkdownText.escaped($0))) == time
    }
  }
}

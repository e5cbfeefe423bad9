public import DatelineModel

/// A table of events as RFC 4180 writes it: a row each, quoted where it must be, lines ended by CR LF, in UTF-8.
///
/// Bounds that are not known are empty; an estimate says so in its own column. A cell that a spreadsheet would take for a
/// formula begins with an apostrophe; control characters are left out.
public struct CSVRenderer: Renderer {
  /// A renderer.
  public init() {}

  private static let columns = [
    "id", "when", "begin", "end", "earliest", "latest", "granularity", "placement", "approximate", "status", "summary",
    "participants", "places", "attribution", "salience", "quote", "sources", "edits",
  ]

  /// The table with its head.
  public func render(_ timeline: Timeline) -> String {
    let sources = SourceIndex(timeline)
    var text = CSVRenderer.line(CSVRenderer.columns)
    for event in timeline.events + timeline.undated { text += CSVRenderer.line(cells(of: event, sources)) }
    return text
  }

  private func cells(of event: Timeline.Event, _ sources: SourceIndex) -> [String] {
    let when = event.when
    var names: [String] = []
    for witness in event.sources {
      let name = sources[witness.source]?.url ?? sources.name(witness.source)
      if !names.contains(name) { names.append(name) }
    }
    return [
      event.id, when?.text ?? "", when?.begin ?? "", when?.end ?? "", when?.earliest ?? "", when?.latest ?? "",
      when?.granularity ?? "", when?.placement.rawValue ?? "", when.map { "\($0.approximate)" } ?? "",
      event.status.rawValue, event.summary, event.participants.joined(separator: "; "),
      event.places.joined(separator: "; "), event.attribution ?? "", "\(event.salience)",
      event.sources.first?.quote ?? "", names.joined(separator: " "),
      Wording.edits(of: event) ?? "",
    ]
  }

  private static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  /// The text without control characters but tabs and line breaks: a table is looked at on terminals, too.
  private static func plain(_ text: String) -> String {
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text }
    var plain = String.UnicodeScalarView()
    plain.append(
      contentsOf: text.unicodeScalars.lazy.filter { !$0.isControl || [0x09, 0x0A, 0x0D].contains($0.value) })
    return String(plain)
  }

  static func cell(_ text: String) -> String {
    var text = plain(text)
    if let first = text.utf8.first, "=+-@\t\r\n".utf8.contains(first) { text = "'" + text }
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return text }
    // By bytes: a quotation mark with a combining mark behind it is another character, and for a table still the mark.
    var quoted: [UInt8] = [0x22]
    for byte in text.utf8 {
      if byte == 0x22 { quoted.append(0x22) }
      quoted.append(byte)
    }
    return String(decoding: quoted + [0x22], as: UTF8.self)
  }
}

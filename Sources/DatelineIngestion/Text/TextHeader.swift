internal import CivilTime

/// What stands above the body of a plain text: headline, byline, date.
struct TextHeader {
  var title: String?
  var authors: [String] = []
  var published: (moment: CivilDateTime, evidence: String)?
  var modified: CivilDateTime?
  /// The first line of the body.
  var end = 0

  /// - Parameter start: the line to begin at.
  init(_ text: TextLines, from start: Int, parser: PrintedDateParser) {
    end = start
    var line = start
    var seen = 0
    while line < text.lines.count, seen < 8 {
      guard !text.isEmpty(line) else {
        line += 1
        continue
      }
      let content = text.text(line)
      let isFirst = title == nil && seen == 0
      if isFirst, isTitle(content, line, text) {
        title = content
      } else if let names = TextHeader.byline(content) {
        authors += names
      } else if !readDate(content, parser) {
        break
      }
      seen += 1
      line += 1
      end = line
    }
    while end < text.lines.count, text.isEmpty(end) { end += 1 }
    // All was header: then it was none.
    if end >= text.lines.count { (title, end) = (nil, start) }
  }

  /// A headline is one short line without a full stop, with an empty line, a byline or a date below, and a body.
  private func isTitle(_ content: String, _ line: Int, _ text: TextLines) -> Bool {
    guard content.utf8.count <= 200, let last = content.utf8.last else { return false }
    if last == UInt8(ascii: ".") && !content.hasSuffix("...") || last == UInt8(ascii: ",") { return false }
    if TextHeader.byline(content) != nil { return false }
    guard line + 1 < text.lines.count else { return false }
    if text.isEmpty(line + 1) { return true }
    let below = text.text(line + 1)
    return TextHeader.byline(below) != nil || below.utf8.count > 2 * content.utf8.count
  }

  /// "By Jane Roe and John Doe"; nil for any other line.
  static func byline(_ content: String) -> [String]? {
    guard content.utf8.count < 120 else { return nil }
    let lower = content.lowercased()
    guard bylines.contains(where: { lower.utf8.starts(with: $0.utf8) }), !content.hasSuffix(".") else { return nil }
    let names = PersonNames.names(in: [content])
    return names.isEmpty ? nil : names
  }

  private static let bylines = [
    "by ", "by: ", "author: ", "authors: ", "von ", "autor: ", "autorin: ", "par ", "auteur: ", "por ", "di ", "door ",
    "av ", "af ", "текст: ", "автор: ", "written by ", "tekst: ",
  ]

  /// "Published: 19 August 2025", "August 19, 2025", "Updated …": a line with little but a date.
  private mutating func readDate(_ content: String, _ parser: PrintedDateParser) -> Bool {
    guard content.utf8.count < 120, let date = parser.first(in: content) else { return false }
    let lower = content.lowercased()
    let isNamed = DateWords.publication.contains { lower.contains($0) }
    let isChange = DateWords.change.contains { lower.contains($0) }
    guard isNamed || isChange || date.range.count * 2 >= content.utf8.count else { return false }
    if isChange {
      modified = modified ?? date.moment
    } else if published == nil {
      published = (date.moment, isNamed ? "line that names the publication" : "date line")
    }
    return true
  }
}

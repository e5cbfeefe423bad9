internal import CivilTime

/// What stands above the body of a plain text: headline, byline, date.
struct TextHeader {
  var title: String?
  var authors: [String] = []
  var published: (moment: CivilDateTime, evidence: String)?
  var modified: CivilDateTime?
  /// What lines with other known names tell, by name in lower case: "url", "language", "publisher".
  private(set) var fields: [String: String] = [:]
  /// The first line of the body.
  var end = 0

  /// - Parameter start: the line to begin at.
  init(_ text: TextLines, from start: Int, parser: PrintedDateParser) {
    end = start
    var line = start
    var seen = 0
    // The lines up to there stand in one head with the title.
    var headEnd = -1
    while line < text.lines.count, seen < 8 {
      guard !text.isEmpty(line) else {
        line += 1
        continue
      }
      if title == nil, TextHeader.isRule(line, text), line + 2 < text.lines.count,
        TextHeader.isUnderlined(line + 1, text)
      {
        line += 1
      }
      let content = TextHeader.withoutMark(ofField: TextHeader.withoutEmphasis(text.text(line)))
      // What stands above told the date, the author, the address: the title may follow.
      let isFirst = title == nil
      if let named = TextHeader.named(TextHeader.titleNames, content) {
        title = named
      } else if isFirst, content.hasPrefix("= ") {
        // AsciiDoc's.
        title = String(content.dropFirst(2)).trimmingASCIISpace()
      } else if isFirst, TextHeader.isUnderlined(line, text) {
        title = content
        line += 1
      } else if let names = TextHeader.byline(content) {
        authors += names
        if published == nil { published = parser.first(in: content).map { ($0.moment, "byline") } }
      } else if let field = TextHeader.field(content) {
        fields[field.name] = fields[field.name] ?? field.value
      } else if opensChronology(line, text, parser, isFirst: line == start) {
        break
      } else if isFirst, !isDateLine(content, parser), isTitle(content, line, text, parser) {
        title = content
        headEnd = dateLine(ofHeadAt: line, text, parser) ?? headEnd
      } else if authors.isEmpty, !isFirst, let name = TextHeader.nameBesideAddress(content) {
        authors = [name]
      } else if authors.isEmpty, !isFirst, PersonNames.looksLikePerson(content), isDateLine(below: line, text, parser) {
        authors = [content]
      } else if line >= headEnd, !readDate(content, parser, isInHead: line == headEnd) {
        // Above the head's end stands for whom or what about.
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

  /// A line without Markdown's marks around it.
  private static func withoutEmphasis(_ line: String) -> String {
    let bytes = line.utf8
    let isMark = { (byte: UInt8) in byte == 0x2A || byte == 0x5F }
    guard bytes.first.map(isMark) == true, let first = bytes.firstIndex(where: { !isMark($0) }),
      let last = bytes.lastIndex(where: { !isMark($0) })
    else { return line }
    return String(line[first...last])
  }

  /// Whether the line below is a rule under this one, as titles have in plain text and Markdown.
  private static func isUnderlined(_ line: Int, _ text: TextLines) -> Bool {
    line + 1 < text.lines.count && text.lines[line].count <= 200 && isRule(line + 1, text)
  }

  private static func isRule(_ line: Int, _ text: TextLines) -> Bool {
    let rule = text.bytes[text.lines[line]]
    return rule.count >= 3 && (rule.allSatisfy { $0 == 0x3D } || rule.allSatisfy { $0 == 0x2D })
  }

  /// A field of reStructuredText, ":Date: 2026-03-20", or of Org, "#+DATE: <2026-03-20 Fri>", as other texts write it.
  private static func withoutMark(ofField line: String) -> String {
    if line.hasPrefix("#+"), line.utf8.contains(0x3A) {
      return String(line.dropFirst(2)).filter { $0 != "<" && $0 != ">" }
    }
    let bytes = line.utf8.dropFirst()
    guard line.utf8.first == 0x3A, let end = bytes.firstIndex(of: 0x3A), end > bytes.startIndex,
      bytes[..<end].allSatisfy(\.isASCIILetter)
    else { return line }
    return String(line[bytes.startIndex...])
  }

  /// A headline is one short line without a full stop, with an empty line, a byline or a date below, and a body.
  private func isTitle(_ content: String, _ line: Int, _ text: TextLines, _ parser: PrintedDateParser) -> Bool {
    guard content.utf8.count <= 200, let last = content.utf8.last else { return false }
    // A year alone heads what happened in it.
    let heading = content.utf8.drop { $0 == 0x23 || $0 == 0x20 }
    if heading.count == 4, heading.allSatisfy(\.isASCIIDigit) { return false }
    if last == UInt8(ascii: ".") && !content.hasSuffix("...") || last == UInt8(ascii: ",") { return false }
    if TextHeader.byline(content) != nil { return false }
    guard line + 1 < text.lines.count else { return false }
    if text.isEmpty(line + 1) { return true }
    let below = text.text(line + 1)
    return TextHeader.byline(below) != nil || TextHeader.field(below) != nil
      || below.utf8.count > 2 * content.utf8.count || isDateLine(below, parser) || hasSubtitle(line, text)
      || dateLine(ofHeadAt: line, text, parser) != nil
  }

  /// The line that is a date in a head of short lines without sentences, as pages are copied: headline, paper, author, date.
  private func dateLine(ofHeadAt line: Int, _ text: TextLines, _ parser: PrintedDateParser) -> Int? {
    guard line == 0 || text.isEmpty(line - 1) else { return nil }
    var found: Int?
    for next in line + 1..<min(line + 6, text.lines.count) {
      guard !text.isEmpty(next) else { return found }
      let content = text.text(next)
      if isDateLine(content, parser) {
        found = next
      } else if content.utf8.count > 60 || content.hasSuffix(".") {
        return nil
      }
    }
    return nil
  }

  /// "Jane Roe <jane@news.example>"; nil for any other line.
  private static func nameBesideAddress(_ line: String) -> String? {
    guard line.hasSuffix(">"), line.utf8.contains(0x40), let cut = line.range(of: " <", from: line.startIndex) else {
      return nil
    }
    let name = String(line[..<cut.lowerBound])
    return PersonNames.looksLikePerson(name) ? name : nil
  }

  /// Whether the line below belongs to a headline: an empty line follows it, and a paragraph that is one long line, so that
  /// the two are no lines of a wrapped paragraph.
  private func hasSubtitle(_ line: Int, _ text: TextLines) -> Bool {
    guard line + 3 < text.lines.count, text.isEmpty(line + 2), line == 0 || text.isEmpty(line - 1) else { return false }
    let body = (line + 3..<text.lines.count).first { !text.isEmpty($0) }
    return body.map { text.width($0) > 2 * max(text.width(line), 60) } ?? false
  }

  /// Whether a line is a date and at most a label before it: "Published: 22 November 2024", "2024-11-22, 10:30 GMT".
  private func isDateLine(_ content: String, _ parser: PrintedDateParser) -> Bool {
    guard content.utf8.count < 80, let date = parser.first(in: content) else { return false }
    let bytes = Array(content.utf8)
    let behind = bytes[date.range.upperBound...].split { !$0.isASCIILetter && !$0.isASCIIDigit }
    // A time of day, a zone.
    guard behind.count <= 5, behind.allSatisfy({ $0.count <= 4 }) else { return false }
    let label = String(decoding: bytes[..<date.range.lowerBound], as: UTF8.self).trimmingASCIISpace()
    if label.isEmpty { return true }
    let words = label.split(separator: " ")
    guard words.count <= 3, let first = words.first else { return false }
    switch DateRole(String(first)) {
    case .publication, .change: return true
    case .other, .none: return words.count == 1 && DateWords.weekdays.stands(in: label.lowercased())
    }
  }

  private func isDateLine(below line: Int, _ text: TextLines, _ parser: PrintedDateParser) -> Bool {
    line + 1 < text.lines.count && isDateLine(text.text(line + 1), parser)
  }

  /// Whether a line is a bare date, the first of several with something under each: what that tells happened on it.
  private func opensChronology(_ line: Int, _ text: TextLines, _ parser: PrintedDateParser, isFirst: Bool) -> Bool {
    func isBare(_ line: Int) -> Bool {
      guard (6...40).contains(text.lines[line].count) else { return false }
      let content = text.text(line)
      return parser.first(in: content).map { $0.range.lowerBound < 12 && $0.range.count * 3 >= content.utf8.count * 2 }
        ?? false
    }
    guard isBare(line), isFirst || text.isEmpty(line - 1),
      let next = (line + 1..<text.lines.count).first(where: { !text.isEmpty($0) }), !isBare(next)
    else { return false }
    return (next..<text.lines.count).contains { isBare($0) || isMonthOrYear($0, text) }
  }

  /// "November 2018", "2021": a line of its own that heads what happened then.
  private func isMonthOrYear(_ line: Int, _ text: TextLines) -> Bool {
    let words = text.bytes[text.lines[line]].split(separator: 0x20)
    guard let year = words.last, year.count == 4, [0x31, 0x32].contains(year.first), words.count <= 2 else {
      return false
    }
    return year.allSatisfy(\.isASCIIDigit) && words.dropLast().allSatisfy { $0.allSatisfy(\.isASCIILetter) }
      && text.isEmpty(line - 1)
  }

  /// What stands behind one of those names and its colon; nil for any other line.
  private static func named(_ names: [String], _ line: String) -> String? {
    guard let colon = line.utf8.firstIndex(of: 0x3A), names.contains(line[..<colon].lowercased()) else { return nil }
    let value = String(line[line.utf8.index(after: colon)...]).trimmingASCIISpace()
    return value.isEmpty ? nil : value
  }

  /// A line that names something else of the article; nil for any other line.
  private static func field(_ line: String) -> (name: String, value: String)? {
    guard let colon = line.utf8.firstIndex(of: 0x3A), line.utf8.count < 300 else { return nil }
    let name = line[..<colon].lowercased()
    guard let known = fieldNames[name] else { return nil }
    let value = String(line[line.utf8.index(after: colon)...]).trimmingASCIISpace()
    // "Language: how it dies" is a headline.
    return known == "language" && value.utf8.contains(0x20) ? nil : (known, value)
  }

  private static let fieldNames = [
    "id": "id", "url": "url", "link": "url", "address": "url", "canonical": "url", "source": "publisher",
    "publisher": "publisher", "site": "publisher", "language": "language", "lang": "language", "tags": "tags",
    "keywords": "tags", "section": "section", "category": "section",
  ]

  private static let titleNames = ["headline", "title", "subject", "titel", "titre", "titolo", "título", "schlagzeile"]

  /// "By Jane Roe and John Doe"; nil for any other line.
  static func byline(_ content: String) -> [String]? {
    guard content.utf8.count < 120 else { return nil }
    if let told = named(["byline"], content) {
      let names = PersonNames.names(in: [told])
      return names.isEmpty ? nil : names
    }
    // "ByInga Brekke": the name stood in an element of its own.
    if content.hasPrefix("By"), content.utf8.dropFirst(2).first?.isASCIIUpper ?? false {
      let names = PersonNames.names(in: [content])
      return !names.isEmpty && names.allSatisfy(PersonNames.looksLikePerson) ? names : nil
    }
    let lower = content.lowercased()
    // "Posted on 20 March 2026 by Inga Brekke".
    if let by = content.range(of: " by ", from: content.startIndex), DateRole(lower) == .publication {
      let names = PersonNames.names(in: [String(content[by.upperBound...])])
      return !names.isEmpty && names.allSatisfy(PersonNames.looksLikePerson) ? names : nil
    }
    guard bylines.contains(where: { lower.utf8.starts(with: $0.utf8) }), !content.hasSuffix(".") else { return nil }
    let names = PersonNames.names(in: [content])
    return names.isEmpty ? nil : names
  }

  private static let bylines = [
    "by ", "by: ", "author: ", "authors: ", "von ", "autor: ", "autorin: ", "par ", "auteur: ", "por ", "di ", "door ",
    "av ", "af ", "текст: ", "автор: ", "written by ", "tekst: ", "words: ", "words by ", "story by ", "report by ",
  ]

  /// "Published: 19 August 2025", "August 19, 2025", "Updated …": a line with little but a date.
  private mutating func readDate(_ content: String, _ parser: PrintedDateParser, isInHead: Bool) -> Bool {
    guard content.utf8.count < 120, let date = parser.first(in: content) else { return false }
    let lower = content.lowercased()
    let isNamed = DateWords.publication.stands(in: lower)
    let isChange = DateWords.change.stands(in: lower)
    guard isNamed || isChange || isInHead || date.range.count * 2 >= content.utf8.count else { return false }
    // "14 June 2019: The plan fell": an item of a chronology.
    let behind = Array(content.utf8)[date.range.upperBound...]
    if date.range.lowerBound < 3, behind.split(separator: 0x20).filter({ $0.count > 2 }).count > 1, !isNamed, !isChange,
      !isInHead
    {
      return false
    }
    if isChange {
      modified = modified ?? date.moment
    } else if published == nil {
      published = (date.moment, isNamed ? "line that names the publication" : "date line")
    }
    return true
  }
}

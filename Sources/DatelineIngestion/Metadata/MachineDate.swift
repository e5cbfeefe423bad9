internal import CivilTime

/// Reads dates as programs write them into pages.
enum MachineDate {
  /// The moment that a metadata value tells; nil when it tells none.
  static func moment(in text: String) -> CivilDateTime? {
    let trimmed = text.trimmingASCIISpace()
    guard (6...64).contains(trimmed.utf8.count) else { return nil }
    if let moment = CivilDateTime(iso: trimmed) { return moment }
    if let seconds = epoch(trimmed) { return seconds }
    // "2024-05-16T10:00:00.000+02:00[Europe/Berlin]", "2024-05-16 10:00:00 UTC", "2024-05-16T10:00".
    var prefix = trimmed[...]
    if let bracket = prefix.firstIndex(of: "[") { prefix = prefix[..<bracket] }
    for (zone, offset) in [(" UTC", "Z"), (" GMT", "Z"), ("UTC", "Z"), (" Z", "Z")] where prefix.hasSuffix(zone) {
      if let moment = CivilDateTime(iso: prefix.dropLast(zone.utf8.count) + offset) { return moment }
    }
    if let moment = CivilDateTime(iso: String(prefix)) { return moment }
    return dayAtStart(of: trimmed) ?? compact(trimmed)
  }

  /// The moment that a value tells, written for programs ("2024-05-16T10:00Z") or for people and mail programs ("Thu, 16
  /// May 2024 10:00:00 +0200"); nil when it tells none.
  static func moment(in text: String, _ parser: PrintedDateParser) -> CivilDateTime? {
    moment(in: text)
      ?? (text.utf8.count <= longestPrinted ? parser.first(in: text)?.moment ?? shortYear(in: text, parser) : nil)
  }

  /// "Tue, 03 Mar 26 08:10:00 GMT" (RFC 822): years from 70 on are those of the last century.
  private static func shortYear(in text: String, _ parser: PrintedDateParser) -> CivilDateTime? {
    var words = text.split(separator: " ").map(String.init)
    let year = words.indices.dropFirst(2).first { index in
      words[index].utf8.count == 2 && words[index].utf8.allSatisfy(\.isASCIIDigit)
        && words[index - 1].utf8.allSatisfy(\.isASCIILetter) && words[index - 2].utf8.allSatisfy(\.isASCIIDigit)
    }
    guard let year else { return nil }
    words[year] = (words[year] < "70" ? "20" : "19") + words[year]
    return parser.first(in: words.joined(separator: " "))?.moment
  }

  /// What is longer tells more than a date.
  private static let longestPrinted = 80

  /// "2024-05-16…", "2024/05/16…".
  private static func dayAtStart(of text: String) -> CivilDateTime? {
    let bytes = Array(text.utf8.prefix(10))
    guard bytes.count == 10, bytes[4] == bytes[7], bytes[4] == 0x2D || bytes[4] == 0x2F || bytes[4] == 0x2E,
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
    else { return nil }
    return CivilDate(year: year, month: month, day: day).map { CivilDateTime($0) }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard byte.isASCIIDigit else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// "20240516103000", "20240516".
  private static func compact(_ text: String) -> CivilDateTime? {
    let digits = Array(text.utf8)
    guard digits.count == 14 || digits.count == 12 || digits.count == 8, digits.allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    func field(_ start: Int, _ count: Int) -> Int { number(digits[start..<start + count]) ?? 0 }
    guard let day = CivilDate(year: field(0, 4), month: field(4, 2), day: field(6, 2)) else { return nil }
    guard digits.count > 8 else { return CivilDateTime(day) }
    let time = TimeOfDay(hour: field(8, 2), minute: field(10, 2), second: digits.count == 14 ? field(12, 2) : 0)
    return time.map { CivilDateTime(day, $0) }
  }

  /// Seconds or milliseconds since 1970.
  private static func epoch(_ text: String) -> CivilDateTime? {
    guard text.utf8.count == 10 || text.utf8.count == 13, text.utf8.allSatisfy(\.isASCIIDigit), let value = Int(text)
    else { return nil }
    let seconds = text.utf8.count == 13 ? value / 1000 : value
    guard seconds > 600_000_000 else { return nil }
    return CivilDateTime(CivilDate(dayNumber: 0), .midnight, offset: .utc).adding(seconds: seconds)
  }
}

extension String {
  /// The text without ASCII white space at its ends.
  func trimmingASCIISpace() -> String {
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !$0.isASCIISpace }),
      let last = bytes.lastIndex(where: { !$0.isASCIISpace })
    else { return "" }
    return String(self[first...last])
  }
}

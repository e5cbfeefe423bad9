internal import CivilTime

/// Reads the day that an address carries: "/2024/05/16/", "-2024-05-16.html", "/20240516-", "/2024/may/16/".
enum AddressDate {
  /// The first whole date in the address.
  static func day(in address: String) -> CivilDate? {
    let bytes = Array(address.utf8.prefix(2048))
    var index = bytes.firstIndex(of: 0x2F).map { $0 + 2 } ?? 0
    // The host may carry digits, but no date.
    while index < bytes.count, bytes[index] != 0x2F { index += 1 }
    while index < bytes.count {
      if bytes[index].isASCIIDigit, index == 0 || !bytes[index - 1].isASCIIDigit, let day = day(bytes, at: index) {
        return day
      }
      index += 1
    }
    return nil
  }

  private static func day(_ bytes: [UInt8], at start: Int) -> CivilDate? {
    var run = start
    while run < bytes.count, bytes[run].isASCIIDigit { run += 1 }
    if run - start == 8 {
      return date(number(bytes, start, 4), number(bytes, start + 4, 2), number(bytes, start + 6, 2))
    }
    guard run - start == 4, run + 1 < bytes.count else {
      return run - start == 2 ? dayFirst(bytes, at: start, run) : nil
    }
    let separator = bytes[run]
    guard separator == 0x2F || separator == 0x2D || separator == 0x5F || separator == 0x2E else { return nil }
    var cursor = run + 1
    let month: Int
    if bytes[cursor].isASCIILetter {
      var letters: [UInt8] = []
      while cursor < bytes.count, bytes[cursor].isASCIILetter {
        letters.append(bytes[cursor].asciiLowered)
        cursor += 1
      }
      guard let named = months.firstIndex(of: String(decoding: letters.prefix(3), as: UTF8.self)) else { return nil }
      month = named + 1
    } else {
      let first = cursor
      while cursor < bytes.count, bytes[cursor].isASCIIDigit { cursor += 1 }
      guard (1...2).contains(cursor - first) else { return nil }
      month = number(bytes, first, cursor - first)
    }
    guard cursor < bytes.count, bytes[cursor] == separator else { return nil }
    let first = cursor + 1
    cursor = first
    while cursor < bytes.count, bytes[cursor].isASCIIDigit { cursor += 1 }
    guard (1...2).contains(cursor - first) else { return nil }
    return date(number(bytes, start, 4), month, number(bytes, first, cursor - first))
  }

  /// "16-05-2024": the day first, as in the rest of the world than the USA, unless it cannot be.
  private static func dayFirst(_ bytes: [UInt8], at start: Int, _ run: Int) -> CivilDate? {
    guard run + 7 < bytes.count, bytes[run] == 0x2D || bytes[run] == 0x2F || bytes[run] == 0x2E,
      bytes[run + 3] == bytes[run], bytes[(run + 1)...(run + 2)].allSatisfy(\.isASCIIDigit),
      bytes[(run + 4)...(run + 7)].allSatisfy(\.isASCIIDigit), run + 8 >= bytes.count || !bytes[run + 8].isASCIIDigit
    else { return nil }
    let (day, month) = (number(bytes, start, 2), number(bytes, run + 1, 2))
    let year = number(bytes, run + 4, 4)
    return month > 12 ? date(year, day, month) : date(year, month, day)
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    bytes[start..<start + count].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
    guard (1990...2100).contains(year) else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}

/// Years that headings and titles tell among other words.
enum YearFinder {
  /// The bytes of the only year in a stretch of text; nil where there is none or more than one.
  static func onlyYear(in range: Range<Int>, of bytes: Span<UInt8>) -> Range<Int>? {
    let found = years(in: range, of: bytes)
    return found.count == 1 ? found[0] : nil
  }

  /// The bytes of each number of four digits that may be a year.
  static func years(in range: Range<Int>, of bytes: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
      if index - start == 4, bytes[start] == 0x31 || bytes[start] == 0x32 { found.append(start..<index) }
      index = max(index, start + 1)
    }
    return found
  }

  /// The year that a title says its dates are of: "Key dates of 2012", "2012: the mine floods", "The mine in 2012". In "the
  /// 2026 cup" the year belongs to a name.
  static func year(ofTitle title: String, _ words: DateLabelWords) -> Int? {
    let bytes = Array(title.lowercased().utf8)
    guard let range = onlyYear(in: bytes.indices, of: bytes.span) else { return nil }
    let before = bytes[..<range.lowerBound].split(separator: 0x20).last.map { String(decoding: $0, as: UTF8.self) }
    let after = bytes[range.upperBound...].first { $0 != 0x20 }
    let isReviewed = words.titleTails.contains { bytes[range.upperBound...].starts(with: Array($0.utf8)) }
    guard isReviewed || before.map(words.titleJoints.contains) ?? (after.map(marks.contains) ?? true) else {
      return nil
    }
    return bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Marks that part a title's first word from the rest: a colon, a comma; an en dash's first byte.
  private static let marks: Set<UInt8> = [0x3A, 0x2C, 0xE2]
}

internal import CivilTime
internal import DatelineModel

/// What the dates of a chronicle's items have in common.
struct ItemForm: Hashable {
  var look: NameHash
  /// Whether nothing stands in the block but the date.
  var isWhole: Bool

  /// As long a date may be, in bytes.
  static let longestDate = 40

  /// A hyphen between spaces, an en dash and an em dash behind one.
  private static let dashes: [[UInt8]] = [[0x20, 0x2D, 0x20], [0x20, 0xE2, 0x80, 0x93], [0x20, 0xE2, 0x80, 0x94]]

  /// The bytes of the date that a block ends with; nil where it ends with none.
  static func date(ending bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let ending = Array(bytes.suffix(longestDate))
    guard ending.last?.isASCIIDigit ?? false else { return nil }
    let date = PrintedDateParser().dates(in: ending.span, limit: 3).last
    return date.flatMap { $0.range.upperBound == ending.count ? Array(ending[$0.range]) : nil }
  }

  /// The bytes of the date or the year that a block opens with; nil where it opens with none.
  static func date(opening bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let opening = Array(bytes.prefix(longestDate))
    guard opening.prefix(20).contains(where: \.isASCIIDigit) else { return nil }
    if let date = PrintedDateParser().dates(in: opening.span, limit: 1).first, date.range.lowerBound < 4 {
      return Array(opening[..<date.range.upperBound])
    }
    if bytes.count <= 20 {
      // "Jan 5", "17 February".
      let whole = Array(bytes) + Array(" 2000".utf8)
      let date = PrintedDateParser().dates(in: whole.span, limit: 1).first
      if let date, date.range == whole.indices, date.moment.time == nil { return Array(bytes) }
    }
    // "1961: The quay was built."
    let behind = opening.dropFirst(4)
    if opening.prefix(4).allSatisfy(\.isASCIIDigit), [0x31, 0x32].contains(opening[0]),
      behind.first == 0x3A || dashes.contains(where: behind.starts)
    {
      return Array(opening.prefix(4))
    }
    // "1961", "May 1998"
    guard bytes.count <= 16, case let year = opening.suffix(4), year.count == 4, year.allSatisfy(\.isASCIIDigit)
    else { return nil }
    return opening
  }
}

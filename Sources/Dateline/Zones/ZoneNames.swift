internal import CivilTime

/// A zone's name as people type it: upper case, with the offset that it tells by itself.
struct FoldedName {
  /// The offset, where the name is one or a fixed abbreviation.
  let offset: UTCOffset?
  /// The place of the time zone database that an abbreviation without summer or winter stands for.
  let place: String?

  init(_ name: String) {
    let upper = String(decoding: name.utf8.map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }, as: UTF8.self)
    place = FoldedName.places[upper]
    offset =
      place == nil
      ? ZoneAbbreviation(upper)?.standard ?? FoldedName.numeric(upper).flatMap { UTCOffset(minutes: $0) } : nil
  }

  /// `+02:00`, `+0200`, `+2`, `UTC+2`, `GMT-05:00` in minutes.
  private static func numeric(_ name: String) -> Int? {
    var bytes = Array(name.utf8)[...]
    if bytes.starts(with: "UTC".utf8) || bytes.starts(with: "GMT".utf8) { bytes = bytes.dropFirst(3) }
    guard let sign = bytes.popFirst(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 2,
      parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    let total: Int
    switch (parts[0].count, parts.count) {
    case (1...2, 1): total = numbers[0] * 60
    case (1...2, 2) where parts[1].count == 2 && numbers[1] < 60: total = numbers[0] * 60 + numbers[1]
    case (3...4, 1) where numbers[0] % 100 < 60: total = numbers[0] / 100 * 60 + numbers[0] % 100
    default: return nil
    }
    guard total < 1440 else { return nil }
    return sign == UInt8(ascii: "-") ? -total : total
  }

  /// Abbreviations that leave the season open.
  private static let places: [String: String] = [
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
    "AET": "Australia/Sydney", "NZT": "Pacific/Auckland",
  ]
}

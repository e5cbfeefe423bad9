internal import CivilTime

/// A zone's name as people type it: upper case, with the offset that it tells by itself.
struct FoldedName {
  /// The offset, where the name is one or a fixed abbreviation.
  let offset: UTCOffset?
  /// The place of the time zone database that an abbreviation without summer or winter stands for.
  let place: String?

  init(_ name: String) {
    let upper = String(decoding: name.utf8.map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }, as: UTF8.self)
    if let minutes = FoldedName.minutes[upper] ?? FoldedName.numeric(upper) {
      (offset, place) = (UTCOffset(minutes: minutes), nil)
    } else {
      (offset, place) = (nil, FoldedName.places[upper])
    }
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

  /// Abbreviations that name one offset, and no second one that is as usual in the news.
  private static let minutes: [String: Int] = [
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120,
    "EET": 120, "EEST": 180, "MSK": 180, "TRT": 180, "SAST": 120, "EAT": 180, "WAT": 60, "CAT": 120,
    "PKT": 300, "NPT": 345, "HKT": 480, "SGT": 480, "AWST": 480, "JST": 540, "KST": 540,
    "ACST": 570, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
    "NST": -210, "NDT": -150, "AST": -240, "ADT": -180, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300,
    "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600, "BRT": -180,
    "ART": -180,
  ]

  /// Abbreviations that leave the season open.
  private static let places: [String: String] = [
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
  ]
}

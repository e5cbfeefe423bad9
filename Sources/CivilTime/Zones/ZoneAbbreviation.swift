/// A time zone by the abbreviation that is printed behind a time: `EDT`, `CET`, `JST`.
public struct ZoneAbbreviation: Hashable, Sendable {
  /// The letters, upper case.
  public let name: String
  /// The standard offset, or the only one.
  public let standard: UTCOffset
  /// The clock changes, where the letters do not say which side of them is meant: `ET` has them, `EST` does not.
  public let daylight: DaylightRule?
  /// Whether other zones are abbreviated alike: `IST` is read as India's time and may be Ireland's or Israel's. The
  /// zone with most readers of English is taken.
  public let isAmbiguous: Bool

  /// The zone of those letters in any case; nil when they name none that is known.
  public init?(_ letters: String) {
    guard letters.utf8.count <= 5, let known = ZoneAbbreviation.table[letters.uppercased()] else { return nil }
    self = known
  }

  /// The letters of all zones that are known, upper case, in alphabetical order.
  public static var names: [String] { table.keys.sorted() }

  /// The offset when clocks there show that local time.
  public func offset(at local: CivilDateTime) -> UTCOffset {
    guard let daylight, daylight.isAhead(local, standard: standard) else { return standard }
    return UTCOffset(minutes: standard.minutes + 60) ?? standard
  }

  private init(_ name: String, _ standard: UTCOffset, _ daylight: DaylightRule?, _ isAmbiguous: Bool) {
    (self.name, self.standard, self.daylight, self.isAmbiguous) = (name, standard, daylight, isAmbiguous)
  }

  private static let table: [String: ZoneAbbreviation] = {
    var table: [String: ZoneAbbreviation] = [:]
    func add(
      _ names: String, _ hours: Int, _ minutes: Int = 0, _ daylight: DaylightRule? = nil, isAmbiguous: Bool = false
    ) {
      guard let offset = UTCOffset(minutes: hours * 60 + minutes) else { return }
      for name in names.utf8.split(separator: UInt8(ascii: " ")).map({ String(Substring($0)) }) {
        table[name] = ZoneAbbreviation(name, offset, daylight, isAmbiguous)
      }
    }
    add("Z UTC GMT", 0)
    // Europe. CET and its like are printed the whole year through, also where summer time is meant.
    add("WET", 0, 0, .europe)
    add("WEST", 1)
    // Bangladesh, too.
    add("BST", 1, isAmbiguous: true)
    add("CET MEZ MET", 1, 0, .europe)
    add("CEST MESZ", 2)
    add("EET OEZ", 2, 0, .europe)
    add("EEST OESZ", 3)
    add("MSK TRT TSI", 3)
    // North America.
    add("ET", -5, 0, .northAmerica)
    add("CT", -6, 0, .northAmerica)
    add("MT", -7, 0, .northAmerica)
    add("PT", -8, 0, .northAmerica)
    add("EST", -5)
    add("EDT", -4)
    // China and Cuba, too.
    add("CST", -6, isAmbiguous: true)
    add("CDT", -5, isAmbiguous: true)
    // Malaysia, too.
    add("MST", -7, isAmbiguous: true)
    add("MDT", -6)
    // The Philippines, too.
    add("PST", -8, isAmbiguous: true)
    add("PDT", -7)
    add("AKST", -9)
    add("AKDT", -8)
    add("HST", -10)
    // Arabia, too.
    add("AST", -4, isAmbiguous: true)
    add("ADT", -3, isAmbiguous: true)
    add("NST", -3, -30)
    add("NDT", -2, -30)
    // South America.
    add("BRT ART UYT CLST", -3)
    add("CLT VET BOT", -4)
    add("COT PET", -5)
    // Ecuador; the eastern Caribbean, too.
    add("ECT", -5, isAmbiguous: true)
    // Africa and the Middle East.
    add("WAT", 1)
    add("CAT SAST", 2)
    add("EAT IDT", 3)
    add("IRST", 3, 30)
    // The Gulf; South Georgia, too.
    add("GST", 4, isAmbiguous: true)
    // Asia.
    add("AFT", 4, 30)
    add("PKT UZT", 5)
    // India; Ireland (+1) and Israel (+2), too.
    add("IST", 5, 30, isAmbiguous: true)
    add("SLST", 5, 30)
    add("NPT", 5, 45)
    add("MMT", 6, 30)
    add("ICT WIB", 7)
    add("HKT SGT MYT PHT WITA AWST", 8)
    add("JST KST WIT", 9)
    // Australia and New Zealand.
    add("ACST", 9, 30)
    add("ACDT", 10, 30)
    add("AEST", 10)
    add("AEDT", 11)
    add("AET", 10, 0, .australia)
    add("NZST", 12)
    add("NZDT", 13)
    add("NZT", 12, 0, .newZealand)
    return table
  }()
}

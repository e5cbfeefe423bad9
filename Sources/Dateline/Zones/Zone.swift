public import CivilTime

/// Where the clocks stand: a fixed distance from UTC, or a place whose distance changes with the seasons.
public struct Zone: Hashable, Sendable {
  /// The name as it was given.
  public let name: String
  private let clock: ZoneClock

  private enum ZoneClock: Hashable, Sendable {
    case fixed(UTCOffset)
    case place(ZoneFile)
  }

  /// The zone of that name: an offset (`+02:00`, `UTC+2`, `Z`), an abbreviation (`CEST`, `EST`), or a place of the
  /// time zone database (`Europe/Kyiv`), which the system must have.
  ///
  /// - Throws: ``ZoneError`` when there is none.
  public init(named name: String) throws(ZoneError) {
    self.name = name
    let folded = FoldedName(name)
    if let offset = folded.offset {
      clock = .fixed(offset)
    } else if let place = ZoneDatabase.file(ofZone: folded.place ?? name).flatMap(ZoneFile.init) {
      clock = .place(place)
    } else {
      throw ZoneError(name: name, isDatabaseInstalled: ZoneDatabase.isInstalled)
    }
  }

  /// Whether it is a place, whose distance from UTC the system's time zone database tells.
  public var isPlace: Bool {
    if case .place = clock { true } else { false }
  }

  /// The version of the system's time zone database, "2025b"; nil where the system does not tell it.
  public static var databaseVersion: String? { ZoneDatabase.version }

  /// The distance from UTC at a moment, told in seconds since 1970 UTC.
  public func offset(at instant: Int) -> UTCOffset {
    switch clock {
    case .fixed(let offset): offset
    case .place(let file): UTCOffset(minutes: file.offset(at: instant) / 60) ?? .utc
    }
  }

  /// The distance from UTC when the zone's clocks show that time; the earlier one in the hour that comes twice.
  public func offset(atLocal time: CivilDateTime) -> UTCOffset {
    let local = CivilDateTime(time.date, time.time).instant
    let before = offset(at: local - 86_400)
    if offset(at: local - before.minutes * 60) == before { return before }
    return offset(at: local - offset(at: local + 86_400).minutes * 60)
  }

  /// The bounds of what the zone's clocks tell: moments without an offset get theirs, days stay days.
  public func told(_ interval: CivilInterval) -> CivilInterval {
    func moment(_ bound: CivilDateTime?) -> CivilDateTime? {
      guard var bound, bound.time != nil, bound.offset == nil else { return bound }
      bound.offset = offset(atLocal: bound)
      return bound
    }
    var told = CivilInterval(
      begin: moment(interval.begin), end: moment(interval.end), earliest: moment(interval.earliest),
      latest: moment(interval.latest))
    // The last minute before clocks are put back is a minute still.
    if let begin = interval.begin, let end = interval.end, begin.offset == nil, end.offset == nil, end.time != nil,
      begin.time != nil, end.instant - begin.instant <= 3600
    {
      told.end?.offset = told.begin?.offset
    }
    return told
  }

  /// A time as the zone's clocks show it: moved there when its offset is known, else taken as told there. A day
  /// without a time stays that day.
  public func localised(_ time: CivilDateTime) -> CivilDateTime {
    guard time.time != nil else { return time }
    if time.offset != nil { return time.at(offset(at: time.instant)) }
    var told = time
    told.offset = offset(atLocal: time)
    return told
  }
}

/// There is no time zone of that name.
public struct ZoneError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name.
  public var name: String
  /// Whether the system has named zones at all.
  public var isDatabaseInstalled: Bool

  /// What is wrong, with a remedy.
  public var description: String {
    let remedy =
      isDatabaseInstalled
      ? "give a place (Europe/Kyiv), an offset (+02:00) or an abbreviation (CEST)"
      : "this system has no named zones (package tzdata); give an offset (+02:00) or an abbreviation (CEST)"
    return "there is no time zone '\(name)': \(remedy)"
  }
}

internal import CivilTime

/// The rule that a zone file ends with: what the environment's TZ holds by POSIX (`CET-1CEST,M3.5.0,M10.5.0/3`).
struct ZoneRule: Hashable, Sendable {
  /// Seconds east of UTC out of summer time.
  private var standard: Int
  /// Summer time; nil where there is none.
  private var summer: Summer?

  private struct Summer: Hashable, Sendable {
    var offset: Int
    var begin: Change
    var end: Change
  }

  /// The rule in its bytes; nil when they are no such rule.
  init?(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    guard reader.skipName(), let west = reader.time() else { return nil }
    standard = -west
    guard !reader.isAtEnd else { return }
    guard reader.skipName() else { return nil }
    var offset = standard + 3600
    if reader.peek != UInt8(ascii: ",") {
      guard let west = reader.time() else { return nil }
      offset = -west
    }
    guard reader.take(","), let begin = reader.change(), reader.take(","), let end = reader.change(), reader.isAtEnd
    else { return nil }
    summer = Summer(offset: offset, begin: begin, end: end)
  }

  /// Seconds east of UTC at a moment, told in seconds since 1970 UTC.
  func offset(at instant: Int) -> Int {
    guard let summer else { return standard }
    let local = instant + standard
    let year = CivilDate(dayNumber: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400).year
    let begin = summer.begin.second(inYear: year) - standard
    let end = summer.end.second(inYear: year) - summer.offset
    let isSummer = begin < end ? (begin..<end).contains(instant) : !(end..<begin).contains(instant)
    return isSummer ? summer.offset : standard
  }

  /// A day of the year on which clocks are changed, and when.
  private struct Change: Hashable, Sendable {
    var day: Day
    /// Seconds of local time since midnight; negative and beyond a day are allowed.
    var time: Int

    enum Day: Hashable, Sendable {
      /// `M3.5.0`: weekday 0 (Sunday) to 6 of week 1-5 of the month, 5 being the last.
      case weekday(month: Int, week: Int, day: Int)
      /// `J60`: 1-365, 29 February never counted.
      case withoutLeapDay(Int)
      /// `59`: 0-365, 29 February counted.
      case ofYear(Int)
    }

    /// Seconds since 1970 of local time.
    func second(inYear year: Int) -> Int {
      let january = CivilDate(year: year, month: 1, day: 1)?.dayNumber ?? 0
      let number =
        switch day {
        case .ofYear(let index): january + index
        case .withoutLeapDay(let index): january + index - 1 + (CivilDate.isLeap(year: year) && index >= 60 ? 1 : 0)
        case .weekday(let month, let week, let day):
          Change.dayNumber(year: year, month: month, week: week, weekday: day) ?? january
        }
      return number * 86_400 + time
    }

    private static func dayNumber(year: Int, month: Int, week: Int, weekday: Int) -> Int? {
      guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
      let ahead = (weekday - first.weekday.rawValue % 7 + 7) % 7
      let day = min(ahead + (week - 1) * 7, ahead + 28)
      return first.dayNumber + (day < CivilDate.length(ofMonth: month, year: year) ? day : day - 7)
    }
  }

  private struct Reader {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var peek: UInt8? { index < bytes.count ? bytes[index] : nil }
    var isAtEnd: Bool { index >= bytes.count }

    mutating func take(_ mark: Unicode.Scalar) -> Bool {
      guard peek == UInt8(ascii: mark) else { return false }
      index += 1
      return true
    }

    /// `CET` or `<+03>`; the name itself is of no use.
    mutating func skipName() -> Bool {
      if take("<") {
        while let byte = peek, byte != UInt8(ascii: ">") {
          _ = byte
          index += 1
        }
        return take(">")
      }
      let start = index
      while let byte = peek, byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") { index += 1 }
      return index - start >= 3
    }

    mutating func number() -> Int? {
      let start = index
      var value = 0
      while let byte = peek, (0x30...0x39).contains(byte), index - start < 6 {
        value = value * 10 + Int(byte - 0x30)
        index += 1
      }
      return index > start ? value : nil
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func time() -> Int? {
      let negative = take("-")
      if !negative { _ = take("+") }
      guard let hours = number() else { return nil }
      var seconds = hours * 3600
      for unit in [60, 1] where take(":") {
        guard let part = number() else { return nil }
        seconds += part * unit
      }
      return negative ? -seconds : seconds
    }

    mutating func change() -> Change? {
      guard let day = day() else { return nil }
      guard take("/") else { return Change(day: day, time: 7200) }
      return time().map { Change(day: day, time: $0) }
    }

    private mutating func day() -> Change.Day? {
      if take("J") { return number().map { .withoutLeapDay($0) } }
      guard take("M") else { return number().map { .ofYear($0) } }
      guard let month = number(), (1...12).contains(month), take("."), let week = number(), (1...5).contains(week),
        take("."), let day = number(), (0...6).contains(day)
      else { return nil }
      return .weekday(month: month, week: week, day: day)
    }
  }
}

/// A time of day in tokens: `9:30 p.m. EDT`, `14h30`, `14.30 Uhr`, `14时30分`, `09:30:15 +0200`.
struct PrintedTime {
  /// Seconds since midnight, 0...86,400.
  private let second: Int
  private var zone: PrintedZone?
  /// The index behind its last token.
  private(set) var next: Int

  private enum PrintedZone {
    case offset(UTCOffset)
    case abbreviation(ZoneAbbreviation)
  }

  /// The time on a day, at its offset where one is printed.
  func moment(on day: CivilDate) -> CivilDateTime {
    var moment = CivilDateTime(day).adding(seconds: second)
    switch zone {
    case .offset(let offset): moment.offset = offset
    case .abbreviation(let abbreviation): moment.offset = abbreviation.offset(at: moment)
    case nil: break
    }
    return moment
  }

  /// A time behind a date, within a few words and marks of it: "at", "um", "|", "(Di)".
  init?(after index: Int, _ tokens: [PrintedToken]) {
    var half: Half?
    for place in index..<max(index, min(index + 5, tokens.count)) {
      if let time = PrintedTime(tokens, place, half: half) {
        self = time
        return
      }
      if tokens[place].kind == .number { return nil }
      if let word = tokens[place].word { half = Half(word) ?? half }
    }
    return nil
  }

  /// A time that begins at a place; a half of the day may have been told before it (下午2:30).
  init?(_ tokens: [PrintedToken], _ index: Int, half told: Half? = nil) {
    guard let face = ClockFace(tokens, index) else { return nil }
    var place = face.next
    var half = told
    if place < tokens.count, let word = tokens[place].word, let printed = Half(word) {
      half = printed
      place += 1
      if place < tokens.count, tokens[place].isMark("."), tokens[place].end == tokens[place - 1].end + 1 { place += 1 }
    }
    let isBehindHalf = place > face.next
    let isClockWord = place < tokens.count && PrintedWords.clockWords.contains(tokens[place].word ?? 0)
    if isClockWord { place += 1 }
    guard face.isPlain || isBehindHalf || isClockWord && face.hasMinutes else { return nil }
    var hour = face.hour
    if let half, hour <= 12 { hour = hour % 12 + (half == .afternoon ? 12 : 0) }
    second = hour * 3600 + face.minute * 60 + min(face.second, 59)
    guard second <= 86_400 else { return nil }
    next = place
    readZone(tokens)
  }

  /// The half of the day that a clock of twelve hours means.
  enum Half {
    case morning, afternoon

    init?(_ word: UInt64) {
      if PrintedWords.morning.contains(word) {
        self = .morning
      } else if PrintedWords.afternoon.contains(word) {
        self = .afternoon
      } else {
        return nil
      }
    }
  }

  /// Takes the zone behind the time: `EDT`, `(CET)`, `GMT+0200`, `+02:00`.
  private mutating func readZone(_ tokens: [PrintedToken]) {
    var place = next
    let isInBrackets = place < tokens.count && tokens[place].isMark("(")
    if isInBrackets { place += 1 }
    if let (offset, behind) = PrintedTime.offset(tokens, place) {
      (zone, place) = (.offset(offset), behind)
    } else if place < tokens.count, let letters = tokens[place].capitals, let known = ZoneAbbreviation(letters) {
      (zone, place) = (.abbreviation(known), place + 1)
      if known.standard == .utc, let (offset, behind) = PrintedTime.offset(tokens, place) {
        (zone, place) = (.offset(offset), behind)
      }
    } else {
      return
    }
    if isInBrackets, place < tokens.count, tokens[place].isMark(")") { place += 1 }
    next = place
  }

  /// `+0200`, `+02:00`, `+2`, `-05:00`. What could be the end of a span of hours (`14:30-15:30`) is none.
  private static func offset(_ tokens: [PrintedToken], _ index: Int) -> (UTCOffset, next: Int)? {
    guard index + 1 < tokens.count, let number = tokens[index + 1].number, tokens[index].end == tokens[index + 1].start
    else { return nil }
    let isEast = tokens[index].isMark("+")
    guard isEast || tokens[index].isMark("-") else { return nil }
    var (hours, minutes, next) = (number, 0, index + 2)
    if tokens[index + 1].digits == 4 {
      (hours, minutes) = (number / 100, number % 100)
    } else if next + 1 < tokens.count, tokens[next].isMark(":"), tokens[next + 1].digits == 2,
      let told = tokens[next + 1].number
    {
      (minutes, next) = (told, next + 2)
    } else if !isEast || tokens[index + 1].digits > 2 {
      return nil
    }
    guard hours <= 14, minutes % 15 == 0, minutes < 60,
      let offset = UTCOffset(minutes: (hours * 60 + minutes) * (isEast ? 1 : -1))
    else { return nil }
    return (offset, next)
  }
}

/// What a clock shows, before halves of the day and zones: `9`, `9:30`, `14h30`, `14.30`, `14时30分`.
private struct ClockFace {
  var hour: Int
  var minute = 0
  var second = 0
  /// Whether it cannot be but a time; `9` and `9.30` need a word behind them.
  var isPlain = false
  var hasMinutes = false
  var next: Int

  init?(_ tokens: [PrintedToken], _ index: Int) {
    guard index < tokens.count, tokens[index].digits == 1 || tokens[index].digits == 2, let hour = tokens[index].number,
      hour <= 24
    else { return nil }
    (self.hour, next) = (hour, index + 1)
    guard next < tokens.count else { return }
    if tokens[next].isMark(":") {
      guard readMinutes(tokens) else { return nil }
      isPlain = true
      if readSeconds(tokens) { skipFraction(tokens) }
    } else if let word = tokens[next].word, PrintedWords.hourSigns.contains(word) {
      readSigned(tokens)
    } else if tokens[next].isMark("."), readMinutes(tokens) {
      // 19.08.2025 is a date.
      if next < tokens.count, tokens[next].isMark("."), isNumber(tokens, next + 1),
        tokens[next].end == tokens[next + 1].start
      {
        return nil
      }
      isPlain = tokens[index].digits == 2
    }
  }

  private func isNumber(_ tokens: [PrintedToken], _ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .number
  }

  /// Takes a mark and two digits that stand close to the hour.
  private mutating func readMinutes(_ tokens: [PrintedToken]) -> Bool {
    guard next + 1 < tokens.count, tokens[next - 1].end == tokens[next].start,
      tokens[next].end == tokens[next + 1].start, tokens[next + 1].digits == 2, let told = tokens[next + 1].number,
      told < 60
    else { return false }
    (minute, hasMinutes, next) = (told, true, next + 2)
    return true
  }

  private mutating func readSeconds(_ tokens: [PrintedToken]) -> Bool {
    guard next + 1 < tokens.count, tokens[next].isMark(":"), tokens[next + 1].digits == 2,
      let told = tokens[next + 1].number, told <= 60
    else { return false }
    (second, next) = (told, next + 2)
    return true
  }

  private mutating func skipFraction(_ tokens: [PrintedToken]) {
    guard next + 1 < tokens.count, tokens[next].isMark(".") || tokens[next].isMark(","),
      tokens[next].end == tokens[next + 1].start, isNumber(tokens, next + 1)
    else { return }
    next += 2
  }

  /// `14h`, `14h30`, `14时30分15秒`.
  private mutating func readSigned(_ tokens: [PrintedToken]) {
    isPlain = true
    next += 1
    guard next < tokens.count, tokens[next].digits == 1 || tokens[next].digits == 2, let told = tokens[next].number,
      told < 60
    else { return }
    (minute, hasMinutes, next) = (told, true, next + 1)
    guard next < tokens.count, let word = tokens[next].word, PrintedWords.minuteSigns.contains(word) else { return }
    next += 1
    guard next + 1 < tokens.count, let seconds = tokens[next].number, seconds < 60, let sign = tokens[next + 1].word,
      PrintedWords.secondSigns.contains(sign)
    else { return }
    (second, next) = (seconds, next + 2)
  }
}

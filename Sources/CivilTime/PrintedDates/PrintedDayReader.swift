/// Reads a day from the tokens at a place.
struct PrintedDayReader {
  let tokens: [PrintedToken]
  let order: DayMonthOrder
  let language: String?

  /// Years that something was printed in, and that a page can be of.
  private static let years = 1500...2199

  func day(at index: Int) -> PrintedDay? {
    // Words are many and dates few: no table is asked about a word that no number follows soon.
    if tokens[index].kind == .word {
      guard tokens[index...].prefix(6).contains(where: { $0.kind == .number }) else { return nil }
      return month(at: index).flatMap(beginningWithMonth)
    }
    guard let number = tokens[index].number else { return nil }
    switch tokens[index].digits {
    case 4: return beginningWithYear(number, index)
    case 1, 2: return named(day: number, index) ?? numeric(number, index)
    default: return nil
    }
  }

  /// `August 19, 2025`, `Aug. 19th 2025`, `Aug 19 09:30:00 EDT 2025`.
  private func beginningWithMonth(_ name: Name) -> PrintedDay? {
    let place = skipFillers(from: name.next)
    guard let day = dayNumber(at: place) else { return nil }
    // Of a span of days (May 19-21, 2025) the first is taken.
    let isSpan = place + 2 < tokens.count && tokens[place + 1].isMark("-") && dayNumber(at: place + 2) != nil
    let yearPlace = skipFillers(from: place + (isSpan ? 3 : 1))
    if let year = year(at: yearPlace, name, isShort: isBehind("'", yearPlace)) {
      return PrintedDay(year, name.month, day, next: yearPlace + 1)
    }
    guard let time = PrintedTime(tokens, place + 1), let year = year(at: time.next, name) else { return nil }
    return PrintedDay(year, name.month, day, next: time.next + 1, time: time)
  }

  /// `2025-08-19`, `2025. 8. 19.`, `2025年8月19日`, `2025. augusztus 19.`, `2025. gada 19. augusts`.
  private func beginningWithYear(_ number: Int, _ index: Int) -> PrintedDay? {
    guard Self.years.contains(number) else { return nil }
    let place = skipFillers(from: index + 1)
    if let name = month(at: place) {
      let dayPlace = skipFillers(from: name.next)
      guard let day = dayNumber(at: dayPlace) else { return nil }
      return PrintedDay(number, name.month, day, next: dayPlace + 1)
    }
    guard place > index + 1, let second = dayNumber(at: place) else { return nil }
    let third = skipFillers(from: place + 1)
    if let name = month(at: third) { return PrintedDay(number, name.month, second, next: name.next) }
    guard isSameParting(index, place, third), let day = dayNumber(at: third) else { return nil }
    let next = third + 1
    let closing = next < tokens.count && PrintedWords.dayEnds.contains(tokens[next].word ?? 0) ? next + 1 : next
    return PrintedDay(number, second, day, next: closing)
  }

  /// `19 August 2025`, `19. August 2025`, `19 de agosto de 2025`, `19-Aug-25`, `19 tháng 8 năm 2025`.
  private func named(day: Int, _ index: Int) -> PrintedDay? {
    guard let name = month(at: skipFillers(from: index + 1)) else { return nil }
    let place = skipFillers(from: name.next)
    // Two digits are a year where the same mark parts all three, or behind an apostrophe.
    let isParted = [Unicode.Scalar("-"), "/"].contains { tokens[index + 1].isMark($0) && isBehind($0, place) }
    guard let year = year(at: place, name, isShort: isParted || isBehind("'", place)) else { return nil }
    return PrintedDay(year, name.month, day, next: place + 1)
  }

  /// `19/08/2025`, `19.8.25`, `08-19-2025`.
  private func numeric(_ first: Int, _ index: Int) -> PrintedDay? {
    guard index + 4 < tokens.count, let second = dayNumber(at: index + 2), let year = tokens[index + 4].number,
      tokens[index + 1].kind == .mark, tokens[index + 1].payload == tokens[index + 3].payload
    else { return nil }
    let parting = tokens[index + 1]
    guard parting.isMark("/") || parting.isMark(".") || parting.isMark("-") else { return nil }
    let digits = tokens[index + 4].digits
    // A short year is plain only where nothing stands apart: 19/08/25.
    let isTight = tokens[index].end == parting.start && tokens[index + 3].end == tokens[index + 4].start
    guard digits == 4 && Self.years.contains(year) || digits == 2 && isTight else { return nil }
    let full = digits == 2 ? Self.fullYear(year) : year
    let dayFirst = PrintedDay(full, second, first, next: index + 5)
    let monthFirst = PrintedDay(full, first, second, next: index + 5)
    // Points are written by those who write the day first.
    if first == second || parting.isMark(".") { return dayFirst ?? monthFirst }
    var (read, other) = order == .dayFirst ? (dayFirst, monthFirst) : (monthFirst, dayFirst)
    if read == nil { swap(&read, &other) }
    read?.alternative = other?.date
    return read
  }

  /// The name of a month and what follows it.
  private struct Name {
    var month: Int
    var isThai = false
    var next: Int
  }

  private func month(at index: Int) -> Name? {
    guard index < tokens.count, let word = tokens[index].word else { return nil }
    let following = index + 1 < tokens.count ? tokens[index + 1] : nil
    if let second = following?.word, let month = MonthNames.month(word, second) {
      return Name(month: month, next: index + 2)
    }
    if PrintedWords.countedMonth.contains(word), let month = dayNumber(at: index + 1), month <= 12 {
      return Name(month: month, next: index + 2)
    }
    guard let month = MonthNames.month(word, language: language) else { return nil }
    // Arabic newspapers give both of a month's names: نيسان / أبريل.
    if following?.isMark("/") == true, index + 2 < tokens.count, let other = tokens[index + 2].word,
      MonthNames.month(other, language: language) == month
    {
      return Name(month: month, next: index + 3)
    }
    return Name(month: month, isThai: MonthNames.isThai(word), next: index + 1)
  }

  /// A number of one or two digits.
  private func dayNumber(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].digits == 1 || tokens[index].digits == 2 else { return nil }
    return tokens[index].number
  }

  /// Whether a token stands close behind that mark.
  private func isBehind(_ mark: Unicode.Scalar, _ index: Int) -> Bool {
    index > 0 && index < tokens.count && tokens[index - 1].isMark(mark) && tokens[index - 1].end == tokens[index].start
  }

  /// A year of four digits behind the name of a month, or of two where that is plain.
  private func year(at index: Int, _ name: Name, isShort: Bool = false) -> Int? {
    guard index < tokens.count, let number = tokens[index].number else { return nil }
    if tokens[index].digits == 2, isShort { return Self.fullYear(number) }
    guard tokens[index].digits == 4 else { return nil }
    // The Buddhist era counts from 543 BC.
    if name.isThai, (2043...2742).contains(number) { return number - 543 }
    return Self.years.contains(number) ? number : nil
  }

  /// Two digits are of this century up to 69, else of the last, as POSIX has it.
  private static func fullYear(_ short: Int) -> Int { short < 69 ? 2000 + short : 1900 + short }

  /// The first place from one on that is no filler ("de", "of", "st", a point); three are skipped at most.
  private func skipFillers(from index: Int) -> Int {
    var place = index
    while place < min(index + 3, tokens.count), isFiller(tokens[place]) { place += 1 }
    return place
  }

  private func isFiller(_ token: PrintedToken) -> Bool {
    switch token.kind {
    case .number: false
    case .word: PrintedWords.fillers.contains(token.payload)
    case .mark:
      token.isMark(".") || token.isMark(",") || token.isMark("-") || token.isMark("/") || token.isMark("'")
        || token.isMark("º") || token.isMark("ª") || token.isMark("°")
    }
  }

  /// Whether the first two numbers are parted as the last two are: by the same mark, or by words (年, 월).
  private func isSameParting(_ first: Int, _ second: Int, _ third: Int) -> Bool {
    guard second == first + 2, third == second + 2 else { return false }
    let (one, other) = (tokens[first + 1], tokens[second + 1])
    return one.kind == .word && other.kind == .word || one.kind == .mark && one.payload == other.payload
  }
}

internal import CivilTime
internal import DatelineModel

extension English {
  /// Reads two phrases that share their calendar: "3 to 5 May", "Nov. 14-16", "1989-90", "between May and July 1990".
  static func pair(_ parser: inout Parser, _ start: Int, _ match: Match?) -> (Recognised, Recognised)? {
    if let days = daysBeforeMonth(&parser, start) { return days }
    guard let match, let (join, next) = separator(parser, start, match.end) else { return nil }
    if let pair = daysBehindMonth(&parser, start, match, join, next) ?? years(parser, start, match, join, next) {
      return pair
    }
    guard match.meaning.isPoint, let other = parser.phrase(at: next), other.meaning.isPoint,
      // "a change Friday to December's figures" tells no range.
      !parser.has(.possessive, other.end),
      let one = frame(&parser, start, Match(match.meaning, end: match.end)),
      let second = frame(&parser, next, other)
    else { return nil }
    return joined(one, second, join)
  }

  /// What stands between the two ends of a range or the members of a list, and the token behind it.
  private static func separator(_ parser: Parser, _ start: Int, _ index: Int) -> (Recognised.Join, Int)? {
    if parser.has(.to, index) || parser.has(.until, index) || parser.has(.dash, index) { return (.range, index + 1) }
    if parser.has(.hyphen, index), parser.isTight(index) == parser.isTight(index + 1) { return (.range, index + 1) }
    if parser.has(.and, index) || parser.has(.or, index) {
      return (parser.has(.between, start - 1) ? .range : .list, index + 1)
    }
    if parser.has(.comma, index) { return (.list, index + 1) }
    return nil
  }

  /// "3 to 5 May 2005", "12 and 13 June".
  private static func daysBeforeMonth(_ parser: inout Parser, _ start: Int) -> (Recognised, Recognised)? {
    guard let day = parser.dayNumber(start), let (join, next) = separator(parser, start, start + 1),
      parser.dayNumber(next) != nil, parser.has(.month, parser.skippingHyphen(next + 1)),
      let second = parser.phrase(at: next), case .calendar(let name) = second.meaning,
      case .day(month: let month, let last) = name.part, last > day
    else { return nil }
    let first = CalendarName(name.year, .day(month: month, day))
    return joined(
      Recognised(meaning: .calendar(first), tokens: start..<start + 1),
      Recognised(meaning: second.meaning, tokens: next..<second.end), join)
  }

  /// "Nov. 14-16", "June 12 and 13, 1940".
  private static func daysBehindMonth(
    _ parser: inout Parser, _ start: Int, _ match: Match, _ join: Recognised.Join, _ next: Int
  ) -> (Recognised, Recognised)? {
    guard case .calendar(let name) = match.meaning, name.year == nil,
      case .day(month: let month, let first) = name.part,
      let last = parser.dayNumber(next), last > first, !parser.has(.month, next + 1),
      !parser.hasAny(meridiem, next + 1),
      !parser.has(.colon, next + 1), !parser.has(.unit, next + 1), !parser.has(.countedNoun, next + 1)
    else { return nil }
    if join == .list, parser.has(.comma, next - 1) { return nil }
    var second = CalendarName(nil, .day(month: month, last))
    var end = next + 1
    var one = name
    if let (year, after) = yearBehindDay(parser, end) {
      (second.year, one.year, end) = (.full(year), .full(year), after)
    }
    return joined(
      Recognised(meaning: .calendar(one), tokens: start..<match.end),
      Recognised(meaning: .calendar(second), tokens: next..<end), join)
  }

  /// "1989-90", "2019–21".
  private static func years(
    _ parser: Parser, _ start: Int, _ match: Match, _ join: Recognised.Join, _ next: Int
  ) -> (Recognised, Recognised)? {
    guard join == .range, case .calendar(let name) = match.meaning, case .full(let first) = name.year, name.part == nil,
      match.end == start + 1, parser.has(.hyphen, match.end) || parser.has(.dash, match.end), parser.isTight(next),
      parser.has(.number, next), parser.readings[next].digits == 2, !parser.isHyphen(next + 1)
    else { return nil }
    let last = first / 100 * 100 + Int(parser.readings[next].value)
    guard last > first else { return nil }
    return joined(
      Recognised(meaning: match.meaning, tokens: start..<match.end),
      Recognised(meaning: .calendar(CalendarName(.full(last))), tokens: next..<next + 1), .range)
  }

  /// The two with what the one leaves to the other: "from May to July 1990" is all in 1990.
  private static func joined(
    _ one: Recognised, _ other: Recognised, _ join: Recognised.Join
  ) -> (Recognised, Recognised)? {
    var (one, other) = (one, other)
    other.bound = nil
    other.role = join == .range ? .ends : one.role
    if join == .range { one.role = .begins }
    if case .calendar(var first) = one.meaning, case .calendar(let second) = other.meaning {
      if first.year == nil, first.part != nil, let year = second.year, case .full = year, second.part != nil {
        first.year = year
        one.meaning = .calendar(first)
      }
    }
    if join == .list, one.meaning == other.meaning { return nil }
    if join == .range, let last = other.meaning.openPart, let first = one.meaning.openPart, last.month < first.month {
      one.wrapsTo = last.part
    }
    other.join = join
    one.beginsRange = join == .range
    return (one, other)
  }
}

extension TemporalMeaning {
  /// A month, or a day of one, whose year is not told.
  fileprivate var openPart: (month: Int, part: CalendarName.Part)? {
    guard case .calendar(let name) = self, name.year == nil, let part = name.part else { return nil }
    return switch part {
    case .month(let month): (month, part)
    case .day(month: let month?, _): (month, part)
    default: nil
    }
  }
}

internal import CivilTime
internal import DatelineTemporal

extension English {
  /// A meaning in plain words.
  static func describe(_ meaning: TemporalMeaning) -> String {
    switch meaning {
    case .vague(.past): "some time in the past"
    case .vague(.present): "the present"
    case .vague(.future): "some time in the future"
    case .calendar(let name), .landmark(let name): describe(name)
    case .numeric(let date): "a date in figures, \(date.first) and \(date.second)"
    case .unit(let unit, let offset, let anchor): describe(unit, offset, anchor)
    case .chosen(let name, let choice, let anchor):
      switch choice {
      case .last: "the last \(describe(name)) before \(describe(anchor))"
      case .this: "\(describe(name)) of the week or year of \(describe(anchor))"
      case .next: "the next \(describe(name)) after \(describe(anchor))"
      }
    case .weekday(let weekday, let direction, from: let base):
      "the first \(name(weekday)) \(direction == .past ? "before" : "after") \(describe(base))"
    case .inside(let inner, of: let whole): "\(describe(inner)) of \(describe(whole))"
    case .shifted(let base, let length, let direction):
      "\(describe(length)) \(direction == .past ? "before" : "after") \(describe(base))"
    case .anchor(let anchor): describe(anchor)
    case .length(let length): "a length of \(describe(length))"
    case .upTo(let end, let length): "the \(describe(length)) up to the end of \(describe(end))"
    case .untoldDay: "a day that only its event tells"
    case .newYear: "the beginning of the new year"
    case .stretch(let length, let direction, let anchor):
      "the \(describe(length)) \(direction == .past ? "up to" : "from") \(describe(anchor))"
    case .recurring(let recurrence): describe(recurrence)
    case .modified(let modifier, let inner): "\(describe(modifier)) \(describe(inner))"
    case .clipped(let inner, let direction):
      "what of \(describe(inner)) lies \(direction == .past ? "before" : "ahead")"
    }
  }

  /// The weekday's name.
  static func name(_ weekday: Weekday) -> String { capitalised("\(weekday)") }

  private static func describe(_ anchor: Anchor) -> String {
    anchor == .speech ? "the moment of writing" : "the date that the story has reached"
  }

  private static func describe(_ unit: Granularity, _ offset: Int, _ anchor: Anchor) -> String {
    if unit == .day, offset == 0 {
      return anchor == .speech ? "the day of writing" : "the day that the story has reached"
    }
    let point = anchor == .speech ? "writing" : describe(anchor)
    return switch offset {
    case 0: "the \(unit.name) of \(point)"
    case -1: "the \(unit.name) before \(point)"
    case 1: "the \(unit.name) after \(point)"
    case ..<0: "\(counted(-offset, unit.name)) before \(point)"
    default: "\(counted(offset, unit.name)) after \(point)"
    }
  }

  private static func describe(_ recurrence: Recurrence) -> String {
    switch recurrence.value {
    case .period(let length):
      length == Length(.whole(1), length.parts[0].unit)
        ? "once every \(length.parts[0].unit.granularity?.name ?? "day")" : "once in \(describe(length))"
    case .name(let name): "every \(describe(name))"
    case .clock(let time, on: let weekday): "\(describe(.time(time))) of every \(weekday.map(name) ?? "day")"
    case .time(let part, on: let weekday): "every \(weekday.map { "\(name($0)) " } ?? "")\(part)"
    }
  }

  private static func counted(_ number: Int, _ unit: String) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }

  private static func describe(_ length: Length) -> String {
    let parts = length.parts.map { part in
      let unit = part.unit.granularity?.name ?? part.unit.partOfDay.map { "\($0)" } ?? "day"
      return switch part.amount {
      case .exact(let thousandths) where thousandths % 1000 == 0: counted(thousandths / 1000, unit)
      case .exact(let thousandths): "\(Double(thousandths) / 1000) \(unit)s"
      case .between(let least, let most): "\(least) to \(most) \(unit)s"
      case .untold: "some \(unit)s"
      }
    }
    return (length.modifier.map { [describe($0)] } ?? []).joined() + (length.modifier == nil ? "" : " ")
      + parts.joined(separator: " and ")
  }

  private static func describe(_ modifier: TIMEX3Modifier) -> String {
    switch modifier {
    case .before: "before"
    case .after: "after"
    case .onOrBefore: "on or before"
    case .onOrAfter: "on or after"
    case .lessThan: "less than"
    case .moreThan: "more than"
    case .equalOrLess: "at most"
    case .equalOrMore: "at least"
    case .start: "early in"
    case .mid: "in the middle of"
    case .end: "late in"
    case .approx: "about"
    }
  }

  private static func describe(_ inner: Inner) -> String {
    switch inner {
    case .time(let time):
      switch time.value {
      case .part(let part): "the \(part)"
      case .clock(hour: 24, _, _): "midnight at the end" + (time.zone.map(describe) ?? "")
      case .clock(let hour, let minute, _):
        "the time \(hour.map(padded) ?? "XX"):\(minute.map(padded) ?? "00")" + (time.zone.map(describe) ?? "")
      }
    case .part(let part): describe(CalendarName(nil, part))
    case .weekday(let weekday): name(weekday)
    case .nth(let number, let unit): "the \(ordinal(number)) \(unit.name)"
    case .nthWeekday(let number, let weekday): "the \(ordinal(number)) \(name(weekday))"
    case .turn: "the turn"
    case .share(let number, let count): "the \(ordinal(number)) of \(count) parts"
    case .smallHours: "the hours from midnight to dawn"
    case .edge(.start): "the beginning"
    case .edge(.middle): "the middle"
    case .edge(.end): "the end"
    case .weekend: "the weekend"
    case .holder(let unit): "the \(unit.name)"
    }
  }

  /// " in EST", " at +02:00 from UTC".
  private static func describe(_ zone: DayTime.StatedZone) -> String {
    switch zone {
    case .named(let zone): " in \(zone.name)"
    case .offset(let offset): " at \(offset) from UTC"
    }
  }

  /// "second", "21.", "last": what number an ordinal tells.
  private static func ordinal(_ number: Int) -> String {
    if number < 0 { return "last" }
    return ordinals.indices.contains(number - 1) ? ordinals[number - 1] : "\(number)."
  }

  private static func describe(_ name: CalendarName) -> String {
    let part: String? =
      switch name.part {
      case .month(let month): monthName(month)
      case .day(month: let month, let day): month.map { "\(day) \(monthName($0))" } ?? "day \(day) of the month"
      case .quarter(let number): number.map { "quarter \($0)" } ?? "the quarter"
      case .period: "the period that is told of"
      case .half(let number): "half \(number)"
      case .season(let season): "\(season)"
      case .week(let number): "week \(number)"
      case .weekend: "the weekend"
      case .observance(let observance): spaced(observance.rawValue)
      case nil: nil
      }
    let year: String? =
      switch name.year {
      case .full(let number) where number > 0 && (part != nil || name.weekday != nil): "\(number)"
      case let year: year.map(describe)
      }
    return [name.weekday.map(English.name), part, year].compactMap(\.self).joined(separator: ", ")
  }

  private static func describe(_ year: CalendarName.Year) -> String {
    switch year {
    case .full(let number): number > 0 ? "the year \(number)" : "the year \(1 - number) BC"
    case .short(let number): "a year that ends in \(padded(number))"
    case .fiscal(let inner): "the fiscal year named by \(describe(inner))"
    case .decade(let number): "the ten years from \(number)0"
    case .shortDecade(let number): "ten years that begin with \(number)0"
    case .century(let number): "century \(number + 1)"
    case .centuryBC(let number): "century \(number) BC"
    case .millennium(let number): "millennium \(number + 1)"
    case .millenniumBC(let number): "millennium \(number) BC"
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  private static func monthName(_ month: Int) -> String {
    monthNames.indices.contains(month - 1) ? capitalised(monthNames[month - 1][0]) : "month \(month)"
  }

  /// "labourDay" as people write it.
  private static func spaced(_ name: String) -> String {
    capitalised(name.reduce(into: "") { $0 += $1.isUppercase ? " \($1)" : "\($1)" })
  }
}

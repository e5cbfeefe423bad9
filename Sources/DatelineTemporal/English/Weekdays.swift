internal import CivilTime

extension English {
  /// "Tuesday", "Tuesday, May 3", "Tuesday the 5th", "Tuesday week".
  static let weekdays = Phenomenon(
    words: names.flatMap { weekday, full, short in
      [
        .init(full, .weekday(weekday)),
        .init(full + "s", .weekday(weekday), .plain(.plural)),
        .init(short.filter { $0.hasSuffix(".") }, .weekday(weekday)),
        .init(short.filter { !$0.hasSuffix(".") }, .weekday(weekday), .plain(.ambiguous)),
      ]
    },
    heads: [
      HeadRule(.weekday) { parser, index in
        guard let weekday = parser.lexeme(index).weekday else { return nil }
        // "Mondays" come again and again.
        if parser.has(.plural, index) {
          return Match(.recurring(Recurrence(value: .name(CalendarName(weekday: weekday)))), end: index + 1)
        }
        return Match(
          .calendar(CalendarName(weekday: weekday)), end: index + 1,
          isWeak: parser.has(.ambiguous, index) || !parser.isCapitalised(index))
      }
    ],
    tails: [
      // "Tuesday, May 3", "Tuesday May 3", "Tuesday 3 May", "Tuesday the 5th of May".
      TailRule(.comma, .month, .number, .the, .ordinal) { parser, left in
        guard var name = left.meaning.nakedWeekday else { return nil }
        let next = parser.skipping(.the, parser.skipping(.comma, left.end))
        guard let date = parser.phrase(at: next), case .calendar(let told) = date.meaning, case .day = told.part,
          told.weekday == nil
        else { return nil }
        (name.year, name.part) = (told.year, told.part)
        return Match(.calendar(name), end: date.end)
      },
      // "Tuesday week": the one after the coming.
      TailRule(.unit) { parser, left in
        guard case .calendar(let name) = left.meaning, name.weekday != nil, name.part == nil,
          parser.lexeme(left.end).unit == .week, !parser.has(.plural, left.end), !parser.has(.possessive, left.end + 1)
        else { return nil }
        return Match(
          .shifted(.chosen(name, .next, from: .speech), Length(.whole(1), .week), .future), end: left.end + 1)
      },
    ])

  private static let names: [(Weekday, String, [String])] = [
    (.monday, "monday", ["mon", "mon."]), (.tuesday, "tuesday", ["tue", "tue.", "tues", "tues."]),
    (.wednesday, "wednesday", ["wed", "wed.", "weds"]),
    (.thursday, "thursday", ["thu", "thu.", "thur", "thurs", "thurs."]),
    (.friday, "friday", ["fri", "fri."]), (.saturday, "saturday", ["sat", "sat."]),
    (.sunday, "sunday", ["sun", "sun."]),
  ]
}

extension TemporalMeaning {
  /// The name of a weekday that stands alone: "Tuesday", "this coming Tuesday".
  fileprivate var nakedWeekday: CalendarName? {
    switch self {
    case .calendar(let name), .chosen(let name, _, _):
      name.weekday != nil && name.part == nil && name.year == nil ? name : nil
    default: nil
    }
  }
}

internal import CivilTime
internal import DatelineModel

extension English {
  /// A step in words that a reporter can follow and dispute.
  static func explain(_ step: Step, word: (Int) -> String) -> BasisStep {
    switch step {
    case .meaning(let meaning): BasisStep(.meaning, describe(meaning))
    case .fromPublication(let day): BasisStep(.anchor, "counted from publication, \(day)")
    case .fromStory(let day): BasisStep(.anchor, "counted from the date that the story has reached, \(day)")
    case .fromEntry(let day): BasisStep(.anchor, "counted from the entry's own time, \(day)")
    case .fromSpeech(let day): BasisStep(.anchor, "counted from when it was said, \(day)")
    case .noAnchor: BasisStep(.anchor, "no date of publication is known, so nothing is counted")
    case .direction(let direction, cue: let token):
      BasisStep(.direction, "\(direction == .past ? "backwards" : "forwards"), because of \"\(word(token))\"")
    case .preferred(let direction):
      BasisStep(.direction, direction == .past ? "backwards, as asked for" : "forwards, as asked for")
    case .latest: BasisStep(.direction, "the latest on or before, since no word points forward")
    case .nearest: BasisStep(.direction, "the nearest, as a day and month is told of what is near")
    case .yearFromStory(let year): BasisStep(.assumption, "the year \(year) is taken from the story")
    case .dateOrder(let order, isEvident: let isEvident):
      BasisStep(
        isEvident ? .meaning : .assumption,
        (order == .dayFirst ? "the day stands first" : "the month stands first")
          + (isEvident ? ", as elsewhere in the document" : ", for want of evidence"))
    case .unknownSpeech:
      BasisStep(.assumption, "said on the day of publication, for want of a date beside the quotation")
    case .result(let value, let interval):
      BasisStep(.result, interval.map { "\(value): \(bounds($0))" } ?? "\(value)")
    }
  }

  /// When a second reading would hold.
  static func condition(_ reason: OtherReading.Reason) -> String {
    switch reason {
    case .order(.dayFirst): "if the day stands first"
    case .order(.monthFirst): "if the month stands first"
    case .spokenOnStoryDay: "if it was said on the day that the story tells of"
    case .otherSide(.past): "if it lies in the past"
    case .otherSide(.future): "if it lies ahead"
    case .weekAfter: "if the week after this one is meant"
    }
  }

  private static func bounds(_ interval: CivilInterval) -> String {
    let begin = interval.begin.map { "from \($0)" } ?? "from an open beginning"
    let end = interval.end.map { " until before \($0)" } ?? ", with an open end"
    let room =
      interval.isFuzzy
      ? ", at the widest \(interval.outer.begin.map { "\($0)" } ?? "…") to \(interval.outer.end.map { "\($0)" } ?? "…")"
      : ""
    return begin + end + room
  }

  /// A meaning in plain words.
  static func describe(_ meaning: TemporalMeaning) -> String {
    switch meaning {
    case .vague(.past): "some time in the past"
    case .vague(.present): "the present"
    case .vague(.future): "some time in the future"
    case .calendar(let name): describe(name)
    case .numeric(let date): "a date in figures, \(date.first) and \(date.second)"
    case .unit(let unit, let offset, let anchor): describe(unit, offset, anchor)
    case .chosen(let name, let choice, _):
      switch choice {
      case .last: "the last \(describe(name)) before"
      case .this: "this \(describe(name))"
      case .next: "the next \(describe(name)) after"
      }
    case .inside(let inner, of: let whole): "\(describe(inner)) of \(describe(whole))"
    case .shifted(let base, let length, let direction):
      "\(length.duration) \(direction == .past ? "before" : "after") \(describe(base))"
    case .anchor(.speech): "the moment of writing"
    case .anchor(.story): "the date that the story has reached"
    case .length(let length): "a length of \(length.duration)"
    case .stretch(let length, let direction, _):
      "the \(length.duration) \(direction == .past ? "up to" : "from") the anchor"
    case .recurring: "something that recurs"
    case .modified(let modifier, let inner): "\(describe(inner)), \(modifier.rawValue)"
    case .clipped(let inner, let direction):
      "what of \(describe(inner)) lies \(direction == .past ? "before" : "ahead")"
    }
  }

  private static func describe(_ unit: Granularity, _ offset: Int, _ anchor: Anchor) -> String {
    let point = anchor == .speech ? "writing" : "the story's date"
    return switch offset {
    case 0: "the \(unit.name) of \(point)"
    case ..<0: "\(-offset) \(unit.name)\(offset == -1 ? "" : "s") before \(point)"
    default: "\(offset) \(unit.name)\(offset == 1 ? "" : "s") after \(point)"
    }
  }

  private static func describe(_ inner: Inner) -> String {
    switch inner {
    case .time(let time):
      switch time.value {
      case .part(let part): "the \(part)"
      case .clock(let hour, let minute, _): "the time \(hour.map(padded) ?? "XX"):\(minute.map(padded) ?? "00")"
      }
    case .part(let part): describe(CalendarName(nil, part))
    case .weekday(let weekday): "\(weekday)"
    case .nth(let number, let unit): number > 0 ? "\(unit.name) number \(number)" : "the last \(unit.name)"
    case .edge(.start): "the beginning"
    case .edge(.middle): "the middle"
    case .edge(.end): "the end"
    case .weekend: "the weekend"
    case .holder(let unit): "the \(unit.name)"
    }
  }

  private static func describe(_ name: CalendarName) -> String {
    let weekday = name.weekday.map { "\($0)" }
    let part: String? =
      switch name.part {
      case .month(let month): "month \(month)"
      case .day(month: let month, let day): "day \(day)" + (month.map { " of month \($0)" } ?? "")
      case .quarter(let number): number.map { "quarter \($0)" } ?? "the quarter"
      case .period: "the period that is told of"
      case .half(let number): "half \(number)"
      case .season(let season): "\(season)"
      case .week(let number): "week \(number)"
      case .weekend: "the weekend"
      case .observance(let observance): observance.rawValue
      case nil: nil
      }
    return ([weekday, part, name.year.map(describe)] as [String?]).compactMap(\.self).joined(separator: ", ")
  }

  private static func describe(_ year: CalendarName.Year) -> String {
    switch year {
    case .full(let number): number > 0 ? "year \(number)" : "year \(1 - number) BC"
    case .short(let number): "a year that ends in \(padded(number))"
    case .fiscal(let inner): "fiscal \(describe(inner))"
    case .decade(let number): "the ten years from \(number)0"
    case .shortDecade(let number): "ten years that begin with \(number)0"
    case .century(let number): "century \(number + 1)"
    case .centuryBC(let number): "century \(number) BC"
    case .millennium(let number): "millennium \(number + 1)"
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

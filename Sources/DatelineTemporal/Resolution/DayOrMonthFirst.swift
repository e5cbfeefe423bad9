internal import CivilTime
internal import DatelineModel

/// Whether "03/04/2025" is the third of April or the fourth of March, for all of a document: as it was asked for, else as
/// its own dates are written, else as its region writes them.
struct DayOrMonthFirst: Sendable {
  /// Nil where nothing tells it.
  let order: DayMonthOrder?
  /// What tells the order.
  let reason: ExplanationStep.OrderReason

  /// How many dates of a document are written in each order.
  struct Votes {
    private var dayFirst = 0, monthFirst = 0

    mutating func add(_ order: DayMonthOrder) {
      switch order {
      case .dayFirst: dayFirst += 1
      case .monthFirst: monthFirst += 1
      }
    }

    var winner: DayMonthOrder? {
      dayFirst == monthFirst ? nil : dayFirst > monthFirst ? .dayFirst : .monthFirst
    }
  }

  init(figures: Votes, letters: Votes, _ context: TemporalContext) {
    if let asked = context.dateOrder.dayMonth {
      (order, reason) = (asked, .asked)
    } else if let told = figures.winner ?? letters.winner {
      // Figures tell it best; how dates are written in letters is the next best evidence.
      (order, reason) = (told, .document)
    } else if let usual = context.region.dateOrder.dayMonth {
      (order, reason) = (usual, .region)
    } else {
      (order, reason) = (nil, .nothing)
    }
  }
}

extension Resolver {
  /// A date in figures, by the order of the document.
  mutating func numeric(_ date: NumericDate) -> Resolved {
    if context.dateOrder == .ymd, case .short(let day)? = date.year {
      return Resolved(TIMEX3Calendar(year(.short(date.first)), .day(month: date.second, day: day)))
    }
    let order = date.evidence ?? reading.dayOrMonth.order ?? (date.hasStops ? .dayFirst : .monthFirst)
    note(.dateOrder(order, date.evidence == nil ? reading.dayOrMonth.reason : .figures))
    let (month, day) = order == .dayFirst ? (date.second, date.first) : (date.first, date.second)
    guard let told = date.year else { return named(CalendarName(nil, .day(month: month, day))) }
    let year = self.year(told)
    let calendar = TIMEX3Calendar(year, .day(month: month, day: day))
    var resolved = Resolved(calendar, isAssumed: date.evidence == nil)
    if date.evidence == nil, date.first != date.second {
      resolved.other = OtherReading(
        calendar: TIMEX3Calendar(year, .day(month: day, day: month)),
        reason: .order(order == .dayFirst ? .monthFirst : .dayFirst))
    }
    return resolved
  }
}

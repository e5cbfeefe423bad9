internal import CivilTime
internal import DatelineModel

/// An axis of time, true to scale: where a moment lies on it, and which units of the calendar are marked.
struct TimeScale {
  let begin: CivilDate
  /// The first day after it.
  let end: CivilDate

  /// A mark of the axis and its name.
  struct Tick {
    let date: CivilDate
    let name: String
  }

  /// The days from the first to the last place; nil when there is none.
  init?(_ places: [PlacedTime]) {
    guard let first = places.map(\.first.begin.date).min(), let last = places.map(\.last.end.date).max() else {
      return nil
    }
    (begin, end) = (first, max(last, first.adding(days: 1)))
  }

  /// 0 at the beginning of the axis, 1 at its end.
  func position(of moment: CivilDateTime) -> Double {
    let day = Double(begin.days(until: moment.date)) + Double(moment.time?.second ?? 0) / 86_400
    return min(1, max(0, day / Double(begin.days(until: end))))
  }

  /// The first days of units that are as fine as leaves no more marks than the limit.
  func ticks(limit: Int) -> [Tick] {
    let days = begin.days(until: end)
    if let step = [1, 2, 7, 14].first(where: { days / $0 < limit }), days < 62 {
      let first = step < 7 ? begin : begin.adding(days: -1).startOfWeek.adding(days: 7)
      return stride(from: 0, to: first.days(until: end), by: step).map { offset in
        let date = first.adding(days: offset)
        return Tick(date: date, name: "\(date.day) \(TimeScale.month(date))")
      }
    }
    let months = [1, 2, 3, 6]
    if let step = months.first(where: { days / 30 / $0 < limit }) {
      return marks(every: step) { "\(TimeScale.month($0)) \(WhenText.name(ofYear: $0.year))" }
    }
    var step = 12
    for factor in [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000] where days / 365 / (step / 12) >= limit
    {
      step = factor * 12
    }
    return marks(every: step) { WhenText.name(ofYear: $0.year) }
  }

  /// The firsts of months whose number since year 0 the step divides.
  private func marks(every step: Int, _ name: (CivilDate) -> String) -> [Tick] {
    var ticks: [Tick] = []
    var date = begin.startOfMonth
    if date < begin { date = date.adding(months: 1) }
    let months = date.year * 12 + date.month - 1
    let rest = (months % step + step) % step
    if rest > 0 { date = date.adding(months: step - rest) }
    while date < end {
      ticks.append(Tick(date: date, name: name(date)))
      date = date.adding(months: step)
    }
    return ticks
  }

  private static func month(_ date: CivilDate) -> String { String(WhenText.monthNames[date.month - 1].prefix(3)) }
}

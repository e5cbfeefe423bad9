internal import CivilTime
internal import DatelineModel

extension Timeline.When {
  /// The time as EDTF (ISO 8601-2) writes it, no finer than told, `~` behind an estimate, `?` behind what is
  /// doubted and `%` behind both: `1961-05`, `2022-02~`, `../2024-03-14`, `2019-21`. Nil for what has no bound.
  ///
  /// Sides of an interval hold no clock times there, so those are told by their days. Whether an event fills the stretch
  /// or lies somewhere inside is the placement's to say.
  package var edtf: String? {
    let mark = EDTF.mark(isApproximate: approximate, isUncertain: uncertain)
    // What begins or ends with its unit, "early May", is told by its days.
    if case .calendar(let calendar)? = value, let unit = calendar.edtfUnit, !interval.isFuzzy,
      value?.interval?.dayCount == interval.dayCount
    {
      return unit + mark
    }
    guard let place = PlacedTime(self) else { return nil }
    let (first, last) = (place.toldFirst, place.toldLast)
    if place.hasBegin, place.hasEnd, first == last { return mark.isEmpty ? first.edtf : first.edtfDate + mark }
    // EDTF allows `2024-03-14/2024`, but undate 0.8.0 and edtf-validate 2.0.0 refuse it: so its last day is told.
    let isWider = place.hasBegin && last.precision < first.precision && last.date < first.date
    let begin = place.hasBegin ? first.edtfDate + mark : ".."
    let end = place.hasEnd ? (isWider ? EDTF.text(of: last.lastDay) : last.edtfDate) + mark : ".."
    return begin == end ? begin : "\(begin)/\(end)"
  }
}

extension PlacedTime.Point {
  /// A moment with its time.
  fileprivate var edtf: String { precision == .time ? EDTF.text(of: begin) : edtfDate }

  /// The year, month or day.
  var edtfDate: String {
    switch precision {
    case .year: EDTF.text(ofYear: date.year)
    case .month: EDTF.text(ofMonth: date.month, year: date.year)
    case .day, .time: EDTF.text(of: date)
    }
  }
}

internal import CivilTime
internal import DatelineModel

/// Which days the beginning, the middle, the end, a share or the turn of a whole are: "early May", "the end of the year".
extension Resolver {
  /// The beginning, middle or end of it, as a third with soft bounds.
  ///
  /// - Parameter isNarrow: "the end of the year" and not "late in the year": beginning and end are a sixth.
  func edged(_ modifier: TIMEX3Modifier, _ whole: Resolved, isNarrow: Bool = false) -> Resolved {
    var resolved = whole
    resolved.modifier = modifier
    guard let begin = whole.interval?.begin, let end = whole.interval?.end else { return resolved }
    let third = (end.instant - begin.instant) / 3
    func moment(_ seconds: Int) -> CivilDateTime {
      let moved = begin.adding(seconds: seconds)
      return third >= 86_400 ? CivilDateTime(moved.date) : moved
    }
    switch modifier {
    case .start:
      let end = isNarrow ? third / 2 : third
      resolved.interval = CivilInterval(begin: begin, end: moment(end), latest: moment(2 * end))
    case .mid:
      resolved.interval = CivilInterval(begin: moment(third), end: moment(2 * third), earliest: begin, latest: end)
    case .end:
      let first = isNarrow ? third / 2 : third
      resolved.interval = CivilInterval(
        begin: moment(3 * third - first), end: end, earliest: moment(3 * third - 2 * first))
    default: break
    }
    return resolved
  }

  /// The nth of so many equal parts: of a month in days, of a wider span in months; a negative number counts from the end.
  func share(_ number: Int, of count: Int, _ whole: Resolved) -> Resolved {
    var resolved = whole
    let first = number > 0 ? number - 1 : count + number
    resolved.modifier = first == 0 ? .start : first == count - 1 ? .end : .mid
    guard let begin = whole.interval?.begin?.date, let end = whole.interval?.end?.date else { return resolved }
    func bound(_ part: Int) -> CivilDate {
      if part == 0 { return begin }
      if part == count { return end }
      let months = (end.year - begin.year) * 12 + end.month - begin.month
      return months >= count
        ? begin.adding(months * part / count, .month) : begin.adding(days: begin.days(until: end) * part / count)
    }
    resolved.interval = CivilInterval(begin: CivilDateTime(bound(first)), end: CivilDateTime(bound(first + 1)))
    return resolved
  }

  /// The time around the beginning: a twentieth of the whole on both sides, at the widest a tenth.
  func turn(of whole: Resolved) -> Resolved {
    var resolved = whole
    resolved.modifier = .start
    guard let begin = whole.interval?.begin?.date, let days = whole.interval?.dayCount else { return resolved }
    func moment(_ part: Int) -> CivilDateTime { CivilDateTime(begin.adding(days: days * part / 20)) }
    resolved.interval = CivilInterval(begin: moment(-1), end: moment(1), earliest: moment(-2), latest: moment(2))
    return resolved
  }

  mutating func modified(_ modifier: TIMEX3Modifier, _ inner: Resolved) -> Resolved {
    if modifier == .start || modifier == .mid || modifier == .end { return edged(modifier, inner) }
    var resolved = inner
    resolved.modifier = modifier
    return resolved
  }
}

internal import CivilTime
internal import DatelineModel

extension EditedDate {
  /// Reads a time as editors write it: a TIMEX3 value (`2024-03-12`, `2024-03-12T06:30`, `2024-03`, `2024-Q1`, `198`),
  /// from one to another (`2024-03-12/2024-03-14`, an open side being `..`), each with `~` behind it where it is only
  /// about, anything else that EDTF (ISO 8601-2) writes (`2019-21`, `198X`, `-0043-03-15`, `2022-02?`), or `unknown`.
  public init?(_ text: String) {
    if text == "unknown" {
      self = .unknown
      return
    }
    let sides = text.split(separator: "/", omittingEmptySubsequences: false).map { Side(String($0)) }
    guard sides.allSatisfy({ $0 != nil }) else { return nil }
    let known = sides.compactMap { $0 }
    switch known.count {
    case 1:
      guard let value = known[0].value, let interval = value.interval else { return nil }
      self = .known(
        Timeline.When(
          value: value, interval: interval, granularity: value.granularity, placement: .exact,
          approximate: known[0].isApproximate))
    case 2:
      let interval = CivilInterval(begin: known[0].value?.interval?.begin, end: known[1].value?.interval?.end)
      guard interval.begin != nil || interval.end != nil else { return nil }
      if let begin = interval.begin, let end = interval.end, begin >= end { return nil }
      self = .known(
        Timeline.When(
          told: .sides(
            first: known[0].value.flatMap { Timeline.When.Side($0) },
            last: known[1].value.flatMap { Timeline.When.Side($0) }
          ),
          interval: interval, granularity: known.compactMap { $0.value?.granularity }.min(), placement: .spans,
          approximate: known.contains(where: \.isApproximate)))
    default: return nil
    }
  }

  /// One value, or an open side.
  private struct Side {
    /// Nil where it is open.
    var value: TIMEX3Value?
    var isApproximate = false

    init?(_ text: String) {
      if text == ".." { return }
      isApproximate = text.hasSuffix("~")
      if let value = TIMEX3Value(isApproximate ? String(text.dropLast()) : text), value.interval != nil,
        case .calendar(let calendar) = value, !calendar.hasUnknownParts
      {
        self.value = value
      } else if case .date(let date)? = EDTF(text) {
        value = .calendar(date.value)
        isApproximate = date.isApproximate || date.isUncertain
      } else {
        return nil
      }
    }
  }
}

internal import CivilTime
internal import DatelineModel

extension EditedDate {
  /// Reads a time as editors write it: a TIMEX3 value (`2024-03-12`, `2024-03-12T06:30`, `2024-03`, `2024-Q1`, `198`),
  /// from one to another (`2024-03-12/2024-03-14`, an open side being `..` or empty), each with `~` behind it where it is
  /// only about, `?` where it is doubted and `%` where it is both, anything else that EDTF (ISO 8601-2) writes (`2019-21`, `198X`, `2031-XX`, `-0043-03-15`, `156X-12-25`,
  /// `{1960,1961-12}`), some time between two (`[2024-05-01..2024-05-10]`,
  /// EDTF's "one of"; with `~` behind the bracket for days that only begin or end a month or a year, as "early May"), or
  /// `unknown`.
  public init?(_ text: String) {
    if text == "unknown" {
      self = .unknown
      return
    }
    switch EDTF(text) {
    case .oneOf(let first, let last)?:
      self.init(from: first.map(Side.init) ?? Side(), to: last.map(Side.init) ?? Side(), .within)
      return
    case .allOf(let first, let last)?:
      self.init(from: first.map(Side.init) ?? Side(), to: last.map(Side.init) ?? Side(), .spans)
      return
    default: break
    }
    if text.hasPrefix("[") {
      self.init(within: text)
      return
    }
    let sides = text.split(separator: "/", omittingEmptySubsequences: false).map { Side(String($0)) }
    guard sides.allSatisfy({ $0 != nil }) else { return nil }
    let known = sides.compactMap { $0 }
    switch known.count {
    case 1:
      guard let value = known[0].value, let interval = value.interval else { return nil }
      if known[0].last != nil {
        self.init(from: known[0], to: known[0], .within)
      } else {
        self = .known(
          Timeline.When(
            value: value, interval: interval, granularity: value.granularity, placement: .exact,
            approximate: known[0].isApproximate, uncertain: known[0].isUncertain))
      }
    case 2: self.init(from: known[0], to: known[1], .spans)
    default: return nil
    }
  }

  /// From the first unit of one side to the last of the other.
  private init?(from first: Side, to last: Side, _ placement: Timeline.When.Placement) {
    let (begin, end) = (first.value, last.last ?? last.value)
    let interval = CivilInterval(begin: begin?.interval?.begin, end: end?.interval?.end)
    guard interval.begin != nil || interval.end != nil else { return nil }
    if let begin = interval.begin, let end = interval.end, begin >= end { return nil }
    self = .known(
      Timeline.When(
        told: .sides(
          first: begin.flatMap { Timeline.When.Side($0) }, last: end.flatMap { Timeline.When.Side($0) }),
        interval: interval, granularity: [begin, end].compactMap { $0?.granularity }.min(), placement: placement,
        approximate: first.isApproximate || last.isApproximate,
        uncertain: first.isUncertain || last.isUncertain))
  }

  /// The text that reads as the same time.
  public var text: String {
    guard case .known(let when) = self else { return "unknown" }
    let mark = EDTF.mark(isApproximate: when.approximate, isUncertain: when.uncertain)
    switch when.told {
    case .unit(let value)?: return value.description + mark
    case .sides(let first, let last)? where when.placement == .within:
      return "[" + [first, last].map { $0.map { $0.value.description + mark } ?? "" }.joined(separator: "..") + "]"
    case .sides(let first, let last)?:
      return [first, last].map { $0.map { $0.value.description + mark } ?? ".." }.joined(separator: "/")
    case nil:
      let last = when.interval.end?.date.adding(days: -1)
      return "[\(when.interval.begin?.date.description ?? "")..\(last?.description ?? "")]\(mark)"
    }
  }

  /// Some time between two: "[2024-05..2024-06]", "[2024-05-01..2024-05-10]~".
  private init?(within text: String) {
    let isPart = text.hasSuffix("]~")
    let sides = text.dropFirst().dropLast(isPart ? 2 : 1).split(separator: "..", omittingEmptySubsequences: false)
    guard text.hasSuffix("]") || isPart, sides.count == 2 else { return nil }
    guard isPart else {
      guard let first = Side(String(sides[0])), let last = Side(String(sides[1])) else { return nil }
      self.init(from: first, to: last, .within)
      return
    }
    guard let first = CivilDate(iso: String(sides[0])), let last = CivilDate(iso: String(sides[1])), first <= last
    else { return nil }
    self = .known(
      Timeline.When(
        interval: CivilInterval(days: first, until: last.adding(days: 1)),
        granularity: EditedDate.part(from: first, to: last), placement: .within, approximate: true))
  }

  /// The month or year that a stretch of days begins or ends with, and does not fill; days where it is neither.
  private static func part(from first: CivilDate, to last: CivilDate) -> Granularity {
    let after = last.adding(days: 1)
    if (first.year, first.month) == (last.year, last.month) {
      return (first.day == 1) != (after.day == 1) ? .month : .day
    }
    return first.year == last.year && (first == first.startOfYear) != (after == after.startOfYear) ? .year : .day
  }

  /// One value, or an open side.
  private struct Side {
    /// Nil where it is open.
    var value: TIMEX3Value?
    /// The last of several units, of which the value is the first.
    var last: TIMEX3Value?
    var isApproximate = false
    var isUncertain = false

    /// An open one.
    init() {}

    init(_ date: EDTF.Date) {
      value = .calendar(date.value)
      last = date.last.map { .calendar($0) }
      (isApproximate, isUncertain) = (date.isApproximate, date.isUncertain)
    }

    init?(_ text: String) {
      self.init()
      if text == ".." || text.isEmpty { return }
      (isApproximate, isUncertain) = (
        text.hasSuffix("~") || text.hasSuffix("%"), text.hasSuffix("?") || text.hasSuffix("%")
      )
      if let value = TIMEX3Value(isApproximate || isUncertain ? String(text.dropLast()) : text), value.interval != nil,
        case .calendar(let calendar) = value, !calendar.hasUnknownParts
      {
        self.value = value
      } else if case .date(let date)? = EDTF(text) {
        self = Side(date)
      } else {
        return nil
      }
    }
  }
}

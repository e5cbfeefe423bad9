internal import CivilTime
internal import DatelineModel

/// The finest time that the tellings of an event support together.
struct DateConsensus {
  /// One telling's time and what it is worth.
  struct DatedTelling {
    var when: Timeline.When
    var bounds: TimeBounds
    /// How many voices give just these bounds.
    var support: Int
    /// The index of its atom.
    var atom: Int
  }

  /// The time: that of the finest telling where it fits into all others, else what all of them leave.
  ///
  /// Tellings that have one bound only, mostly from publication, say nothing that a told date needs; they narrow each
  /// other.
  static func when(_ tellings: [DatedTelling], by clock: Timeline.Clock) -> Timeline.When? {
    guard let base = tellings.min(by: isFiner) else { return nil }
    var (begin, end) = (base.when.interval.begin, base.when.interval.end)
    var (first, last) = (base.when.first, base.when.last)
    func instant(_ bound: CivilDateTime) -> Int { clock.instant(bound, in: CivilInterval(begin: begin, end: end)) }
    for other in tellings where other.bounds.isBounded || !base.bounds.isBounded {
      let interval = other.when.interval
      let (earliest, latest) = (interval.earliest ?? interval.begin, interval.latest ?? interval.end)
      if let earliest, begin.map({ instant($0) < clock.instant(earliest, in: interval) }) ?? true {
        (begin, first) = (earliest, interval.earliest == nil ? other.when.first : nil)
      }
      if let latest, end.map({ instant($0) > clock.instant(latest, in: interval) }) ?? true {
        (end, last) = (latest, interval.latest == nil ? other.when.last : nil)
      }
    }
    let isUnchanged = begin == base.when.interval.begin && end == base.when.interval.end
    if let begin, let end, instant(begin) >= instant(end) { return base.when }
    if isUnchanged || base.bounds.isOpen && begin == nil && end == nil { return base.when }
    return Timeline.When(
      told: first == nil && last == nil ? nil : .sides(first: first, last: last),
      interval: CivilInterval(begin: begin, end: end), granularity: nil,
      placement: base.when.placement == .spans ? .spans : .within, approximate: base.when.approximate,
      uncertain: base.when.uncertain)
  }

  /// Narrow before wide, sure before estimated, well supported before lonely.
  private static func isFiner(_ one: DatedTelling, _ other: DatedTelling) -> Bool {
    func key(_ telling: DatedTelling) -> (Int, Int, Int, Int, Int) {
      let bounds = telling.bounds
      let open = (bounds.hasBegin ? 0 : 1) + (bounds.hasEnd ? 0 : 1)
      return (
        open, bounds.isBounded ? bounds.width : 0, telling.when.approximate ? 1 : 0, -telling.support, telling.atom
      )
    }
    return key(one) < key(other)
  }
}

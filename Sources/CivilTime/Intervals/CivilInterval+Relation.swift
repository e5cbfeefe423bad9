extension CivilInterval {
  /// How this interval lies to the other, by their best estimates; open sides reach for ever. Nil when one is empty.
  public func relation(to other: CivilInterval) -> AllenRelation? {
    AllenRelation(
      Bound.begin(of: self), Bound.end(of: self), to: Bound.begin(of: other), Bound.end(of: other))
  }

  /// Whether no moment lies in it.
  public var isEmpty: Bool {
    guard let begin, let end else { return false }
    return end.instant <= begin.instant
  }

  /// A side of an interval as an instant: two that name the same instant at different offsets are the same bound.
  private enum Bound: Comparable {
    case openBegin
    case instant(Int)
    case openEnd

    static func begin(of interval: CivilInterval) -> Bound { interval.begin.map { .instant($0.instant) } ?? .openBegin }
    static func end(of interval: CivilInterval) -> Bound { interval.end.map { .instant($0.instant) } ?? .openEnd }
  }
}

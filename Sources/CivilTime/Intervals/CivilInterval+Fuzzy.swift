extension CivilInterval {
  /// Whether a fuzzy bound is told.
  public var isFuzzy: Bool { earliest != nil || latest != nil }

  /// The widest that the interval may be: its fuzzy bounds where there are such, else its sharp ones.
  public var outer: CivilInterval { CivilInterval(begin: earliest ?? begin, end: latest ?? end) }

  /// The best estimate alone.
  public var sharp: CivilInterval { CivilInterval(begin: begin, end: end) }

  /// Whether it ends before or where the other begins, however the fuzzy bounds fall out.
  public func surelyPrecedes(_ other: CivilInterval) -> Bool {
    guard let end = outer.end, let begin = other.outer.begin else { return false }
    return end.instant <= begin.instant
  }

  /// The same estimate with room for so many units on both sides; what room there was is kept where it is wider.
  /// Open sides stay open.
  public func widened(by count: Int, _ unit: Granularity) -> CivilInterval {
    var wide = self
    if let begin = outer.begin, let estimate = self.begin {
      wide.earliest = min(begin, estimate.adding(-count, unit))
    }
    if let end = outer.end, let estimate = self.end { wide.latest = max(end, estimate.adding(count, unit)) }
    return wide
  }

  /// The shortest interval that holds both, fuzzy bounds included.
  public func span(with other: CivilInterval) -> CivilInterval {
    func hull(_ one: CivilInterval, _ other: CivilInterval) -> CivilInterval {
      var hull = CivilInterval.unbounded
      if let begin = one.begin, let otherBegin = other.begin { hull.begin = min(begin, otherBegin) }
      if let end = one.end, let otherEnd = other.end { hull.end = max(end, otherEnd) }
      return hull
    }
    var whole = hull(self, other)
    let room = hull(outer, other.outer)
    if room.begin != whole.begin { whole.earliest = room.begin }
    if room.end != whole.end { whole.latest = room.end }
    return whole
  }
}

extension CivilInterval {
  /// Whether a fuzzy bound is told.
  public var isFuzzy: Bool { earliest != nil || latest != nil }

  /// The widest that the interval may be: its fuzzy bounds where there are such, else its sharp ones.
  public var outer: CivilInterval { CivilInterval(begin: earliest ?? begin, end: latest ?? end) }

  /// The best estimate alone.
  public var sharp: CivilInterval { CivilInterval(begin: begin, end: end) }

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
}

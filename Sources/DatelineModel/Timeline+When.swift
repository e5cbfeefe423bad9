public import CivilTime

extension Timeline.When {
  /// A time from its interval, with the words for people that ``WhenText`` has for it unless others are given.
  public init(
    value: TIMEX3Value? = nil, interval: CivilInterval, granularity: Granularity?, placement: Placement,
    approximate: Bool = false, text: String? = nil
  ) {
    self.init(
      value: value?.description, placement: placement, begin: interval.begin?.description,
      end: interval.end?.description, earliest: interval.earliest?.description, latest: interval.latest?.description,
      granularity: granularity?.name, approximate: approximate,
      text: text
        ?? WhenText.text(interval, granularity: granularity, placement: placement, approximate: approximate))
  }

  /// The bounds as values; a bound that is no ISO 8601 date counts as open.
  public var interval: CivilInterval {
    CivilInterval(
      begin: begin.flatMap { CivilDateTime(iso: $0) }, end: end.flatMap { CivilDateTime(iso: $0) },
      earliest: earliest.flatMap { CivilDateTime(iso: $0) }, latest: latest.flatMap { CivilDateTime(iso: $0) })
  }
}

package import CivilTime

extension Timeline {
  /// The clock by which the times of a timeline are compared.
  ///
  /// Articles tell days without a zone, and some moments with one. Taken as instants, a day's midnight would be that of
  /// UTC, and 6 p.m. on 11 March in California lie behind the beginning of the 12th. So times are compared as the clocks
  /// of their places show them, unless those tell moments of several zones in another order than they happened in.
  package enum Clock: Sendable {
    /// That of each place.
    case local
    /// That of UTC; what has no offset is taken as if it stood there.
    case utc

    /// The clock that tells those times in the order of their instants.
    package init(of times: some Sequence<When?>) {
      var moments: [Moment] = []
      var offset: UTCOffset?
      var isOfOneOffset = true
      func take(_ bound: CivilDateTime?) {
        guard let bound, let told = bound.offset else { return }
        isOfOneOffset = isOfOneOffset && (offset ?? told) == told
        offset = told
        moments.append(Moment(instant: bound.instant, local: bound.localInstant))
      }
      for case let interval? in times.lazy.map({ $0?.interval }) {
        take(interval.begin)
        take(interval.end)
        take(interval.earliest)
        take(interval.latest)
      }
      self = .local
      if isOfOneOffset { return }
      moments.sort { ($0.instant, $0.local) < ($1.instant, $1.local) }
      let isTurned = zip(moments, moments.dropFirst()).contains { one, other in
        one.instant == other.instant ? one.local != other.local : one.local >= other.local
      }
      if isTurned { self = .utc }
    }

    private struct Moment {
      let instant: Int
      let local: Int
    }

    /// The seconds since 1970 of a bound of that stretch, by this clock.
    package func instant(_ bound: CivilDateTime, in interval: CivilInterval) -> Int {
      switch self {
      case .local: bound.localInstant
      case .utc: interval.instant(of: bound)
      }
    }

    /// A moment as this clock shows it, without its offset.
    package func told(_ moment: CivilDateTime) -> CivilDateTime {
      let moment = self == .utc ? moment.at(.utc) : moment
      return CivilDateTime(moment.date, moment.time)
    }
  }

  /// The clock of its events.
  package var clock: Clock { Clock(of: (events + undated).lazy.map(\.when)) }
}

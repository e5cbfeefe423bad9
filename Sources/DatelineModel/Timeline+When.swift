public import CivilTime

extension Timeline {
  /// When something happened.
  public struct When: Hashable, Sendable {
    /// What was told, in units of the calendar; nil where only bounds are known.
    public var told: Told?
    /// How the event lies between the bounds.
    public var placement: Placement
    /// The bounds, half-open and absent where open; the fuzzy ones are told where begin and end are best estimates.
    public var interval: CivilInterval
    /// How finely it is told; nil where only bounds are known.
    public var granularity: Granularity?
    /// Whether the bounds are estimates.
    public var approximate: Bool
    /// Whether an editor or a source doubts it (EDTF's `?`); an estimate need not be doubted, nor a doubted date be one.
    public var uncertain: Bool
    /// For people: "18 August 2025", "a few days before 18 August 2025".
    public var text: String

    /// A time, with the words for people that ``WhenText`` has for it unless others are given.
    public init(
      told: Told?, interval: CivilInterval, granularity: Granularity?, placement: Placement, approximate: Bool = false,
      uncertain: Bool = false, text: String? = nil
    ) {
      (self.told, self.placement, self.interval) = (told, placement, interval)
      (self.granularity, self.approximate, self.uncertain) = (granularity, approximate, uncertain)
      self.text = text ?? ""
      if text == nil { self.text = WhenText.text(self) }
    }

    /// A time that one unit tells, or none.
    public init(
      value: TIMEX3Value? = nil, interval: CivilInterval, granularity: Granularity?, placement: Placement,
      approximate: Bool = false, uncertain: Bool = false, text: String? = nil
    ) {
      self.init(
        told: value.map { .unit($0) }, interval: interval, granularity: granularity, placement: placement,
        approximate: approximate, uncertain: uncertain, text: text)
    }

    /// Lets the words tell the zone where it is known, although the article leaves it out.
    package mutating func tellZone() {
      if interval.begin?.offset != nil || interval.end?.offset != nil { text = WhenText.text(self) }
    }

    /// The TIMEX3 value of what one unit tells; nil for others.
    public var value: TIMEX3Value? {
      guard case .unit(let value)? = told else { return nil }
      return value
    }

    /// The side from which it was told to reach; of one unit the unit itself.
    public var first: Side? { told?.first }

    /// The side to which it was told to reach; of one unit the unit itself.
    public var last: Side? { told?.last }

    /// Whether it is told as over by some time and by that alone: "by 12 April", said on 14 March, although it was not
    /// so before the 14th. A stretch before a day, "a few days before", is none.
    public var isDeadline: Bool {
      guard placement == .within, interval.end != nil, interval.earliest == nil, case .sides(nil, _?)? = told else {
        return false
      }
      return true
    }

    /// How an event lies in its interval.
    public enum Placement: String, Hashable, Sendable {
      /// It fills the interval at the granularity told.
      case exact
      /// It happened somewhere inside.
      case within
      /// It lasts from begin to end.
      case spans
    }

    /// What an article tells of a time, in units of the calendar: "until 10:31" tells the minute 10:31, though what it
    /// bounds ends where that minute does.
    public indirect enum Told: Hashable, Sendable {
      /// One unit: "on Tuesday", "in May 1961".
      case unit(TIMEX3Value)
      /// A stretch by what it begins and ends with, at least one of both: "from May 1961 to 12 March", "by noon".
      case sides(first: Side?, last: Side?)

      var first: Side? {
        switch self {
        case .unit(let value): Side(value)
        case .sides(let first, _): first
        }
      }

      var last: Side? {
        switch self {
        case .unit(let value): Side(value)
        case .sides(_, let last): last
        }
      }
    }

    /// A side of a stretch as it was told.
    public struct Side: Hashable, Sendable {
      /// The unit that was named; it has a place in the calendar, and all its parts are known.
      public let value: TIMEX3Value
      /// Whether the stretch reaches into it ("since May", "until May") or stops short of it ("after May", "before May").
      public let isIncluded: Bool

      /// A side; nil for a value that names no known unit.
      public init?(_ value: TIMEX3Value, isIncluded: Bool = true) {
        guard case .calendar(let calendar) = value, !calendar.hasUnknownParts, calendar.interval() != nil else {
          return nil
        }
        (self.value, self.isIncluded) = (value, isIncluded)
      }
    }
  }

  /// A time in a storage of its own, a hundred bytes: a story has many atoms and few times, and those of one time share it.
  package indirect enum SharedWhen: Hashable, Sendable {
    case when(When)

    package var when: When {
      switch self {
      case .when(let when): when
      }
    }
  }
}

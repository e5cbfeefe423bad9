public import CivilTime

/// What the temporal stage is told besides the text.
public struct TemporalContext: Hashable, Sendable {
  /// The document creation time; nil when it is not known, and then nothing is guessed.
  public var published: CivilDateTime?
  /// When the text was changed after that; nil when it was not. Words like "today" count from publication all the same, but
  /// what is dated between the two is not still to come.
  public var modified: CivilDateTime?
  /// The direction of what the text leaves open.
  public var preference: DatePreference
  /// The order of the parts of numeric dates.
  public var dateOrder: DateOrder
  /// What is usual where the text comes from, for what neither it nor ``dateOrder`` tells.
  public var region: Region

  /// A context; the defaults leave all to the evidence in the text.
  public init(
    published: CivilDateTime? = nil, preference: DatePreference = .auto, dateOrder: DateOrder = .auto,
    region: Region = Region(), modified: CivilDateTime? = nil
  ) {
    (self.published, self.preference, self.dateOrder, self.region) = (published, preference, dateOrder, region)
    self.modified = modified
  }

  /// The last day of which the text can tell as gone by: that of its last change, else of its publication.
  package var horizon: CivilDate? { published.map { max($0.date, modified?.date ?? $0.date) } }

  /// What a part of the world tells of the dates that are written there.
  public struct Region: Hashable, Sendable {
    /// Whose seasons are meant.
    public var hemisphere: Hemisphere
    /// The usual order of dates in figures; `auto` where it is not known.
    public var dateOrder: DateOrder

    /// A region; by default northern and without an order.
    public init(hemisphere: Hemisphere = .northern, dateOrder: DateOrder = .auto) {
      (self.hemisphere, self.dateOrder) = (hemisphere, dateOrder)
    }
  }
}

/// The direction of what the text leaves open ("on Tuesday", "in March").
public enum DatePreference: String, CaseIterable, Hashable, Sendable {
  /// The latest that is not after the anchor.
  case past
  /// The first that is not before the anchor.
  case future
  /// As news is read: by the evidence in the text, then past for what has no future cue.
  case auto
}

/// The order of day, month and year in numeric dates.
public enum DateOrder: String, CaseIterable, Hashable, Sendable {
  case dmy, mdy, ymd
  /// By the evidence in the document.
  case auto

  /// Which of day and month stands first; nil where it is not told.
  package var dayMonth: DayMonthOrder? {
    switch self {
    case .dmy: .dayFirst
    case .mdy: .monthFirst
    case .ymd, .auto: nil
    }
  }
}

public import CivilTime

/// The time expressions of a document and the ranges that join two of them.
public struct TemporalAnnotation: Hashable, Sendable {
  /// In the order of the text, not overlapping.
  public var expressions: [TimeExpression]
  /// In the order of the text.
  public var ranges: [TimeRange]
  /// Days that no calendar has ("31 February 2024"), as UTF-8 bytes of the text, half-open: they tell no time.
  public var impossible: [Range<Int>]

  /// An annotation of those parts.
  public init(expressions: [TimeExpression] = [], ranges: [TimeRange] = [], impossible: [Range<Int>] = []) {
    (self.expressions, self.ranges, self.impossible) = (expressions, ranges, impossible)
  }
}

/// Words that tell a time, and what they mean.
public struct TimeExpression: Hashable, Sendable {
  /// UTF-8 bytes of the document's text, half-open.
  public var range: Range<Int>
  /// What kind of time it tells.
  public var type: TIMEX3Type
  /// The normalised time, unknown parts kept unknown.
  public var value: TIMEX3Value
  /// What qualifies the value ("early", "about"); nil where nothing does.
  public var modifier: TIMEX3Modifier?
  /// The stretch of time it denotes; nil for lengths, sets and what could not be anchored.
  public var interval: CivilInterval?
  /// How fine it tells the time; nil for vague references.
  public var granularity: Granularity?
  /// How an event in the same clause may use it.
  public var role: Role
  /// The event it hangs on ("two days after the summit"); nil for others.
  public var eventAnchor: EventAnchor? {
    get { rare?.extra.eventAnchor }
    set { set(\.eventAnchor, newValue) }
  }
  /// For a length that runs up to a known time ("the now three-and-a-half-year war"): the stretch it covers.
  public var derivedInterval: CivilInterval? {
    get { rare?.extra.derivedInterval }
    set { set(\.derivedInterval, newValue) }
  }
  /// For a length that points to a time ("will meet in three weeks"), and for a distance that is told more coarsely than in
  /// days ("three weeks ago"): that time. The value stays as TIMEX3 has it, a length or a week; this is what TimeML tells
  /// with a second point.
  public var points: Point? {
    get { rare?.extra.points }
    set { set(\.points, newValue) }
  }
  /// From the words to the value, a step each.
  public var basis: [BasisStep]
  /// A second reading where two are close.
  public var alternative: Alternative? {
    get { rare?.extra.alternative }
    set { set(\.alternative, newValue) }
  }
  /// What few expressions have, out of line, since together it is larger than all the rest.
  @usableFromInline var rare: Rare?
  /// Whether it has any of those.
  @inlinable package var hasMore: Bool { if case nil = rare { false } else { true } }
  /// Whether some part of the value was assumed, not told.
  public var isAssumed: Bool
  /// Whether the value hangs on when the text was written or on what it told before ("tomorrow", "in May"): whether somebody
  /// who reads the words alone could not tell it.
  public var isRelative: Bool

  /// A time expression.
  public init(
    range: Range<Int>, type: TIMEX3Type, value: TIMEX3Value, modifier: TIMEX3Modifier? = nil,
    interval: CivilInterval? = nil, granularity: Granularity? = nil, role: Role = .locates,
    eventAnchor: EventAnchor? = nil, derivedInterval: CivilInterval? = nil, basis: [BasisStep] = [],
    alternative: Alternative? = nil, isAssumed: Bool = false, points: Point? = nil, isRelative: Bool = false
  ) {
    (self.range, self.type, self.value, self.modifier) = (range, type, value, modifier)
    (self.interval, self.granularity, self.role) = (interval, granularity, role)
    (self.basis, self.isAssumed, self.isRelative) = (basis, isAssumed, isRelative)
    if eventAnchor != nil || derivedInterval != nil || points != nil || alternative != nil {
      rare = .of(
        Extra(eventAnchor: eventAnchor, derivedInterval: derivedInterval, points: points, alternative: alternative))
    }
  }

  /// A time expression that has nothing of what few have.
  package init(
    range: Range<Int>, type: TIMEX3Type, value: TIMEX3Value, modifier: TIMEX3Modifier?, interval: CivilInterval?,
    granularity: Granularity?, role: Role, isAssumed: Bool, isRelative: Bool
  ) {
    (self.range, self.type, self.value, self.modifier) = (range, type, value, modifier)
    (self.interval, self.granularity, self.role) = (interval, granularity, role)
    (basis, self.isAssumed, self.isRelative) = ([], isAssumed, isRelative)
  }

  @usableFromInline struct Extra: Hashable, Sendable {
    var eventAnchor: EventAnchor?
    var derivedInterval: CivilInterval?
    var points: Point?
    var alternative: Alternative?
  }

  @usableFromInline indirect enum Rare: Hashable, Sendable {
    case of(Extra)

    var extra: Extra {
      switch self {
      case .of(let extra): extra
      }
    }
  }

  private mutating func set<Value>(_ field: WritableKeyPath<Extra, Value?>, _ value: Value?) {
    var extra = rare?.extra ?? Extra()
    extra[keyPath: field] = value
    rare = value == nil && extra == Extra() ? nil : .of(extra)
  }

  /// A time that a length points to.
  public struct Point: Hashable, Sendable {
    /// The time: a day, or a clock time for hours and minutes.
    public var value: TIMEX3Value
    /// The stretch of time it denotes.
    public var interval: CivilInterval

    /// A time with its stretch.
    public init(value: TIMEX3Value, interval: CivilInterval) { (self.value, self.interval) = (value, interval) }
  }

  /// How an event in the same clause may use an expression.
  public enum Role: String, Hashable, Sendable {
    /// It says when: "on Tuesday".
    case locates
    /// It says from when: "since 2014".
    case begins
    /// It says until when something lasts: "until Friday".
    case ends
    /// It says by when something happens: "by Monday", "before Friday".
    case limits
    /// It says how long: "for three days".
    case lasts
    /// It says how often: "every week".
    case recurs
    /// It tells an age or a rate, or qualifies a thing: it dates no event ("24-year-old", "5,000 a week").
    case qualifies
  }

  /// A second reading of the same words.
  public struct Alternative: Hashable, Sendable {
    /// The value of the second reading.
    public var value: TIMEX3Value
    /// Its interval; nil where it has none.
    public var interval: CivilInterval?
    /// When it would hold, in words.
    public var condition: String

    /// A second reading.
    public init(value: TIMEX3Value, interval: CivilInterval?, condition: String) {
      (self.value, self.interval, self.condition) = (value, interval, condition)
    }
  }
}

/// One step from words to date, for people who want to follow or dispute it.
public struct BasisStep: Hashable, Sendable, Codable {
  /// What the step tells.
  public var kind: Kind
  /// A sentence or phrase in plain words.
  public var text: String

  /// A step.
  public init(_ kind: Kind, _ text: String) { (self.kind, self.text) = (kind, text) }

  /// What a step tells.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// The words and what they mean by themselves.
    case meaning
    /// What it counts from, and why.
    case anchor
    /// Forwards or backwards, and why.
    case direction
    /// What was taken for granted.
    case assumption
    /// What comes out.
    case result
  }
}

/// A time told by its distance from an event.
public struct EventAnchor: Hashable, Sendable {
  /// Where the time lies seen from the event.
  public var relation: Relation
  /// How far; nil where it is not told ("after the summit").
  public var distance: Distance?
  /// The words that name the event, as UTF-8 bytes of the text, half-open: the rest of the phrase or clause.
  public var event: Range<Int>

  /// A time told by its distance from an event.
  public init(_ relation: Relation, distance: Distance?, event: Range<Int>) {
    (self.relation, self.distance, self.event) = (relation, distance, event)
  }

  /// Where it lies seen from the event.
  public enum Relation: String, Hashable, Sendable {
    case before, after, since, until, within, during
  }

  /// A length that may be vague.
  public struct Distance: Hashable, Sendable {
    /// The least number of units.
    public var least: Int
    /// The greatest number of units.
    public var most: Int
    /// What is counted.
    public var unit: Granularity

    /// A distance of that many units.
    public init(least: Int, most: Int, unit: Granularity) { (self.least, self.most, self.unit) = (least, most, unit) }
  }
}

/// Two expressions joined to one stretch: "from 3 to 5 May"; a side may be open, or told by an event.
public struct TimeRange: Hashable, Sendable {
  /// UTF-8 bytes of the document's text, half-open.
  public var range: Range<Int>
  /// The index of the expression it begins with; nil when open.
  public var from: Int?
  /// The index of the expression it ends with; nil when open.
  public var to: Int?
  /// The stretch from the first to the second; open on both sides where only an event tells it.
  public var interval: CivilInterval
  /// The event that begins, ends or fills it ("since the election"), for who knows when that was; nil for others.
  public var event: EventAnchor?

  /// A range.
  public init(range: Range<Int>, from: Int?, to: Int?, interval: CivilInterval, event: EventAnchor? = nil) {
    (self.range, self.from, self.to, self.interval, self.event) = (range, from, to, interval, event)
  }
}

extension TimeExpression {
  /// The day that it names; nil for what is no one day.
  package var day: CivilDate? {
    guard type == .date || type == .time, let begin = interval?.begin, let end = interval?.end,
      end.instant - begin.instant <= 86_400
    else { return nil }
    return begin.date
  }
}

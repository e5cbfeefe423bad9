public import CivilTime

/// One word in the text that tells an event or a state, as TimeML annotates it.
public struct EventMention: Hashable, Sendable {
  /// UTF-8 bytes of the document's text, half-open.
  public var range: Range<Int>
  /// The index of its sentence.
  public var sentence: Int
  /// What kind of event it is.
  public var eventClass: Class
  /// The tense of its verb group; none for nouns and adjectives.
  public var tense: Tense
  /// The aspect of its verb group.
  public var aspect: Aspect
  /// Whether the text denies it (TimeML's polarity NEG).
  public var negated: Bool
  /// The modal or what stands for one, lower case; nil when there is none.
  public var modality: String?
  /// What the text says of its reality.
  public var status: EventStatus
  /// When it happens, as far as its sentence and document tell.
  public var interval: CivilInterval?
  /// The index of the time expression that dates it; nil when none does.
  public var expression: Int?

  /// An event mention.
  public init(
    range: Range<Int>, sentence: Int, eventClass: Class, tense: Tense, aspect: Aspect, negated: Bool,
    modality: String? = nil, status: EventStatus, interval: CivilInterval? = nil, expression: Int? = nil
  ) {
    (self.range, self.sentence, self.eventClass) = (range, sentence, eventClass)
    (self.tense, self.aspect, self.negated, self.modality) = (tense, aspect, negated, modality)
    (self.status, self.interval, self.expression) = (status, interval, expression)
  }

  /// TimeML's classes of events.
  public enum Class: String, CaseIterable, Hashable, Sendable {
    case occurrence = "OCCURRENCE", state = "STATE", reporting = "REPORTING", intentionalAction = "I_ACTION"
    case intentionalState = "I_STATE", aspectual = "ASPECTUAL", perception = "PERCEPTION"
  }

  /// TimeML's tenses.
  public enum Tense: String, CaseIterable, Hashable, Sendable {
    case past = "PAST", present = "PRESENT", future = "FUTURE", infinitive = "INFINITIVE"
    case presentParticiple = "PRESPART", pastParticiple = "PASTPART", none = "NONE"
  }

  /// TimeML's aspects.
  public enum Aspect: String, CaseIterable, Hashable, Sendable {
    case none = "NONE", progressive = "PROGRESSIVE", perfective = "PERFECTIVE"
    case perfectiveProgressive = "PERFECTIVE_PROGRESSIVE"
  }
}

/// How two events lie in time.
public struct EventRelation: Hashable, Sendable {
  /// The index of one event mention.
  public var from: Int
  /// The index of the other.
  public var to: Int
  /// How `from` lies to `to`.
  public var type: Kind

  /// A relation.
  public init(from: Int, to: Int, type: Kind) { (self.from, self.to, self.type) = (from, to, type) }

  /// The relations that are told.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case before = "BEFORE", after = "AFTER", simultaneous = "SIMULTANEOUS"
    case includes = "INCLUDES", isIncluded = "IS_INCLUDED", vague = "VAGUE"
  }
}

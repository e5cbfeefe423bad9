public import DatelineModel

/// What an editor wants of a timeline, whatever its articles say.
///
/// Corrections name atoms, never events: an event's id may change when an article is added, an atom's never does. So
/// they outlive every regeneration, and one that finds nothing any more is an error.
public enum Correction: Hashable, Sendable {
  /// An event is changed, hidden, joined or parted.
  case change(EventChange)
  /// An event that no article tells is added.
  case add(AddedEvent)

  /// Whether the timeline is the same with it.
  var leavesTimeline: Bool {
    switch self {
    case .change(let change): change.leavesTimeline
    case .add: false
    }
  }
}

/// Names an event, or one of its tellings.
public struct EventAddress: Hashable, Sendable, CustomStringConvertible {
  /// The id of any of its atoms; nil where only its sentence is known.
  public var id: String?
  /// The sentence that tells it, for when no atom has the id any more: an article whose text changes gets other ids.
  public var quote: String?
  /// How it is told without corrections; it chooses among several events of one sentence.
  public var summary: String?

  /// An address; it needs an id or a quote.
  public init(id: String? = nil, quote: String? = nil, summary: String? = nil) {
    (self.id, self.quote, self.summary) = (id, quote, summary)
  }

  /// The id, else the sentence in quotation marks.
  public var description: String { id ?? quote.map { "“\($0)”" } ?? "" }
}

/// What becomes of one event.
public struct EventChange: Hashable, Sendable {
  /// Which.
  public var event: EventAddress
  /// Its time; nil leaves it as it is.
  public var date: EditedDate?
  /// Its words; nil leaves them.
  public var summary: String?
  /// Its reality; nil leaves it.
  public var status: EventStatus?
  /// Whether it is left out.
  public var isHidden = false
  /// Events that become part of it.
  public var merged: [EventAddress] = []
  /// Tellings that leave it and make an event of their own.
  public var split: [EventAddress] = []
  /// Whether somebody has checked the event; it is told as before.
  public var isChecked = false
  /// The editor's reason.
  public var note: String?

  /// No change yet.
  public init(_ event: EventAddress) { self.event = event }

  /// Whether the timeline is the same with it: it is only checked, or noted.
  var leavesTimeline: Bool {
    var other = EventChange(event)
    (other.isChecked, other.note) = (isChecked, note)
    return self == other
  }
}

/// A time that an editor gives.
public enum EditedDate: Hashable, Sendable {
  /// The event has this time.
  case known(Timeline.When)
  /// No time is known.
  case unknown
}

/// An event that an editor tells.
public struct AddedEvent: Hashable, Sendable {
  /// When it happened; nil where that is not known.
  public var when: Timeline.When?
  /// What happened.
  public var summary: String
  /// Its reality.
  public var status: EventStatus = .happened
  /// Who took part.
  public var participants: [String] = []
  /// Where.
  public var places: [String] = []
  /// The sentence that proves it and where it stands: an address or a name. Nil where the editor vouches for it.
  public var proof: Proof?
  /// The editor's reason.
  public var note: String?

  /// An event without a time.
  public init(_ summary: String) { self.summary = summary }

  /// A sentence and where it stands.
  public struct Proof: Hashable, Sendable {
    /// Word for word.
    public var quote: String
    /// An http(s) address, or a name ("minutes of the council, 14 March 2024").
    public var source: String

    /// A sentence of a source.
    public init(quote: String, source: String) { (self.quote, self.source) = (quote, source) }
  }

  /// Its id: the same as long as it is told in the same words.
  public var id: String { StableID.atom(source: "editor", quote: summary, span: 0..<0) }
}

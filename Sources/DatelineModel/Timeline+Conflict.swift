extension Timeline {
  /// A disagreement about one matter.
  public struct Conflict: Hashable, Sendable {
    /// The ids of the events it is about, sorted.
    public var events: [String]
    /// What they disagree on.
    public var what: Matter
    /// Two or more.
    public var sides: [Side]

    /// A disagreement.
    public init(events: [String], what: Matter, sides: [Side]) {
      (self.events, self.what, self.sides) = (events, what, sides)
    }

    /// One of the versions.
    public struct Side: Hashable, Sendable {
      /// What this side says.
      public var value: String
      /// The sentences that say it.
      public var sources: [Witness]

      /// A side.
      public init(value: String, sources: [Witness]) { (self.value, self.sources) = (value, sources) }
    }

    /// What articles can disagree on.
    public enum Matter: Hashable, Sendable {
      /// Whether it happened: an editor can settle it.
      case reality
      /// When it happened: an editor can settle it.
      case date
      /// How many there were; whether each greater number was published later, so that it may only have grown.
      case count(mayHaveGrown: Bool)
      /// Where the place of that name lies.
      case location(String)
      /// Who did it; whether that was claimed only after others had named nobody.
      case responsibility(mayBeClaimedLater: Bool)
      /// In the words of a document that another version wrote.
      case other(String)
    }
  }
}

/// The words that reports and the document have for it.
extension Timeline.Conflict.Matter: LosslessStringConvertible, Comparable {
  /// "when it happened".
  public var description: String {
    switch self {
    case .reality: "whether it happened"
    case .date: "when it happened"
    case .count(let mayHaveGrown): mayHaveGrown ? "how many, unless the number grew" : "how many"
    case .location(let place): "where \(place) lies"
    case .responsibility(let isLater): isLater ? "who did it, unless it was claimed later" : "who did it"
    case .other(let words): words
    }
  }

  /// The matter that has those words; any others are taken as they are.
  public init(_ words: String) {
    let plain: [Self] = [
      .reality, .date, .count(mayHaveGrown: false), .count(mayHaveGrown: true),
      .responsibility(mayBeClaimedLater: false), .responsibility(mayBeClaimedLater: true),
    ]
    if let known = plain.first(where: { $0.description == words }) {
      self = known
    } else if words.hasPrefix("where "), words.hasSuffix(" lies") {
      self = .location(String(words.dropFirst(6).dropLast(5)))
    } else {
      self = .other(words)
    }
  }

  /// Whether one's words come first.
  public static func < (one: Self, other: Self) -> Bool { one.description < other.description }
}

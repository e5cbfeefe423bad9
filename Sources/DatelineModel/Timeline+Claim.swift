public import CivilTime

extension Timeline {
  /// What a sentence says that another may say otherwise: how many there were, where something lies, who did it.
  ///
  /// Claims are read from whole sentences, whether or not an event was read from them: tolls and costs often stand in
  /// sentences that only say so.
  public struct Claim: Hashable, Sendable {
    /// The id of the article.
    public var source: String
    /// The sentence, word for word.
    public var quote: String
    /// Its first Unicode scalar in the article's text.
    public var start: Int
    /// The scalar behind its last.
    public var end: Int
    /// What sort of claim it is.
    public var kind: Kind
    /// What the value is of: "dead", "passengers", "£" for a count; the name of the place for a location;
    /// "responsibility".
    public var what: String
    /// A whole number; a side of the compass ("western"); who did it, several parted by "; ", nothing for nobody known.
    public var value: String
    /// How the number is meant; nil for just so many.
    public var precision: Precision?
    /// Who is counted, as lemma of the noun; nil for people in general.
    public var counted: String?
    /// Lemmas of the words that tell what it is about, sorted, without repetition.
    public var subject: [String]
    /// The days that it is told of, sorted; none where the sentence names none.
    public var days: [CivilDate]

    /// A claim.
    public init(
      source: String, quote: String, start: Int, end: Int, kind: Kind, what: String, value: String,
      precision: Precision? = nil, counted: String? = nil, subject: [String], days: [CivilDate] = []
    ) {
      (self.source, self.quote, self.start, self.end) = (source, quote, start, end)
      (self.kind, self.what, self.value, self.precision) = (kind, what, value, precision)
      (self.counted, self.subject, self.days) = (counted, subject, days)
    }

    /// A sort of claim.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// So many.
      case count
      /// On that side of the country.
      case location
      /// Done by those.
      case responsibility
    }

    /// How a number is meant.
    public enum Precision: String, Hashable, Sendable, CaseIterable {
      /// "about", "nearly": rounded.
      case about
      /// "more than": rounded down.
      case over
      /// "at least": so many are known.
      case least = "at least"
      /// "up to".
      case most = "at most"
    }
  }
}

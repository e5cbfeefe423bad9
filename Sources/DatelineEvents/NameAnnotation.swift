public import DatelineModel

/// The names of a document, and whom or what its pronouns, titles and short names mean.
public struct NameAnnotation: Hashable, Sendable {
  /// The names in the order of the text, not overlapping.
  public var names: [Name]
  /// In the order of the text.
  public var referents: [Referent]

  /// An annotation of those parts.
  public init(names: [Name] = [], referents: [Referent] = []) { (self.names, self.referents) = (names, referents) }

  /// A name where it stands.
  public struct Name: Hashable, Sendable {
    /// UTF-8 bytes of the text, half-open.
    public var range: Range<Int>
    /// What bears the name.
    public var kind: SentenceAnalysis.Name.Kind
    /// How likely it is that these words are a name of that kind, from 0 to 1.
    public var certainty: Double

    /// A name.
    public init(range: Range<Int>, kind: SentenceAnalysis.Name.Kind, certainty: Double) {
      (self.range, self.kind, self.certainty) = (range, kind, certainty)
    }
  }

  /// Words that mean somebody or something whom the document names elsewhere.
  public struct Referent: Hashable, Sendable {
    /// UTF-8 bytes of the text, half-open.
    public var range: Range<Int>
    /// The fullest name that the document has.
    public var name: String
    /// By what the words refer: `pronoun`, `description` or `shortName`.
    public var form: Form
    /// How likely it is that a reader takes the words so, from 0 to 1.
    public var certainty: Double

    /// A referent.
    public init(range: Range<Int>, name: String, form: Form, certainty: Double) {
      (self.range, self.name, self.form, self.certainty) = (range, name, form, certainty)
    }

    /// By what words refer to somebody or something.
    public enum Form: String, Hashable, Sendable {
      /// "she", "its".
      case pronoun
      /// "the prime minister", "the company".
      case description
      /// "Falk" for Oscar Falk.
      case shortName
    }
  }
}

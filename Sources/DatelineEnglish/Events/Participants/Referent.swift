@_spi(Training) internal import DatelineEvents
internal import DatelineModel

/// Whom or what words mean, told by a name that may be put in their place.
///
/// `certainty` is the one measure of all kinds of reference, so that whoever puts names in asks for the same certainty
/// everywhere.
struct Referent: Hashable, Sendable {
  /// The words that the name may stand for: indices in their sentence, half-open. "the prime minister" has its article in.
  var words: Range<Int>
  /// The fullest form of the name that the document has.
  var name: String
  /// What bears the name.
  var kind: SentenceAnalysis.Name.Kind
  /// Whether it is a name: false for "the hunter", of whom the document has no other.
  var isName = true
  /// By what the words refer.
  var form: NameAnnotation.Referent.Form
  /// How likely it is that a reader takes the words so, from 0 to 1.
  var certainty: Double

  /// Whether a name may be put in the place of the words. In documents of GUM that neither names nor referents were learnt
  /// from, 62 of 69 pronouns that are as sure or surer mean somebody of that name (`Scripts/quality referents`).
  var isSure: Bool { certainty >= Self.leastCertainty }

  /// How sure a name must be to be put in, whoever puts it in.
  static let leastCertainty = 0.75
}

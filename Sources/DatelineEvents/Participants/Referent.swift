internal import DatelineModel

/// Whom or what words mean, told by a name that may be put in their place.
///
/// `certainty` is the one measure of all kinds of reference, so that whoever puts names in asks for the same certainty
/// everywhere: of referents with a certainty of 0.97, about 97 in 100 are right.
struct Referent: Hashable, Sendable {
  /// The words that the name may stand for: indices in their sentence, half-open. "the prime minister" has its article in.
  var words: Range<Int>
  /// The fullest form of the name that the document has.
  var name: String
  /// What bears the name.
  var kind: SentenceAnalysis.Name.Kind
  /// By what the words refer.
  var form: NameAnnotation.Referent.Form
  /// How likely it is that a reader takes the words so, from 0 to 1.
  var certainty: Double

  /// Whether a name may be put in the place of the words. On documents that nothing was learnt from, 96 of 100 that are
  /// as sure or surer are right.
  var isSure: Bool { certainty >= 0.75 }
}

internal import DatelineModel

/// A sentence as the finders of claims read it.
struct ClaimSentence {
  let grammar: SentenceGrammar
  /// Its words, lower case.
  let words: [String]
  /// For each word whether it belongs to an expression of time.
  let isTime: [Bool]

  init(_ grammar: SentenceGrammar, in reading: DocumentReading) {
    self.grammar = grammar
    words = grammar.words.map { reading.grammar.text($0.range).lowercasedASCII }
    isTime = reading.links.coverage(of: grammar)
  }
}

/// What a sentence says, before its place in the text is known.
struct ClaimFinding {
  var kind: Timeline.Claim.Kind
  var what: String
  var value: String
  var precision: Timeline.Claim.Precision?
  var counted: String?
  /// The words that tell what it is about; nil for the whole sentence.
  var target: Range<Int>?
}

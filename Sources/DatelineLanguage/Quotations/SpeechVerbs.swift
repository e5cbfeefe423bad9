package import DatelineModel

/// Verbs that frame what someone says.
package struct SpeechVerbs: Sendable {
  private let forms, lemmas: WordList

  /// - Parameters:
  ///   - forms: finite and participial forms, parted by spaces.
  ///   - lemmas: dictionary forms.
  package init(forms: String, lemmas: String) { (self.forms, self.lemmas) = (WordList(forms), WordList(lemmas)) }

  /// Whether a word of that hash is a finite or participial form of one.
  package func contains(_ hash: UInt32) -> Bool { forms.contains(hash) }

  /// Whether a word is the dictionary form of one.
  package func contains(lemma: String) -> Bool { lemmas.contains(FoldedForm.hash(lemma)) }

  /// Whether a capitalised speaker with a verb of speech begins at `index` ("Smith asked", "President Kim Jong said").
  package func follow(_ tokens: [Token], from index: Int, limit: Int) -> Bool {
    var position = index
    while position < limit, position < index + 5, tokens[position].flags.contains(.capitalised) {
      if position > index, contains(tokens[position].hash) { return true }
      position += 1
    }
    return position > index && position < limit && contains(tokens[position].hash)
  }
}

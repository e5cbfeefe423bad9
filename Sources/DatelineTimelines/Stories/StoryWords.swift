internal import DatelineModel

/// Finds the words of a sentence that can tell what it is about: runs of letters, figures inside them, hyphens and
/// apostrophes between them; a genitive's ending is no part of a word.
enum StoryWords {
  /// A word of a sentence.
  struct Word {
    /// As it stands there, without the genitive's ending.
    var text: Substring
    /// Whether it begins with a capital where no sentence begins.
    var isName: Bool
  }

  /// The words of a sentence, in its order.
  static func forEach(in sentence: String, _ body: (Word) -> Void) {
    var start: String.Index?
    var isFirst = true
    let scalars = sentence.unicodeScalars
    func end(at index: String.Index) {
      guard let first = start else { return }
      start = nil
      let text = trimmed(sentence[first..<index])
      if text.utf8.count > 1, let scalar = text.unicodeScalars.first {
        body(Word(text: text, isName: !isFirst && scalar.properties.isUppercase))
      }
      isFirst = false
    }
    for index in scalars.indices {
      let scalar = scalars[index]
      if isLetter(scalar) {
        if start == nil { start = index }
      } else if start == nil || !isInner(scalar) {
        end(at: index)
      }
    }
    end(at: sentence.endIndex)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? (scalar.value | 0x20) &- 0x61 < 26 : scalar.properties.isAlphabetic
  }

  /// Whether it may stand inside a word, or at its end until that is trimmed.
  private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "’", "-", "0"..."9": true
    default: false
    }
  }

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let last = word.unicodeScalars.last, ["'", "’", "-"].contains(last) { word.unicodeScalars.removeLast() }
    for ending in ["'s", "’s", "'S", "’S"] where word.hasSuffix(ending) { return word.dropLast(2) }
    return word
  }
}

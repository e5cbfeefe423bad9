internal import DatelineModel

/// Tells at little cost which sentences claim nothing: most have no word with which a claim is made.
struct ClaimFilter {
  private let text: String

  init(_ document: Document) { text = document.text }

  /// Whether a sentence may claim something: it has a number, a word for none, for a part of a country, or for guilt.
  func mayClaim(_ grammar: SentenceGrammar) -> Bool {
    let bytes = text.utf8.span
    for index in grammar.words.indices {
      let range = grammar.words[index].range.clamped(to: 0..<bytes.count)
      guard let first = range.first else { continue }
      if bytes[first] &- 0x30 < 10 { return true }
      var hash = FoldedForm.FNV1a()
      for place in range {
        let byte = bytes[place]
        // "twenty-three"
        if byte == UInt8(ascii: "-"), Self.marks.contains(hash.value) { return true }
        hash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
      if Self.marks.contains(hash.value) || Self.isGuilt(grammar.words[index].lemma) { return true }
    }
    return false
  }

  private static func isGuilt(_ lemma: String) -> Bool {
    lengths.contains(lemma.utf8.count) && ResponsibilityFinder.lemmas.contains(lemma.lowercasedASCII)
  }

  /// Most lemmas are longer or shorter, and need not be folded.
  private static let lengths = Set(ResponsibilityFinder.lemmas.map(\.utf8.count))
  private static let marks = Marks(NumberReader.allWords + ClaimWords.denials + ClaimWords.compass)

  /// Hashes of words by their lowest bits alone: another word that has the same is read for nothing.
  private struct Marks: Sendable {
    private var bits = [Bool](repeating: false, count: 1 << 12)

    init(_ words: [String]) {
      for word in words {
        var hash = FoldedForm.FNV1a()
        for byte in word.utf8 { hash.add(byte) }
        bits[Int(hash.value & 0xFFF)] = true
      }
    }

    func contains(_ hash: UInt32) -> Bool { bits[Int(hash & 0xFFF)] }
  }
}

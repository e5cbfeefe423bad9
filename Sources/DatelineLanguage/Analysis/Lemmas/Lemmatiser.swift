internal import DatelineModel

/// Tells dictionary forms: the rule of the longest ending that was learnt for a word's tag, a whole word before all.
@_spi(Training) public struct Lemmatiser: @unchecked Sendable {
  /// For each key the place of its rule.
  private let table: HashTable
  private let rules: UnsafeBufferPointer<UInt8>

  /// The longest ending that rules are learnt for, in bytes.
  public static let longestEnding = 5

  init?(_ file: ModelFile) {
    guard let table = HashTable(file.section("lemk", of: SIMD2<UInt32>.self)) else { return nil }
    self.table = table
    rules = file.section("lemr", of: UInt8.self)
  }

  /// Appends the lemma of the word that was read last to `output`.
  func lemma(of word: Span<UInt8>, _ reader: borrowing WordReader, lemmaClass: Int, into output: inout [UInt8]) {
    for key in Self.keys(reader.key, lemmaClass: lemmaClass) {
      if let place = table.value(key) {
        return EditRule.apply(rules, at: place, to: word, folded: reader.folded, &output)
      }
    }
    output.append(contentsOf: reader.folded)
  }

  /// The keys of a word, the most telling first: the whole word, its endings from long to short, none.
  public static func keys(_ folded: [UInt8], lemmaClass: Int) -> Keys { Keys(folded: folded, lemmaClass: lemmaClass) }

  /// The hashes under which rules are looked up.
  public struct Keys: Sequence, IteratorProtocol {
    private let folded: [UInt8]
    private let lemmaClass: Int
    private var length: Int

    fileprivate init(folded: [UInt8], lemmaClass: Int) {
      (self.folded, self.lemmaClass) = (folded, lemmaClass)
      length = Lemmatiser.longestEnding + 1
    }

    /// The next key; nil behind the last.
    public mutating func next() -> UInt32? {
      guard length >= 0 else { return nil }
      let isWhole = length > Lemmatiser.longestEnding
      var hash = FoldedForm.FNV1a()
      hash.add(UInt8(truncatingIfNeeded: lemmaClass))
      hash.add(UInt8(truncatingIfNeeded: length))
      for byte in isWhole ? folded[...] : folded.suffix(length) { hash.add(byte) }
      length = isWhole ? Swift.min(Lemmatiser.longestEnding, folded.count) : length - 1
      return hash.value
    }
  }
}

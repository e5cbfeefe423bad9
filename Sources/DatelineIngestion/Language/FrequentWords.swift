internal import CIngestionModels
internal import DatelineModel

/// Tells languages by their most frequent words, of which any sentence has some.
///
/// The table lies in the program as `Scripts/languages` makes it, sorted, and is searched where it lies: nothing is built
/// at start. Each word counts for a language by how much more frequent it is there than a word that nobody lists, so that
/// words that languages share decide little, and the sum is the logarithm of a likelihood (naive Bayes over words).
enum FrequentWords {
  /// How much more likely than all others a language must be, in sixteenths of a natural logarithm: 20 to 1.
  static let margin = 48

  /// The language whose words the text has; nil when it has hardly any, or those of two languages.
  static func language(of text: String) -> String? {
    let (scores, found) = scores(of: text)
    guard found > 1, let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
    let second = scores.indices.reduce(0) { $1 == best ? $0 : max($0, scores[$1]) }
    return scores[best] - second >= margin ? code(of: best) : nil
  }

  /// How well the text fits the language whose words it has most of: 0 where it has no word of any.
  static func likelihood(of text: String) -> Int { scores(of: text).scores.max() ?? 0 }

  /// How well the text fits each language, and how many of its words any lists.
  private static func scores(of text: String) -> (scores: [Int], found: Int) {
    var scores = [Int](repeating: 0, count: languageCount)
    var found = 0
    var hash = NameHash()
    var isInWord = false
    func finish() {
      if add(hash, to: &scores) { found += 1 }
      (hash, isInWord) = (NameHash(), false)
    }
    FoldedForm.fold(text.utf8.span) { byte in
      if byte.isASCIILetter || byte >= 0x80 {
        hash.add(byte)
        isInWord = true
      } else if isInWord {
        finish()
      }
    }
    if isInWord { finish() }
    return (scores, found)
  }

  /// Counts a word for the languages that list it; false when none does.
  private static func add(_ hash: NameHash, to scores: inout [Int]) -> Bool {
    let wanted = hash.value & ~0xFFFF
    var (low, high) = (1 + languageCount, numberCount)
    while low < high {
      let middle = (low + high) / 2
      if number(middle) < wanted { low = middle + 1 } else { high = middle }
    }
    let first = low
    while low < numberCount, number(low) & ~0xFFFF == wanted {
      scores[Int(number(low) >> 8 & 0xFF)] += Int(number(low) & 0xFF)
      low += 1
    }
    return low > first
  }

  // MARK: The table

  private static let numberCount = Int(dateline_frequent_words_size()) / 8
  private static let languageCount = Int(number(0))

  private static func number(_ index: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(dateline_frequent_words()).load(fromByteOffset: index * 8, as: UInt64.self))
  }

  private static func code(of language: Int) -> String {
    withUnsafeBytes(of: number(1 + language).littleEndian) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}

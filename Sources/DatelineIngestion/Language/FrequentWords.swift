internal import CIngestionModels
internal import DatelineModel

/// Tells languages by their most frequent words, of which any sentence has some.
///
/// The table lies in the program as `Scripts/languages` makes it, sorted; it is copied when the first text is read, with
/// an index of its stretches. Each word counts for a language by how much more frequent it is there than a word that
/// nobody lists, so that words that languages share decide little, and the sum is the logarithm of a likelihood (naive
/// Bayes over words).
enum FrequentWords {
  /// How much more likely than all others a language must be, in sixteenths of a natural logarithm: 20 to 1.
  static let margin = 48

  /// The language whose words the text has; nil when it has hardly any, or those of two languages.
  static func language(of text: String) -> String? {
    let (scores, found) = scores(of: text, isEnough: isDecided)
    guard found > 1, let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
    let second = scores.indices.reduce(0) { $1 == best ? $0 : max($0, scores[$1]) }
    return scores[best] - second >= margin ? code(of: best) : nil
  }

  /// How well the text fits the language whose words it has most of: 0 where it has no word of any.
  static func likelihood(of text: String) -> Int { scores(of: text).scores.max() ?? 0 }

  /// How well the text fits each language, and how many of its words any lists.
  ///
  /// - Parameter isEnough: asked now and then whether the rest need be read.
  private static func scores(
    of text: String, isEnough: (Tally) -> Bool = { _ in false }
  ) -> (scores: [Int], found: Int) {
    var tally = Tally()
    let bytes = text.utf8.span
    var start = 0
    while start < bytes.count {
      var end = min(start + stretchOfText, bytes.count)
      while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
      FoldedForm.fold(bytes.extracting(start..<end)) { tally.read($0) }
      start = end
      if start < bytes.count, isEnough(tally) { break }
    }
    tally.endWord()
    return (tally.scores, tally.found)
  }

  /// How many bytes are read between two looks at what they told.
  private static let stretchOfText = 256

  /// Whether one language is so far ahead that a page of another could not overtake it.
  private static func isDecided(_ tally: Tally) -> Bool {
    guard tally.found >= 32 else { return false }
    var (best, second) = (0, 0)
    for score in tally.scores { (best, second) = score > best ? (score, best) : (best, max(second, score)) }
    return best - second >= 12 * margin
  }

  /// What the words so far tell of each language.
  private struct Tally {
    var scores = [Int](repeating: 0, count: languageCount)
    /// How many words are listed.
    var found = 0
    private var hash = NameHash()
    private var isInWord = false
    private let table = FrequentWords.table
    private let stretches = FrequentWords.stretches

    /// Goes on with a byte of the folded text.
    @inline(__always)
    mutating func read(_ byte: UInt8) {
      if byte.isASCIILetter || byte >= 0x80 {
        hash.add(byte)
        isInWord = true
      } else if isInWord {
        endWord()
      }
    }

    /// Counts the word that ends here for the languages that list it.
    mutating func endWord() {
      guard isInWord else { return }
      let wanted = hash.value & ~0xFFFF
      (hash, isInWord) = (NameHash(), false)
      let stretch = Int(wanted >> FrequentWords.stretchShift)
      var (low, end) = (Int(stretches[stretch]), Int(stretches[stretch + 1]))
      while low < end {
        let middle = (low + end) / 2
        if table[middle] < wanted { low = middle + 1 } else { end = middle }
      }
      let first = low
      while low < table.count, table[low] & ~0xFFFF == wanted {
        scores[Int(table[low] >> 8 & 0xFF)] += Int(table[low] & 0xFF)
        low += 1
      }
      if low > first { found += 1 }
    }
  }

  // MARK: The table

  private static let numberCount = Int(dateline_frequent_words_size()) / 8
  private static let languageCount = Int(number(0))
  /// The words: their hashes with the language and the weight in the lowest bytes, sorted.
  private static let table = (0..<numberCount).map { $0 > languageCount ? number($0) : 0 }
  /// How far a hash is shifted to tell its stretch of the table.
  private static let stretchShift: UInt64 = 52
  /// Where the words of each stretch begin, and the end of the last.
  private static let stretches: [UInt32] = {
    var stretches = [UInt32](repeating: UInt32(table.count), count: (1 << (64 - Int(stretchShift))) + 1)
    for index in table.indices.reversed() where index > languageCount {
      stretches[Int(table[index] >> stretchShift)] = UInt32(index)
    }
    for stretch in stretches.indices.dropLast().reversed() {
      stretches[stretch] = min(stretches[stretch], stretches[stretch + 1])
    }
    return stretches
  }()

  private static func number(_ index: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(dateline_frequent_words()).load(fromByteOffset: index * 8, as: UInt64.self))
  }

  private static func code(of language: Int) -> String {
    withUnsafeBytes(of: number(1 + language).littleEndian) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}

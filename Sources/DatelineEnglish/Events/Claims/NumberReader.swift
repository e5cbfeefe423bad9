/// Reads English whole numbers: "2,000", "1.5 million", "thirteen", "two hundred and five", "a dozen".
enum NumberReader {
  /// The number that begins at a word, and the index behind its last word; nil where none begins.
  ///
  /// - Parameter words: lower case.
  static func number(in words: [String], at start: Int) -> (value: Int, end: Int)? {
    if let value = decimal(words[start]) {
      var (value, end) = (value, start + 1)
      while end < words.count, let scale = scales[words[end]] {
        value *= Double(scale)
        end += 1
      }
      guard value == value.rounded(), value < 1e15 else { return nil }
      return (Int(value), end)
    }
    var (total, part, end) = (0, 0, start)
    if ["a", "an"].contains(words[start]) {
      guard start + 1 < words.count, scales[words[start + 1]] != nil else { return nil }
      (part, end) = (1, start + 1)
    }
    while end < words.count {
      let word = words[end]
      guard beginsLikeNumber(word) else { break }
      if let value = small(word) {
        part += value
      } else if let scale = scales[word], end > start || word == "dozen" {
        if scale <= 100 { part = max(part, 1) * scale } else { (total, part) = (total + max(part, 1) * scale, 0) }
      } else if !(word == "and" && part >= 100 && end + 1 < words.count && small(words[end + 1]) != nil) {
        break
      }
      end += 1
    }
    return end > start && total + part > 0 ? (total + part, end) : nil
  }

  /// "2,000", "1.5"; nil for anything that is not digits with marks between them.
  private static func decimal(_ word: String) -> Double? {
    var (value, fraction, digits) = (0.0, 0.0, 0)
    for byte in word.utf8 {
      switch byte {
      case 0x30...0x39:
        digits += 1
        if fraction > 0 {
          value += Double(byte - 0x30) * fraction
          fraction /= 10
        } else {
          value = value * 10 + Double(byte - 0x30)
        }
      case UInt8(ascii: ",") where digits > 0 && fraction == 0: break
      case UInt8(ascii: ".") where digits > 0 && fraction == 0: fraction = 0.1
      default: return nil
      }
    }
    guard digits > 0, digits < 16 else { return nil }
    // Tenths do not add up exactly in binary; no news counts finer than thousandths.
    return (value * 1000).rounded() / 1000
  }

  /// A number below a hundred in words, "twenty-three" among them.
  private static func small(_ word: String) -> Int? {
    if let value = words[word] { return value }
    guard let hyphen = word.utf8.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    guard let tens = words[String(word[..<hyphen])], tens >= 20 else { return nil }
    return words[String(word[word.index(after: hyphen)...])].flatMap { $0 < 10 ? tens + $0 : nil }
  }

  /// Whether a word begins with a letter with which words of numbers, or the "and" between them, begin: most words are
  /// told apart so.
  private static func beginsLikeNumber(_ word: String) -> Bool {
    guard let letter = word.utf8.first, 0x61...0x7A ~= letter else { return false }
    return letters & 1 << UInt32(letter - 0x61) != 0
  }

  /// A bit for each such letter, that of "a" the lowest.
  private static let letters: UInt32 = (Array(words.keys) + scales.keys + ["and"]).reduce(0) { letters, word in
    letters | word.utf8.prefix(1).reduce(0) { $0 | 1 << UInt32($1 - 0x61) }
  }

  /// All words of which one stands in every number that is not told by digits alone.
  static var allWords: [String] { Array(words.keys) + scales.keys }

  private static let words: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]

  private static let scales: [String: Int] = [
    "dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
  ]
}

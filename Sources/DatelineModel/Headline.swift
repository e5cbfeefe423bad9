/// The words that stand for an event where there is room for a line: at most twelve.
public enum Headline {
  /// How many words a headline has at most.
  public static let mostWords = 12

  /// A summary of at most twelve words without its full stop, else its first words and an ellipsis, broken off where no
  /// article, preposition or comma is left behind and no quotation mark or bracket open.
  public static func firstWords(of summary: String) -> String {
    var text = summary
    let shorter: String? = text.withUTF8 { utf8 in
      let words = words(in: utf8)
      if words.count <= mostWords {
        let whole = joined(words[...], of: utf8)
        let text = String(decoding: whole, as: UTF8.self)
        let isStop = whole.last == 0x2E && !endsInAbbreviation(text)
        // The summary itself has the storage for it.
        if !isStop, whole.elementsEqual(utf8) { return nil }
        return isStop ? String(decoding: whole.dropLast(), as: UTF8.self) : text
      }
      for count in stride(from: mostWords, to: mostWords / 2, by: -1) {
        if leadsOn(utf8[words[count - 1]]) { continue }
        let first = joined(words[..<count], of: utf8)
        if isClosed(first) { return shown(first) }
      }
      return shown(joined(words[..<mostWords], of: utf8))
    }
    return shorter ?? summary
  }

  /// The bytes of the words, as many as a headline can have and one more.
  private static func words(in utf8: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var (words, start) = ([Range<Int>](), 0)
    while words.count <= mostWords, start < utf8.count {
      let end = utf8[start...].firstIndex { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 } ?? utf8.count
      if end > start { words.append(start..<end) }
      start = end + 1
    }
    return words
  }

  private static func joined(_ words: ArraySlice<Range<Int>>, of utf8: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    for word in words {
      if !text.isEmpty { text.append(0x20) }
      text.append(contentsOf: utf8[word])
    }
    return text
  }

  /// Without the signs at its end, and with an ellipsis.
  private static func shown(_ words: [UInt8]) -> String {
    var text = words[...]
    while let last = text.last {
      if [0x2C, 0x3B, 0x3A, 0x2E, 0x2D, 0x20].contains(last) {
        text.removeLast()
      } else if text.suffix(3) == [0xE2, 0x80, 0x93] || text.suffix(3) == [0xE2, 0x80, 0x94] {
        // Dashes.
        text.removeLast(3)
      } else {
        break
      }
    }
    return String(decoding: text, as: UTF8.self) + " \u{2026}"
  }

  /// "the U.S.", "Mr. J.", "6 a.m.", "Norvik Inc.": the stop belongs to the word.
  private static func endsInAbbreviation(_ text: String) -> Bool {
    let last = text.unicodeScalars.suffix(3).map { $0 }
    if last.count == 3, last[1].properties.isUppercase, !last[0].properties.isAlphabetic { return true }
    let word = text.utf8.dropLast().split(separator: 0x20).last ?? text.utf8[...].prefix(0)
    // Letters with a stop between them; an address has longer parts.
    let parts = word.split(separator: 0x2E, omittingEmptySubsequences: false)
    if parts.count > 1, parts.allSatisfy({ $0.count == 1 }) { return true }
    return abbreviations.contains(String(decoding: word, as: UTF8.self))
  }

  /// What names of companies and people end with.
  private static let abbreviations: Set<String> = [
    "Inc", "Ltd", "Corp", "Co", "Bros", "Cie", "Jr", "Sr", "Esq", "St", "Ave", "Blvd", "Mt", "Ft", "etc", "approx",
  ]

  /// Whether no quotation mark or bracket is open.
  private static func isClosed(_ words: [UInt8]) -> Bool {
    var (brackets, curly, straight) = (0, 0, 0)
    for (index, byte) in words.enumerated() {
      switch byte {
      case 0x28, 0x5B: brackets += 1
      case 0x29, 0x5D: brackets -= 1
      case 0x22: straight += 1
      // U+201C and U+201D.
      case 0x9C where words[..<index].suffix(2) == [0xE2, 0x80]: curly += 1
      case 0x9D where words[..<index].suffix(2) == [0xE2, 0x80]: curly -= 1
      default: break
      }
    }
    return brackets == 0 && curly == 0 && straight % 2 == 0
  }

  /// Whether the word leads on to what follows, whatever signs stand before it.
  private static func leadsOn(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let letters = word.drop { $0 < 0x80 && !(0x61...0x7A).contains($0 | 0x20) }
    if letters.count <= longestLeadingOn, letters.allSatisfy({ $0 < 0x80 }) {
      return leadingOn.contains(
        String(decoding: letters.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self))
    }
    // Signs that are no ASCII, a quotation mark above all.
    let text = String(decoding: letters, as: UTF8.self)
    return leadingOn.contains(String(text.drop { !$0.isLetter }).lowercased())
  }

  /// They lead on to what follows.
  private static let leadingOn: Set<String> = [
    "a", "an", "the", "and", "or", "but", "nor", "that", "which", "who", "whose", "than", "if", "because", "while",
    "although", "of", "at", "from", "into", "with", "to", "as", "his", "her", "their", "our", "your", "its", "my", "be",
    "is", "are", "was", "were", "been", "has", "have", "had", "will", "would", "very", "during", "between", "among",
    "via", "on", "in", "by", "for", "about", "over", "after", "before", "against", "not", "no", "said", "says",
  ]
  private static let longestLeadingOn = leadingOn.lazy.map(\.utf8.count).max() ?? 0
}

extension Timeline {
  /// Words of a summary that its sentence does not have there: a name for a pronoun, a date for "last month".
  public struct Replacement: Hashable, Sendable, Codable {
    /// Its first Unicode scalar in the summary.
    public var start: Int
    /// The scalar behind its last.
    public var end: Int
    /// The sentence's own words in that place; empty where it has none.
    public var text: String
    /// 0...1, how sure it is that both mean the same.
    public var certainty: Double

    /// A replacement.
    public init(start: Int, end: Int, text: String, certainty: Double) {
      (self.start, self.end, self.text, self.certainty) = (start, end, text, certainty)
    }
  }
}

/// The words that stand for an event where there is room for a line: at most twelve.
public enum Headline {
  /// How many words a headline has at most.
  public static let mostWords = 12

  /// A summary of at most twelve words without its full stop, else its first words and an ellipsis, broken off where no
  /// article, preposition or comma is left behind and no quotation mark or bracket open.
  public static func firstWords(of summary: String) -> String {
    let words = summary.split { $0 == " " || $0 == "\n" || $0 == "\t" }
    if words.count <= mostWords {
      let whole = words.joined(separator: " ")
      return whole.hasSuffix(".") && !endsInInitial(whole) ? String(whole.dropLast()) : whole
    }
    for count in stride(from: mostWords, to: mostWords / 2, by: -1) {
      let first = words[..<count]
      guard let last = first.last, !leadingOn.contains(folded(last)), isClosed(first) else { continue }
      return shown(first)
    }
    return shown(words[..<mostWords])
  }

  private static func shown(_ words: ArraySlice<Substring>) -> String {
    var text = words.joined(separator: " ")
    while let last = text.last, [",", ";", ":", ".", "\u{2013}", "\u{2014}", "-", " "].contains(last) {
      text.removeLast()
    }
    return text + " \u{2026}"
  }

  /// "the U.S.", "Mr. J.": the stop belongs to the word.
  private static func endsInInitial(_ text: String) -> Bool {
    let last = text.unicodeScalars.suffix(3).map { $0 }
    return last.count == 3 && last[1].properties.isUppercase && !last[0].properties.isAlphabetic
  }

  private static func isClosed(_ words: ArraySlice<Substring>) -> Bool {
    var (brackets, curly, straight) = (0, 0, 0)
    for scalar in words.joined(separator: " ").unicodeScalars {
      switch scalar {
      case "(", "[": brackets += 1
      case ")", "]": brackets -= 1
      case "\u{201C}": curly += 1
      case "\u{201D}": curly -= 1
      case "\"": straight += 1
      default: break
      }
    }
    return brackets == 0 && curly == 0 && straight % 2 == 0
  }

  private static func folded(_ word: Substring) -> String {
    String(word.drop { !$0.isLetter }).lowercased()
  }

  /// They lead on to what follows.
  private static let leadingOn: Set<String> = [
    "a", "an", "the", "and", "or", "but", "nor", "that", "which", "who", "whose", "than", "if", "because", "while",
    "although", "of", "at", "from", "into", "with", "to", "as", "his", "her", "their", "our", "your", "its", "my", "be",
    "is", "are", "was", "were", "been", "has", "have", "had", "will", "would", "very", "during", "between", "among",
    "via", "on", "in", "by", "for", "about", "over", "after", "before", "against", "not", "no", "said", "says",
  ]
}

internal import DatelineEnglish
internal import DatelineLanguage
package import DatelineModel

/// Short forms of a document for tables of tests.
extension Document {
  /// The bytes of tokens from the first's begin to the last's end.
  package func text(of tokens: Range<Int>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return text(at: Int(self.tokens[first].start)..<Int(self.tokens[last].end))
  }

  package func text(at bytes: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self)
  }

  /// The tokens, parted by "|".
  package var tokenNotation: String { tokens.indices.map { text(of: $0..<$0 + 1) }.joined(separator: "|") }

  /// The sentences, parted by " / ".
  package var sentenceNotation: String { sentences.map { text(of: $0.tokens) }.joined(separator: " / ") }

  package init(_ text: String, language: String? = "en") {
    self = LanguageAnalyzer(words: .english).document(text: text, language: language)
  }
}

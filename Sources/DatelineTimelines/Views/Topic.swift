internal import DatelineModel

/// What a story is about, in a few words.
struct Topic {
  private let words: [String]

  /// The words of a text, whatever parts them; no words for nil.
  init(_ text: String?) { words = text.map { Topic.words(of: $0) } ?? [] }

  /// Whether one of the words stands in a text, or begins a word there ("Egypt" in "Egyptian").
  func isTold(in text: String) -> Bool { !words.isEmpty && isTold(in: Topic.words(of: text)) }

  /// Whether one of the words is, or begins, one of these folded ones.
  func isTold(in said: [String]) -> Bool { said.contains { word in words.contains { word.hasPrefix($0) } } }

  /// The folded words of a text: runs of letters and digits.
  static func words(of text: String) -> [String] {
    FoldedForm.string(text.utf8.span).utf8.split { byte in
      !(byte >= 0x80 || byte &- 0x30 < 10 || byte &- 0x61 < 26)
    }.map { String(decoding: $0, as: UTF8.self) }
  }
}

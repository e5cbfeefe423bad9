/// How a dictionary form is made from a word's folded form: so many bytes off at the end, others on, and perhaps the
/// word's own capitals kept.
@_spi(Training) public struct EditRule: Hashable, Sendable {
  /// Bytes to take off at the end.
  public var cut: Int
  /// Bytes to put on.
  public var append: [UInt8]
  /// Whether the word is taken as it is written, not folded.
  public var keepsCapitals: Bool

  /// The rule that turns a word into that lemma; it keeps capitals when the lemma has the word's beginning only so.
  public init(word: [UInt8], folded: [UInt8], lemma: [UInt8]) {
    func common(_ one: [UInt8], _ other: [UInt8]) -> Int {
      zip(one, other).prefix { $0 == $1 }.count
    }
    keepsCapitals = common(word, lemma) > common(folded, lemma)
    let stem = keepsCapitals ? word : folded
    let shared = common(stem, lemma)
    cut = stem.count - shared
    append = Array(lemma[shared...])
  }

  /// The rule of a line of a model: capitals (0 or 1), count of bytes to cut, what to append, set apart by tabs.
  init?(line: String) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard parts.count == 3, let cut = Int(parts[1]), cut >= 0 else { return nil }
    (keepsCapitals, self.cut, append) = (parts[0] == "1", cut, Array(parts[2].utf8))
  }

  /// The line for a model.
  public var line: String { "\(keepsCapitals ? 1 : 0)\t\(cut)\t\(String(decoding: append, as: UTF8.self))" }

  /// Appends the lemma of a word to `output`; the word itself when it is shorter than what is to be cut.
  func apply(to word: Span<UInt8>, folded: [UInt8], _ output: inout [UInt8]) {
    let count = keepsCapitals ? word.count : folded.count
    guard cut <= count else {
      output.append(contentsOf: folded)
      return
    }
    if keepsCapitals {
      for index in 0..<(count - cut) { output.append(word[index]) }
    } else {
      output.append(contentsOf: folded[..<(count - cut)])
    }
    output.append(contentsOf: append)
  }
}

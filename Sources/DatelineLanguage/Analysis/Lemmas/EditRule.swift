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

  /// The rule as a model keeps it: capitals (0 or 1), how many bytes to cut, how many to append, and those.
  public var encoded: [UInt8] {
    [keepsCapitals ? 1 : 0, UInt8(clamping: cut), UInt8(clamping: append.count)] + append.prefix(255)
  }

  /// Appends to `output` what the rule that begins at a place of a model's section makes of a word; the folded word
  /// itself when it is shorter than what is to be cut, when a letter of several bytes would be cut in two, or when the
  /// section ends first.
  static func apply(
    _ section: UnsafeBufferPointer<UInt8>, at place: Int, to word: Span<UInt8>, folded: [UInt8],
    _ output: inout [UInt8]
  ) {
    guard place + 3 <= section.count, place + 3 + Int(section[place + 2]) <= section.count else {
      output.append(contentsOf: folded)
      return
    }
    let (keepsCapitals, cut) = (section[place] == 1, Int(section[place + 1]))
    let count = keepsCapitals ? word.count : folded.count
    let end = count - cut
    let isInsideLetter = end >= 0 && end < count && (keepsCapitals ? word[end] : folded[end]) & 0xC0 == 0x80
    guard end >= 0, !isInsideLetter else {
      output.append(contentsOf: folded)
      return
    }
    if keepsCapitals {
      for index in 0..<end { output.append(word[index]) }
    } else {
      output.append(contentsOf: folded[..<end])
    }
    for index in 0..<Int(section[place + 2]) { output.append(section[place + 3 + index]) }
  }
}

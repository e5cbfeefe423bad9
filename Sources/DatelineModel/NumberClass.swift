/// How a model reads a number: by its kind, never by its figures, so that another number in the same place changes
/// nothing that a model says of a text.
///
/// A word is a number when its first letter or digit is a digit ("14", "3,500", "5th", "1990s", "10:30", "£5bn"); in a
/// name the figures are its spelling ("G20", "F-16"). Four figures without a separator are one class, as they mostly
/// tell a year; all other runs of figures with inner separators are another.
public enum NumberClass {
  private static let year: StaticString = "0000"
  private static let figures: StaticString = "0"
  /// The ordinal endings of English: which of them follows depends on the number.
  private static let ordinals: [(UInt8, UInt8)] = [(0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68)]

  /// Whether a word is a number.
  @inline(__always)
  public static func isNumber(_ word: Span<UInt8>) -> Bool {
    var index = 0
    while index < word.count {
      let byte = word[index]
      if byte &- 0x30 < 10 { return true }
      if byte | 0x20 &- 0x61 < 26 { return false }
      // Signs of money and marks (U+0080...U+00BF, U+2000...U+2FFF) may stand before figures; letters may not.
      if byte >= 0xC3, byte != 0xE2 { return false }
      index += 1
    }
    return false
  }

  /// Hands the bytes of the class of a word that is a number to `emit`: its figures replaced, all else as written.
  public static func write(_ word: Span<UInt8>, _ emit: (UInt8) -> Void) {
    var index = 0
    while index < word.count {
      guard isDigit(word, index) else {
        emit(word[index])
        index += 1
        continue
      }
      let start = index
      var isPlain = true
      while index < word.count {
        if isDigit(word, index) {
          index += 1
        } else if word[index] == 0x2E || word[index] == 0x2C, isDigit(word, index + 1) {
          isPlain = false
          index += 2
        } else {
          break
        }
      }
      write(isPlain && index - start == 4 ? year : figures, emit)
      if isOrdinal(word, index) {
        emit(0x74)
        emit(0x68)
        index += 2
      }
    }
  }

  /// The hash of a word as a model may look it up: of its class where it is a number, else of its folded form.
  public static func hash(_ word: Span<UInt8>) -> UInt32 {
    var hash = FoldedForm.FNV1a()
    fold(word) { hash.add($0) }
    return hash.value
  }

  /// Hands the bytes that a model may know of a word to `emit`: of its class where it is a number, else its folded form.
  public static func fold(_ word: Span<UInt8>, _ emit: (UInt8) -> Void) {
    if isNumber(word) {
      write(word) { emit($0 &- 0x41 < 26 ? $0 | 0x20 : $0) }
    } else {
      FoldedForm.fold(word, emit)
    }
  }

  /// The hash of a word as a model may look it up.
  public static func hash(_ word: String) -> UInt32 { hash(word.utf8.span) }

  private static func write(_ text: StaticString, _ emit: (UInt8) -> Void) {
    for index in 0..<text.utf8CodeUnitCount { emit(text.utf8Start[index]) }
  }

  @inline(__always)
  private static func isDigit(_ word: Span<UInt8>, _ index: Int) -> Bool {
    index < word.count && word[index] &- 0x30 < 10
  }

  private static func isOrdinal(_ word: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 2 <= word.count, index + 2 == word.count || word[index + 2] | 0x20 &- 0x61 >= 26 else { return false }
    let ending = (word[index] | 0x20, word[index + 1] | 0x20)
    return ordinals.contains { $0 == ending }
  }
}

internal import DatelineLanguage
internal import DatelineModel

/// Parts a token that is more than one syntactic word: "don't", "cannot", "I'd've", "5pm".
enum ContractionSplitter {
  /// The bytes at which the parts of a token end, but the last; empty when it is one word.
  static func ends(of token: Token, _ bytes: Span<UInt8>) -> [Int] {
    switch token.kind {
    case .word: wordEnds(token, bytes)
    case .mixed: unitEnds(token, bytes)
    default: []
    }
  }

  private static func wordEnds(_ token: Token, _ bytes: Span<UInt8>) -> [Int] {
    if let lengths = fused[token.hash] {
      // Typewriter forms have one byte a letter; others are left whole.
      guard token.range.count == lengths.reduce(0, +) else { return [] }
      var ends: [Int] = []
      var end = token.range.lowerBound
      for length in lengths.dropLast() {
        end += length
        ends.append(end)
      }
      return ends
    }
    var ends: [Int] = []
    var range = token.range
    while let start = cliticStart(in: range, bytes) {
      ends.append(start)
      range = range.lowerBound..<start
    }
    return ends.reversed()
  }

  /// Where the clitic at the end of a word begins: "n't", "'m", "'re", "'ve", "'ll", "'d"; nil when there is none.
  private static func cliticStart(in range: Range<Int>, _ bytes: Span<UInt8>) -> Int? {
    guard let apostrophe = lastApostrophe(in: range, bytes) else { return nil }
    let letters = apostrophe.upperBound..<range.upperBound
    switch letters.count {
    case 1:
      switch bytes[letters.lowerBound] | 0x20 {
      case 0x74:
        let letter = apostrophe.lowerBound - 1
        return letter > range.lowerBound && bytes[letter] | 0x20 == 0x6E ? letter : nil
      case 0x6D, 0x64: return apostrophe.lowerBound > range.lowerBound ? apostrophe.lowerBound : nil
      default: return nil
      }
    case 2:
      switch (bytes[letters.lowerBound] | 0x20, bytes[letters.lowerBound + 1] | 0x20) {
      case (0x72, 0x65), (0x76, 0x65), (0x6C, 0x6C):
        return apostrophe.lowerBound > range.lowerBound ? apostrophe.lowerBound : nil
      default: return nil
      }
    default: return nil
    }
  }

  /// The bytes of the last apostrophe that stands at most two letters before the end.
  private static func lastApostrophe(in range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int>? {
    for letters in 1...2 where range.count > letters + 1 {
      let last = range.upperBound - letters - 1
      switch bytes[last] {
      case 0x27, 0x60: return last..<last + 1
      case 0x98, 0x99, 0xBC:
        for length in 2...3 where last - length + 1 > range.lowerBound {
          let start = last - length + 1
          let scalar = DecodedScalar(bytes, at: start, end: range.upperBound)
          if scalar.length == length, case .apostrophe = ScalarClass(scalar.value) { return start..<last + 1 }
        }
      default: break
      }
    }
    return nil
  }

  /// A number run together with its unit.
  private static func unitEnds(_ token: Token, _ bytes: Span<UInt8>) -> [Int] {
    var index = token.range.lowerBound
    while index < token.range.upperBound, bytes[index] &- 0x30 < 10 { index += 1 }
    guard index > token.range.lowerBound, index < token.range.upperBound else { return [] }
    let unit = FoldedForm.hash(bytes.extracting(index..<token.range.upperBound))
    return units.contains(unit) ? [index] : []
  }

  private static let units = WordList(
    "am pm m k b bn mn tn x mm cm km ft kg lb lbs hz khz mhz ghz mb gb tb kb mw gw kw mph min mins hr hrs sec p c f")

  /// Words that are written together without an apostrophe, with the lengths of their parts.
  private static let fused: [UInt32: [Int]] = {
    let forms = """
      can+not gon+na wan+na got+ta out+ta sort+a du+n+no gim+me lem+me do+nt ca+nt wo+nt did+nt does+nt is+nt was+nt \
      are+nt were+nt have+nt has+nt had+nt could+nt would+nt should+nt ai+nt i+m i+ve that+s what+s there+s here+s \
      you+re they+re it+ll you+ll they+ll
      """
    var table: [UInt32: [Int]] = [:]
    for form in forms.split(separator: " ") {
      let parts = form.split(separator: "+")
      table[FoldedForm.hash(parts.joined())] = parts.map(\.utf8.count)
    }
    return table
  }()
}

/// A piece of a printed date: a number, a word, or one mark.
struct PrintedToken {
  enum Kind {
    case number, word, mark
  }

  var kind: Kind
  /// The number; the hash of the folded word; the scalar of the mark.
  var payload: UInt64
  /// How many digits the number has.
  var digits = 0
  /// The letters of a word of one to five ASCII capitals, packed; 0 for others.
  var packedCapitals: UInt64 = 0
  /// Bytes, half-open.
  var start: Int
  var end: Int

  /// The number, where it is one.
  var number: Int? { kind == .number ? Int(truncatingIfNeeded: payload) : nil }
  /// The hash of the folded word, where it is one.
  var word: UInt64? { kind == .word ? payload : nil }

  /// The letters of a word of one to five ASCII capitals: perhaps a time zone.
  var capitals: String? {
    guard packedCapitals != 0 else { return nil }
    var letters = ""
    for shift in stride(from: 32, through: 0, by: -8) {
      let letter = UInt8(truncatingIfNeeded: packedCapitals >> UInt64(shift))
      if letter != 0 { letters.unicodeScalars.append(Unicode.Scalar(letter)) }
    }
    return letters
  }

  func isMark(_ mark: Unicode.Scalar) -> Bool { kind == .mark && payload == UInt64(mark.value) }
}

/// Splits bytes into the tokens of printed dates. White space is left out; digits of all the scripts that newspapers
/// count with are numbers; an ideograph is a word of its own; a point between letters belongs to the word (`p.m`).
enum PrintedLexer {
  /// The tokens of UTF-8 bytes; bytes that are not UTF-8 are marks.
  static func tokens(_ bytes: Span<UInt8>) -> [PrintedToken] {
    var tokens: [PrintedToken] = []
    var index = 0
    while index < bytes.count {
      let (scalar, length) = PrintedLexer.scalar(bytes, at: index)
      if digit(scalar) != nil {
        tokens.append(number(bytes, &index))
      } else if isIdeograph(scalar) {
        var hash = LetterFolding.Hash()
        hash.add(scalar)
        tokens.append(PrintedToken(kind: .word, payload: hash.value, start: index, end: index + length))
        index += length
      } else if isLetter(scalar) {
        tokens.append(word(bytes, &index))
      } else {
        if !isSpace(scalar) {
          tokens.append(PrintedToken(kind: .mark, payload: UInt64(mark(scalar)), start: index, end: index + length))
        }
        index += length
      }
    }
    return tokens
  }

  /// Numbers of more digits than a date's are told as 0; their digits are counted.
  private static func number(_ bytes: Span<UInt8>, _ index: inout Int) -> PrintedToken {
    let start = index
    var (value, digits) = (0, 0)
    while index < bytes.count {
      let (scalar, length) = scalar(bytes, at: index)
      guard let digit = digit(scalar) else { break }
      value = digits < 8 ? value * 10 + digit : 0
      digits += 1
      index += length
    }
    return PrintedToken(kind: .number, payload: UInt64(value), digits: digits, start: start, end: index)
  }

  private static func word(_ bytes: Span<UInt8>, _ index: inout Int) -> PrintedToken {
    let start = index
    var hash = LetterFolding.Hash()
    var capitals: UInt64 = 0
    var isCapitals = true
    while index < bytes.count {
      let (scalar, length) = scalar(bytes, at: index)
      // Joiners and soft hyphens stand inside words and are folded away.
      if isLetter(scalar) && !isIdeograph(scalar) || scalar == 0xAD || (0x200B...0x200D).contains(scalar) {
        hash.add(scalar)
        capitals = capitals << 8 | UInt64(scalar & 0xFF)
        if !(0x41...0x5A).contains(scalar) { isCapitals = false }
      } else {
        let isInnerPoint =
          scalar == 0x2E && index + 1 < bytes.count && isLetter(PrintedLexer.scalar(bytes, at: index + 1).0)
        guard isInnerPoint else { break }
      }
      index += length
    }
    let packed = isCapitals && index - start <= 5 ? capitals : 0
    return PrintedToken(kind: .word, payload: hash.value, packedCapitals: packed, start: start, end: index)
  }

  /// The scalar at a place and its bytes; a byte that begins none is told as U+FFFD.
  private static func scalar(_ bytes: Span<UInt8>, at index: Int) -> (UInt32, length: Int) {
    let lead = UInt32(bytes[index])
    guard lead >= 0x80 else { return (lead, 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead < 0xF5, index + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = lead & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, length)
  }

  private static func digit(_ scalar: UInt32) -> Int? {
    if scalar < 0x80 { return scalar >= 0x30 && scalar <= 0x39 ? Int(scalar - 0x30) : nil }
    for zero in zeros where scalar >= zero && scalar < zero + 10 { return Int(scalar - zero) }
    return nil
  }

  /// Arabic, Persian, Devanagari, Bengali, Tamil, Telugu, Thai, full-width.
  private static let zeros: [UInt32] = [0x660, 0x6F0, 0x966, 0x9E6, 0xBE6, 0xC66, 0xE50, 0xFF10]

  private static func isIdeograph(_ scalar: UInt32) -> Bool { (0x3400...0x9FFF).contains(scalar) }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xC0, 0xD7, 0xF7: false
    case 0x5F3, 0x5F4, 0x60C, 0x61B, 0x61F, 0x6D4, 0x964, 0x965, 0x970, 0xAF0: false
    case 0x1680, 0x2000...0x206F, 0x20A0...0x20CF, 0x2100...0x2BFF, 0x3000...0x3004, 0x3008...0x3020: false
    case 0xFE30...0xFE4F, 0xFEFF...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFE0...0xFFFF: false
    default: scalar < 0x1F000 && digit(scalar) == nil
    }
  }

  /// White space, and the marks of direction and joining that stand between letters unseen.
  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x20, 0x85, 0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// One form for all dashes, and for full-width marks.
  private static func mark(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2010...0x2015, 0x2212, 0xFF0D: 0x2D
    case 0x2018, 0x2019, 0x2BC, 0x5F3: 0x27
    case 0x970, 0xAF0, 0x3002, 0xFF0E: 0x2E
    case 0x3001, 0x60C: 0x2C
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    default: scalar
    }
  }
}

/// What a Unicode scalar beyond ASCII means to the lexer.
package enum ScalarClass {
  /// A letter of a script that writes spaces between words, or a mark that belongs to the letter before it.
  case letter
  /// A letter of a script without spaces between words: each makes a token of its own.
  case ideograph
  /// A decimal digit.
  case digit
  /// A vulgar fraction ("½").
  case fraction
  /// An apostrophe or a single quotation mark, which looks the same.
  case apostrophe
  /// White space, NBSP and thin spaces among it.
  case space
  /// A separator of lines or paragraphs.
  case lineBreak
  /// Soft hyphens, joiners, direction marks: what prints nothing.
  case invisible
  /// The base of an emoji sequence.
  case emoji
  /// Anything else: punctuation, currency, symbols, what is not assigned.
  case symbol

  /// The class of a scalar beyond ASCII; the scripts of most texts are told without Unicode's tables.
  package init(_ scalar: UInt32) {
    switch scalar {
    case 0xD7, 0xF7, 0x37E, 0x387: self = .symbol
    case 0xC0...0x2B8, 0x370...0x52F, 0x1E00...0x1FBC, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFB00...0xFB06:
      self = .letter
    case 0xB2, 0xB3, 0xB9, 0xAA, 0xBA, 0xB5, 0x300...0x36F: self = .letter
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: self = .invisible
    case 0x2018, 0x2019, 0x2BC: self = .apostrophe
    case 0xBC...0xBE, 0x2150...0x215F: self = .fraction
    case 0xFF10...0xFF19: self = .digit
    case 0x3041...0x30FA, 0x3105...0x312F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .ideograph
    case 0xAC00...0xD7A3: self = .letter
    case 0x2600...0x27BF, 0x1F000...0x1FAFF, 0x2B50, 0x2B55, 0x231A, 0x231B: self = .emoji
    case 0xA1...0xBF, 0x2010...0x206F, 0x20A0...0x20CF: self = .symbol
    default: self = ScalarClass(byCategory: scalar)
    }
  }

  private init(byCategory scalar: UInt32) {
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .letterNumber:
      self = .letter
    case .decimalNumber: self = .digit
    case .spaceSeparator: self = .space
    case .lineSeparator, .paragraphSeparator: self = .lineBreak
    case .format, .control: self = .invisible
    default: self = .symbol
    }
  }
}

/// A Unicode scalar read from UTF-8, and its length there.
package struct DecodedScalar {
  /// The scalar; U+FFFD for bytes that are not UTF-8.
  package var value: UInt32
  /// The bytes that it takes; 1 for bytes that are not UTF-8.
  package var length: Int

  /// The scalar that begins at `index` and ends before `end`.
  @inline(__always)
  package init(_ bytes: Span<UInt8>, at index: Int, end: Int) {
    let lead = bytes[index]
    if lead < 0x80 {
      (value, length) = (UInt32(lead), 1)
    } else if lead & 0xE0 == 0xC0, index + 1 < end {
      (value, length) = (UInt32(lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2)
    } else if lead & 0xF0 == 0xE0, index + 2 < end {
      let low = UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
      (value, length) = (UInt32(lead & 0x0F) << 12 | low, 3)
    } else if lead & 0xF8 == 0xF0, index + 3 < end {
      let high = UInt32(lead & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
      (value, length) = (high | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F), 4)
    } else {
      (value, length) = (0xFFFD, 1)
    }
  }
}

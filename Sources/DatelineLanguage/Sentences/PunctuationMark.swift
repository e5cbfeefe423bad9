package import DatelineModel

/// What a mark of punctuation does.
package enum PunctuationMark {
  case fullStop, question, exclamation, ellipsis
  case openBracket, closeBracket
  /// A double quotation mark that looks the same at both ends.
  case straightDouble
  /// A single quotation mark or apostrophe that looks the same at both ends.
  case straightSingle
  case openDouble, closeDouble
  /// ‘, which some keyboards also write for an apostrophe.
  case openSingle
  /// ’, which is also the apostrophe.
  case closeSingle
  case dash, bullet
  case other

  /// The mark that a token of punctuation is.
  package init(_ token: Token, _ bytes: Span<UInt8>) {
    let start = Int(token.start)
    let length = Int(token.end) - start
    guard token.kind == .punctuation, length > 0, start < bytes.count else {
      self = .other
      return
    }
    switch bytes[start] {
    case 0x2E: self = length == 1 ? .fullStop : .ellipsis
    case 0x3F: self = .question
    case 0x21: self = .exclamation
    case 0x28, 0x5B, 0x7B: self = .openBracket
    case 0x29, 0x5D, 0x7D: self = .closeBracket
    case 0x22: self = .straightDouble
    case 0x27: self = length == 2 ? .closeDouble : .straightSingle
    case 0x60: self = length == 2 ? .openDouble : .openSingle
    case 0x2D: self = .dash
    case 0x2A: self = .bullet
    case 0x80...: self = PunctuationMark(scalar: DecodedScalar(bytes, at: start, end: bytes.count).value)
    default: self = .other
    }
  }

  private init(scalar: UInt32) {
    switch scalar {
    case 0x2026: self = .ellipsis
    case 0x3002, 0xFF0E, 0xFF61, 0x0964: self = .fullStop
    case 0xFF1F, 0x037E, 0x061F, 0x203D: self = .question
    case 0xFF01: self = .exclamation
    case 0x201C, 0x201E, 0x201F, 0xAB, 0x300C, 0x300E: self = .openDouble
    case 0x201D, 0xBB, 0x300D, 0x300F: self = .closeDouble
    case 0xFF02: self = .straightDouble
    case 0x2018, 0x201A, 0x201B, 0x2039: self = .openSingle
    case 0x2019, 0x203A, 0x2BC: self = .closeSingle
    case 0xFF08, 0x3010: self = .openBracket
    case 0xFF09, 0x3011: self = .closeBracket
    case 0x2012...0x2015: self = .dash
    case 0x2022, 0x25CF, 0x25AA, 0x00B7: self = .bullet
    default: self = .other
    }
  }

  /// Whether it can end a sentence.
  package var isTerminal: Bool {
    switch self {
    case .fullStop, .question, .exclamation, .ellipsis: true
    default: false
    }
  }

  /// Whether it can close what stands before it.
  package var closes: Bool {
    switch self {
    case .closeBracket, .straightDouble, .straightSingle, .closeDouble, .closeSingle: true
    default: false
    }
  }

  /// Whether it can open what stands behind it.
  package var opens: Bool {
    switch self {
    case .openBracket, .straightDouble, .straightSingle, .openDouble, .openSingle, .closeSingle: true
    default: false
    }
  }
}

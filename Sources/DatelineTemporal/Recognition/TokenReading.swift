package import DatelineModel

/// A token as the grammar sees it: its lexeme, and the number it tells.
@usableFromInline package struct TokenReading: Sendable {
  /// Index into the pack's lexemes.
  @usableFromInline package var lexeme: UInt16 = 0
  /// How many digits the number has.
  package var digits: UInt8 = 0
  /// The number of a numeral; thousandths for decimals.
  package var value: UInt32 = 0
}

extension LanguagePack {
  /// The readings of a document's tokens, one each.
  package func readings(of tokens: [Token], in text: Span<UInt8>) -> [TokenReading] {
    var readings = [TokenReading](repeating: TokenReading(), count: tokens.count)
    for index in tokens.indices {
      let token = tokens[index]
      switch token.kind {
      case .word:
        let lexeme = lexicon.index(of: token.hash)
        if lexeme != 0 {
          readings[index].lexeme = lexeme
        } else if isInflectedPast(token, text) {
          readings[index].lexeme = shapes[.pastVerb]
        }
      case .number, .decimal: readings[index] = numeral(token, text)
      case .mixed:
        // "2moro" is a word, "19th" none.
        let lexeme = lexicon.index(of: token.hash)
        readings[index] = lexeme != 0 ? TokenReading(lexeme: lexeme) : numeral(token, text)
      case .punctuation: readings[index].lexeme = shapes[LanguagePack.punctuation(token, text)]
      case .address: break
      }
    }
    return readings
  }

  /// Whether an unknown word has the ending of the past and is written small, so that it is no name.
  @inline(__always)
  private func isInflectedPast(_ token: Token, _ text: Span<UInt8>) -> Bool {
    guard let ending = pastEnding, token.end - token.start > 4, !token.flags.contains(.capitalised) else {
      return false
    }
    let end = Int(token.end)
    return text[end - 1] == ending.last && text[end - 2] == ending.first
  }

  private static func punctuation(_ token: Token, _ text: Span<UInt8>) -> Symbol? {
    let start = Int(token.start)
    switch text[start] {
    case UInt8(ascii: "-"): return token.end - token.start > 1 ? .clauseBreak : .hyphen
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "."): return .stop
    case UInt8(ascii: "/"): return .slash
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ";"): return .clauseBreak
    case UInt8(ascii: "'"): return .apostrophe
    case UInt8(ascii: "("): return .open
    case UInt8(ascii: ")"): return .close
    case UInt8(ascii: "$"), UInt8(ascii: "#"): return .currency
    case UInt8(ascii: "%"): return .percent
    case UInt8(ascii: "+"): return .plus
    case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"): return .equals
    case UInt8(ascii: "&") where token.end - token.start > 1:
      // A character reference of HTML has the hash of the mark that it stands for.
      return token.hash == FoldedForm.hash("–") ? .dash : token.hash == FoldedForm.hash("—") ? .clauseBreak : nil
    case 0xC2 where token.end - token.start == 2:
      return text[start + 1] == 0xA3 || text[start + 1] == 0xA5 || text[start + 1] == 0xA7 ? .currency : nil
    case 0xE2 where token.end - token.start == 3:
      switch (text[start + 1], text[start + 2]) {
      case (0x80, 0x90...0x92): return .hyphen
      case (0x80, 0x93): return .dash
      case (0x80, 0x94...0x95): return .clauseBreak
      case (0x80, 0x98...0x99): return .apostrophe
      case (0x82, _): return .currency
      default: return nil
      }
    default: return nil
    }
  }

  /// Reads digits with the letters or separators around them.
  private func numeral(_ token: Token, _ text: Span<UInt8>) -> TokenReading {
    if token.kind == .number, let reading = plainNumber(text.extracting(token.range)) { return reading }
    var scan = NumeralScan()
    scan.read(text.extracting(token.range))
    var reading = TokenReading(lexeme: 0, digits: UInt8(clamping: scan.digits), value: UInt32(clamping: scan.whole))
    switch token.kind {
    case .number:
      reading.lexeme = number(reading.value, scan.digits)
    case .decimal where scan.hasPoint:
      reading.lexeme = shapes[.decimal]
      reading.value = UInt32(clamping: scan.whole &* 1000 &+ scan.thousandths)
    case .decimal:
      reading.lexeme = shapes[.number]
      reading.digits = max(reading.digits, 5)
    default:
      if scan.isBroken, let hour = scan.isoHour {
        reading.lexeme = shapes[.isoDayHour]
        reading.value = UInt32(clamping: scan.whole * 100 + hour)
      } else if let part = partOfYear(scan) {
        reading.lexeme = shapes[part]
        reading.value = UInt32(clamping: scan.whole * 10_000 + scan.tail)
        reading.digits = UInt8(clamping: scan.tailDigits)
      } else if scan.prefix.count == 0, let part = NumeralScan.fractions[scan.suffix.value] {
        reading.lexeme = shapes[.decimal]
        reading.value = UInt32(clamping: scan.whole &* 1000 &+ part)
      } else {
        reading.lexeme = shapes[affix(scan)]
      }
    }
    return reading
  }

  /// Up to nine digits and nothing else, as most numbers are; nil for others.
  private func plainNumber(_ bytes: Span<UInt8>) -> TokenReading? {
    guard bytes.count < 10 else { return nil }
    var value: UInt32 = 0
    for index in bytes.indices {
      let digit = bytes[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ UInt32(digit)
    }
    return TokenReading(
      lexeme: number(value, bytes.count), digits: UInt8(truncatingIfNeeded: bytes.count), value: value)
  }

  /// What digits are: the four of a year, or any number.
  private func number(_ value: UInt32, _ digits: Int) -> UInt16 {
    shapes[digits == 4 && (1000...2199).contains(value) ? .year : .number]
  }

  /// A quarter or half with its year: "3Q25", "1H2024".
  private func partOfYear(_ scan: NumeralScan) -> Symbol? {
    guard scan.isBroken, scan.prefix.count == 0, scan.digits == 1, scan.tailDigits == 2 || scan.tailDigits == 4 else {
      return nil
    }
    return switch suffixes[scan.suffix.value] {
    case .quarterCode: .quarterYearCode
    case .halfCode: .halfYearCode
    default: nil
    }
  }

  /// What a numeral with letters is: the letters decide.
  private func affix(_ scan: NumeralScan) -> Symbol? {
    if scan.isBroken || scan.hasPoint { return nil }
    if scan.prefix.count == 0 { return suffixes[scan.suffix.value] }
    return scan.suffix.count == 0 ? prefixes[scan.prefix.value] : nil
  }
}

/// One pass over a numeral: letters before the digits, the digits, letters behind them.
package struct NumeralScan {
  package var whole = 0
  package var digits = 0
  package var thousandths = 0
  package var hasPoint = false
  package var prefix = Letters()
  package var suffix = Letters()
  /// Whether digits come again behind letters.
  package var isBroken = false
  /// The digits behind the letters ("3Q25"), and how many they are.
  package private(set) var tail = 0
  package private(set) var tailDigits = 0
  /// The hour behind the "T" of a timestamp whose day was read ("19T10").
  package private(set) var isoHour: Int?
  private var scale = 100

  /// The fractions that are one character, in thousandths.
  package static let fractions = [
    FoldedForm.hash("½"): 500, FoldedForm.hash("¼"): 250, FoldedForm.hash("¾"): 750,
  ]

  package struct Letters {
    package var hash = FoldedForm.FNV1a()
    package var count = 0
    package var value: UInt32 { hash.value }

    package mutating func add(_ byte: UInt8) {
      hash.add(byte)
      count += 1
    }
  }

  package mutating func read(_ bytes: Span<UInt8>) {
    FoldedForm.fold(bytes) { add($0) }
  }

  private mutating func add(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digit = Int(byte & 15)
      if suffix.count > 0 {
        isBroken = true
        (tail, tailDigits) = (min(tail * 10 + digit, 99_999), tailDigits + 1)
        if let hour = isoHour { isoHour = min(hour * 10 + digit, 99) }
        return
      }
      if hasPoint {
        thousandths += digit * scale
        scale /= 10
      } else {
        digits += 1
        whole = min(whole * 10 + digit, 4_000_000_000)
      }
    case UInt8(ascii: ".") where suffix.count == 0: hasPoint = digits > 0
    case UInt8(ascii: ","): break
    default:
      if byte == UInt8(ascii: "t"), digits == 2, suffix.count == 0 {
        isoHour = 0
      } else if suffix.count > 0 {
        isoHour = nil
      }
      if tailDigits > 0 { tailDigits = 99 }
      if digits == 0 { prefix.add(byte) } else { suffix.add(byte) }
    }
  }
}

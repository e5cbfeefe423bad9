extension TIMEX3Duration: LosslessStringConvertible {
  /// The duration as TIMEX3 writes it: `P1Y6M`, `PT24H`, `PXD`.
  public var description: String { String(ascii: append(to:)) }

  /// Appends the duration in ASCII.
  func append(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "P"))
    var isBehindT = false
    for part in parts {
      if part.unit.isOfTime, !isBehindT {
        bytes.append(UInt8(ascii: "T"))
        isBehindT = true
      }
      part.amount.append(to: &bytes)
      bytes.append(contentsOf: part.unit.rawValue.utf8.dropFirst(part.unit.isOfTime ? 1 : 0))
    }
  }

  /// The duration that the text writes; nil when it is none.
  public init?(_ text: String) { self.init(text.utf8.span) }

  init?(_ bytes: Span<UInt8>) {
    var cursor = ByteCursor()
    guard cursor.take(UInt8(ascii: "P"), bytes) else { return nil }
    var parts: [Part] = []
    var isBehindT = false
    while !cursor.isAtEnd(bytes) {
      if !isBehindT, cursor.take(UInt8(ascii: "T"), bytes) { isBehindT = true }
      guard let amount = Amount(bytes, &cursor), let unit = Unit(bytes, &cursor, behindT: isBehindT) else { return nil }
      parts.append(Part(amount, unit))
    }
    guard !parts.isEmpty else { return nil }
    self.parts = parts
  }
}

extension TIMEX3Duration.Amount {
  /// More than any text means; what lies above is refused, so that arithmetic cannot overflow.
  private static let greatestDigits = 9

  fileprivate func append(to bytes: inout [UInt8]) {
    guard case .thousandths(let thousandths) = self else { return bytes.append(UInt8(ascii: "X")) }
    bytes.append(thousandths / 1000)
    var fraction = abs(thousandths % 1000)
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var width = 3
    while fraction % 10 == 0 { (fraction, width) = (fraction / 10, width - 1) }
    bytes.append(fraction, width: width)
  }

  fileprivate init?(_ bytes: Span<UInt8>, _ cursor: inout ByteCursor) {
    if cursor.take(UInt8(ascii: "X"), bytes) {
      self = .unknown
      return
    }
    let digits = cursor.digitCount(bytes, limit: Self.greatestDigits + 1)
    guard digits <= Self.greatestDigits else { return nil }
    // A missing whole part is common in annotated texts: P.5Y.
    let whole = cursor.number(ofDigits: digits, bytes)
    let fraction = cursor.thousandths(bytes)
    guard whole != nil || fraction != nil else { return nil }
    self = .thousandths((whole ?? 0) * 1000 + (fraction ?? 0))
  }
}

extension TIMEX3Duration.Unit {
  /// Whether it stands behind the `T`.
  var isOfTime: Bool { rawValue.utf8.first == UInt8(ascii: "T") }

  /// Takes a unit: two letters before one. One-letter forms of TIMEX2's units are read too (`P2C`).
  fileprivate init?(_ bytes: Span<UInt8>, _ cursor: inout ByteCursor, behindT: Bool) {
    guard let first = cursor.peek(bytes) else { return nil }
    if let second = cursor.peek(bytes, ahead: 1), let unit = Self.ofTwoLetters(first, second, behindT: behindT) {
      cursor.index += 2
      self = unit
    } else if let unit = Self.ofOneLetter(first, behindT: behindT) {
      cursor.index += 1
      self = unit
    } else {
      return nil
    }
  }

  private static func ofOneLetter(_ letter: UInt8, behindT: Bool) -> Self? {
    switch (letter, behindT) {
    case (UInt8(ascii: "Y"), false): .year
    case (UInt8(ascii: "H"), false): .half
    case (UInt8(ascii: "S"), false): .season
    case (UInt8(ascii: "Q"), false): .quarter
    case (UInt8(ascii: "M"), false): .month
    case (UInt8(ascii: "W"), false): .week
    case (UInt8(ascii: "D"), false): .day
    case (UInt8(ascii: "X"), false): .unspecified
    case (UInt8(ascii: "L"), false): .millennium
    case (UInt8(ascii: "C"), false): .century
    case (UInt8(ascii: "E"), false): .decade
    case (UInt8(ascii: "H"), true): .hour
    case (UInt8(ascii: "M"), true): .minute
    case (UInt8(ascii: "S"), true): .second
    default: nil
    }
  }

  private static func ofTwoLetters(_ first: UInt8, _ second: UInt8, behindT: Bool) -> Self? {
    guard (0x41...0x5A).contains(first), (0x41...0x5A).contains(second) else { return nil }
    let letters = String(decoding: [first, second], as: UTF8.self)
    guard let unit = Self(rawValue: behindT ? "T" + letters : letters), unit.isOfTime == behindT else { return nil }
    return unit
  }
}

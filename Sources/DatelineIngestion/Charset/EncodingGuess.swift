/// Guesses the encoding of text that is not UTF-8 and declares nothing, from how its bytes above 127 follow each other.
///
/// The East Asian encodings are told by the well-formedness of their pairs and by the rows in which their everyday
/// characters lie; those of one byte a letter by ``AlphabetGuess``.
enum EncodingGuess {
  /// The encoding that fits much better than windows-1252; nil when none does.
  static func encoding(of bytes: Span<UInt8>) -> CharacterEncoding? {
    let head = bytes.extracting(0..<min(bytes.count, 200_000))
    let counts = Counts(head)
    if counts.escapes > 1 { return .iso2022JP }
    guard counts.high >= 8 else { return nil }
    let letters = AlphabetGuess.Counts(head)
    if AlphabetGuess.isThai(letters) { return .windows874 }
    let pairs = counts.high / 2
    if counts.eucBroken * 50 <= pairs, counts.eucPairs * 10 >= pairs * 9 {
      if counts.eucKana * 10 > counts.eucPairs { return .eucJP }
      if counts.eucHangul * 2 > counts.eucPairs {
        // Chinese has its own comma and full stop, and characters beyond the rows of hangul.
        let isChinese = counts.eucStops * 40 >= counts.eucPairs || counts.eucHanziFirst * 4 > counts.eucHangul * 5
        return isChinese ? .gb18030 : .eucKR
      }
      if counts.eucHanziFirst * 2 > counts.eucPairs { return .gb18030 }
    }
    if counts.shiftJISBroken * 50 <= pairs, counts.shiftJISKana * 5 > counts.shiftJISPairs, counts.shiftJISPairs > 4 {
      return .shiftJIS
    }
    if counts.big5Broken * 50 <= pairs, counts.big5Common * 2 > counts.big5Pairs, counts.big5Pairs > 8 { return .big5 }
    return AlphabetGuess.encoding(letters)
      ?? AlphabetGuess.latinEncoding(of: head.withUnsafeBufferPointer { Array($0) })
  }

  private struct Counts {
    var high = 0
    var escapes = 0
    var eucPairs = 0, eucBroken = 0, eucKana = 0, eucHangul = 0, eucHanziFirst = 0, eucStops = 0
    var shiftJISPairs = 0, shiftJISBroken = 0, shiftJISKana = 0
    var big5Pairs = 0, big5Broken = 0, big5Common = 0

    init(_ bytes: Span<UInt8>) {
      let end = bytes.count
      var eucIndex = 0
      var shiftIndex = 0
      var bigIndex = 0
      for index in 0..<end {
        let byte = bytes[index]
        // The escapes of ISO-2022-JP: "ESC $ B", "ESC ( J".
        if byte == 0x1B, index + 1 < end, bytes[index + 1] == 0x24 || bytes[index + 1] == 0x28 { escapes += 1 }
        guard byte >= 0x80 else { continue }
        high += 1
        let following: UInt8 = index + 1 < end ? bytes[index + 1] : 0
        if index >= eucIndex { eucIndex = index + countEUC(byte, following) }
        if index >= shiftIndex { shiftIndex = index + countShiftJIS(byte, following) }
        if index >= bigIndex { bigIndex = index + countBig5(byte, following) }
      }
    }

    private mutating func countEUC(_ lead: UInt8, _ trail: UInt8) -> Int {
      guard lead >= 0xA1, lead < 0xFF, trail >= 0xA1, trail < 0xFF else {
        eucBroken += 1
        return 1
      }
      eucPairs += 1
      if lead == 0xA4 || lead == 0xA5 { eucKana += 1 }
      if (lead == 0xA1 && trail == 0xA3) || (lead == 0xA3 && trail == 0xAC) { eucStops += 1 }
      if (0xB0...0xC8).contains(lead) { eucHangul += 1 }
      if (0xB0...0xD7).contains(lead) { eucHanziFirst += 1 }
      return 2
    }

    private mutating func countShiftJIS(_ lead: UInt8, _ trail: UInt8) -> Int {
      if (0xA1...0xDF).contains(lead) { return 1 }
      let isLead = (0x81...0x9F).contains(lead) || (0xE0...0xFC).contains(lead)
      guard isLead, (0x40...0xFC).contains(trail), trail != 0x7F else {
        shiftJISBroken += 1
        return 1
      }
      shiftJISPairs += 1
      if lead == 0x82 || lead == 0x83 { shiftJISKana += 1 }
      return 2
    }

    private mutating func countBig5(_ lead: UInt8, _ trail: UInt8) -> Int {
      let isTrail = (0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail)
      guard (0x81...0xFE).contains(lead), isTrail else {
        big5Broken += 1
        return 1
      }
      big5Pairs += 1
      if (0xA4...0xC6).contains(lead) || lead == 0xA1 { big5Common += 1 }
      return 2
    }
  }
}

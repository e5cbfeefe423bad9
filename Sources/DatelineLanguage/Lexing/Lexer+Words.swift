internal import DatelineModel

extension Lexer {
  /// Where the word ends whose first part, of plain letters, ends at `index`, and what it is then.
  func wordExtent(
    _ bytes: Span<UInt8>, from start: Int, at index: Int, end: Int
  ) -> (end: Int, kind: Token.Kind) {
    var index = index
    var part = start
    var kind = Token.Kind.word
    while index < end {
      let byte = bytes[index]
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: index += 1
      case 0x30...0x39:
        kind = .mixed
        index += 1
      case 0x5F where isAlphanumeric(bytes, index + 1, end): index += 1
      case 0x26 where joinsCapitals(bytes, at: index, start: start, end: end): index += 1
      case 0x27, 0x60:
        guard joinsLetters(bytes, apostropheAt: index, length: 1, end: end) else { return (index, kind) }
        index += 1
      case 0x2E:
        if let address = domainEnd(bytes, from: start, dot: index, end: end) { return (address, .address) }
        switch meaning(ofStopAt: index, bytes, start: start, part: part, end: end) {
        case .joins:
          index += 1
          part = index
        case .belongs: return (index + 1, kind)
        case .separate: return (index, kind)
        }
      case 0x3A:
        if let address = addressEnd(bytes, colon: index, end: end) { return (address, .address) }
        return (index, kind)
      case 0x80...:
        let scalar = DecodedScalar(bytes, at: index, end: end)
        switch ScalarClass(scalar.value) {
        case .letter, .invisible: index += scalar.length
        case .digit:
          kind = .mixed
          index += scalar.length
        case .apostrophe where joinsLetters(bytes, apostropheAt: index, length: scalar.length, end: end):
          index += scalar.length
        default: return (index, kind)
        }
      default: return (index, kind)
      }
    }
    return (index, kind)
  }

  /// What a full stop behind letters is.
  private enum Stop {
    /// It stands inside an abbreviation and letters follow ("U.S.").
    case joins
    /// It is the last byte of an abbreviation.
    case belongs
    /// It is a mark of its own.
    case separate
  }

  /// Tells what the full stop at `dot` is, behind a word that begins at `start` and whose last part begins at `part`.
  private func meaning(ofStopAt dot: Int, _ bytes: Span<UInt8>, start: Int, part: Int, end: Int) -> Stop {
    let partLength = dot - part
    let next = dot + 1
    if isLetter(bytes, next, end) {
      let single = !isAlphanumeric(bytes, next + 1, end)
      if single, partLength == 1 { return .joins }
      // "Ph.D.", "B.Sc.": a short degree whose stops hold it together.
      let following = letterRun(bytes, from: next, end: min(end, next + 4))
      if partLength + following - next <= 4, isUpper(bytes[part]), isUpper(bytes[next]), following < end,
        bytes[following] == 0x2E, abbreviations.contains(bytes, start, following + 1)
      {
        return .joins
      }
      return .separate
    }
    // A run of stops is an ellipsis; two may be an abbreviation's and the sentence's.
    if next < end, bytes[next] == 0x2E {
      let isPair = next + 1 == end || bytes[next + 1] != 0x2E
      return isPair && (part > start || abbreviations.contains(bytes, start, next)) ? .belongs : .separate
    }
    if part > start { return .belongs }
    if partLength == 1, isInitial(bytes, at: start, stop: dot, end: end) { return .belongs }
    guard let kind = abbreviations.kind(bytes, start, next) else { return .separate }
    if kind.needsCapital, !isUpper(bytes[start]) { return .separate }
    if kind == .beforeNumber, !digitFollows(bytes, next, end) { return .separate }
    return .belongs
  }

  /// Whether a single letter with a stop stands for a name: upper case, and another capital follows.
  private func isInitial(_ bytes: Span<UInt8>, at letter: Int, stop: Int, end: Int) -> Bool {
    guard isUpper(bytes[letter]), bytes[letter] != 0x49 || nameStands(before: letter) else { return false }
    var index = stop + 1
    while index < end, bytes[index] == 0x20 { index += 1 }
    return index < end && isUpper(bytes[index]) && index - stop <= 3
  }

  /// Whether the token before `index` is a capitalised word: "Dwight I. Moore", but "he and I."
  private func nameStands(before index: Int) -> Bool {
    guard let last = tokens.last, last.kind == .word else { return false }
    return last.flags.contains(.capitalised) && Int(last.end) + 1 == index
  }

  private func digitFollows(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    var index = index
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x23 { index += 1 }
    return index < end && isDigit(bytes[index])
  }

  /// Whether an ampersand joins capitals to one name ("AT&T", "R&D").
  private func joinsCapitals(_ bytes: Span<UInt8>, at index: Int, start: Int, end: Int) -> Bool {
    guard index + 1 < end, isUpper(bytes[index + 1]), index - start <= 4, isUpper(bytes[index - 1]) else {
      return false
    }
    return !isLower(bytes[start])
  }

  /// Whether an apostrophe between letters belongs to the word; the "s" of a possessive makes a token of its own.
  private func joinsLetters(_ bytes: Span<UInt8>, apostropheAt index: Int, length: Int, end: Int) -> Bool {
    let next = index + length
    guard isLetterOrWide(bytes, next, end) else { return false }
    return !(bytes[next] | 0x20 == 0x73 && !isAlphanumeric(bytes, next + 1, end))
  }

  /// Adds the token of an apostrophe that no word took: the "'s" behind a word or number, or a mark.
  mutating func lexApostrophe(_ bytes: Span<UInt8>, from start: Int, length: Int, end: Int) -> Int {
    let next = start + length
    if next < end, bytes[next] | 0x20 == 0x73, !isAlphanumeric(bytes, next + 1, end), let last = tokens.last,
      Int(last.end) == start, last.kind != .punctuation
    {
      return emit(.word, bytes, start, next + 1)
    }
    // Two straight apostrophes, or two grave accents, are a typewriter's double quotation mark.
    if length == 1, next < end, bytes[next] == bytes[start] { return emit(.punctuation, bytes, start, next + 1) }
    return emit(.punctuation, bytes, start, next)
  }

  // MARK: Bytes

  @inline(__always) func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  @inline(__always) func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  @inline(__always) func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  func isLetter(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    index < end && bytes[index] | 0x20 &- 0x61 < 26
  }

  @inline(__always)
  func isAlphanumeric(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    index < end && (bytes[index] | 0x20 &- 0x61 < 26 || isDigit(bytes[index]))
  }

  func isLetterOrWide(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    if bytes[index] < 0x80 { return isLetter(bytes, index, end) }
    if case .letter = ScalarClass(DecodedScalar(bytes, at: index, end: end).value) { return true }
    return false
  }

  /// The end of the letters of ASCII that begin at `index`.
  func letterRun(_ bytes: Span<UInt8>, from index: Int, end: Int) -> Int {
    var index = index
    while isLetter(bytes, index, end) { index += 1 }
    return index
  }
}

extension Token.Kind {
  /// How a word is written: its capitals. Marks and numbers have none.
  func writing(of bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Token.Flags {
    guard self == .word || self == .mixed else { return [] }
    var letters = 0
    var capitals = 0
    var flags: Token.Flags = []
    var index = start
    while index < end {
      let scalar = DecodedScalar(bytes, at: index, end: end)
      index += scalar.length
      let isCapital: Bool
      if scalar.value < 0x80 {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        guard byte | 0x20 &- 0x61 < 26 else { continue }
        isCapital = byte & 0x20 == 0
      } else {
        guard case .letter = ScalarClass(scalar.value) else { continue }
        isCapital = FoldedForm.isUpperCase(scalar.value)
      }
      if isCapital {
        if letters == 0 { flags.insert(.capitalised) }
        capitals += 1
      }
      letters += 1
    }
    if capitals > 1, capitals == letters { flags.insert(.allCapitals) }
    return flags
  }
}

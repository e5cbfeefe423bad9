internal import DatelineLanguage
internal import DatelineModel

/// Tells which tokens that stand without a space make one syntactic word: clock times, dates, telephone numbers,
/// words with a prefix, phrases with hyphens, emoticons.
enum WordJoiner {
  /// The end of the word that begins at a token; the token behind it where nothing is joined.
  static func end(of tokens: [Token], from first: Int, limit: Int, _ bytes: Span<UInt8>) -> Int {
    guard first + 1 < limit, !tokens[first + 1].flags.contains(.spaceBefore) else { return first + 1 }
    switch tokens[first].kind {
    case .number: return numericEnd(tokens, from: first, limit: limit, bytes)
    case .word: return prefixedEnd(tokens, from: first, limit: limit, bytes)
    case .mixed where isPossessive(tokens[first + 1]): return first + 2
    case .punctuation: return markEnd(tokens, from: first, limit: limit, bytes)
    default: return first + 1
    }
  }

  // MARK: Numbers

  /// "10:30", "11/28/2000", "555-0123", "1.2.3", "80's".
  private static func numericEnd(_ tokens: [Token], from first: Int, limit: Int, _ bytes: Span<UInt8>) -> Int {
    let mark = bytes[Int(tokens[first + 1].start)]
    if isPossessive(tokens[first + 1]) { return first + 2 }
    guard tokens[first + 1].range.count == 1 else { return first + 1 }
    var end = first + 1
    var lengths = [tokens[first].range.count]
    while end + 1 < limit, mark != 0x2F || lengths.count < 4, joined(tokens, end), joined(tokens, end + 1),
      tokens[end].range.count == 1,
      bytes[Int(tokens[end].start)] == mark, tokens[end + 1].kind == .number
    {
      if lengths.count < 5 { lengths.append(tokens[end + 1].range.count) }
      end += 2
    }
    guard end > first + 1 else { return first + 1 }
    switch mark {
    case 0x3A, 0x2E: return end
    case 0x2F:
      if lengths.count == 3 { return end }
      // A month and a day of two digits; "24/7" and "1/2" are parted.
      return lengths.count == 2 && lengths[0] <= 2 && lengths[1] == 2 && isMonth(tokens[first], bytes) ? end : first + 1
    case 0x2D:
      let isOneNumber =
        lengths.count > 2 || lengths == [3, 4] || lengths == [5, 4]
      return isOneNumber ? end : first + 1
    default: return first + 1
    }
  }

  private static func isMonth(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
    let value = token.range.reduce(0) { $0 * 10 + Int(bytes[$1] & 0x0F) }
    return 1...12 ~= value
  }

  private static func isPossessive(_ token: Token) -> Bool {
    token.kind == .word && token.hash == possessive
  }

  private static let possessive = FoldedForm.hash("'s")

  // MARK: Words

  /// "co-workers", "e-mail", "mid-July", "w/o".
  private static func prefixedEnd(_ tokens: [Token], from first: Int, limit: Int, _ bytes: Span<UInt8>) -> Int {
    if tokens[first + 1].hash == slash, tokens[first].hash == with {
      return first + 2 < limit && tokens[first + 2].hash == out && joined(tokens, first + 2) ? first + 3 : first + 2
    }
    guard first + 2 < limit, tokens[first + 1].range.count == 1, joined(tokens, first + 2),
      tokens[first + 2].kind == .word || tokens[first + 2].kind == .mixed
    else { return first + 1 }
    guard bytes[Int(tokens[first + 1].start)] == 0x2D else { return first + 1 }
    if prefixes.contains(tokens[first].hash) { return first + 3 }
    return chainEnd(tokens, from: first, limit: limit, bytes) ?? first + 1
  }

  /// "three-and-a-half-year", "rank-and-file": a whole phrase written as one adjective. Taken apart it would break the
  /// tree of the sentence that it only describes a noun of.
  private static func chainEnd(_ tokens: [Token], from first: Int, limit: Int, _ bytes: Span<UInt8>) -> Int? {
    var end = first + 1
    var isPhrase = false
    while end + 1 < limit, joined(tokens, end), joined(tokens, end + 1), tokens[end].range.count == 1,
      bytes[Int(tokens[end].start)] == 0x2D, tokens[end + 1].kind == .word
    {
      if end + 3 < limit, chained.contains(tokens[end + 1].hash) { isPhrase = true }
      end += 2
    }
    return isPhrase && !chained.contains(tokens[end - 1].hash) ? end : nil
  }

  private static let chained = WordList("and a or of to by for on")

  private static let slash = FoldedForm.hash("/")
  private static let with = FoldedForm.hash("w")
  private static let out = FoldedForm.hash("o")

  private static let prefixes = WordList(
    "e non pre anti mid re co post over multi pro ex semi sub neo micro intra un counter socio psycho")

  // MARK: Marks

  /// ":-)", "?!", "+1".
  private static func markEnd(_ tokens: [Token], from first: Int, limit: Int, _ bytes: Span<UInt8>) -> Int {
    let mark = bytes[Int(tokens[first].start)]
    switch mark {
    case _ where PunctuationMark(tokens[first], bytes).isTerminal:
      var end = first + 1
      while end < limit, joined(tokens, end), PunctuationMark(tokens[end], bytes).isTerminal { end += 1 }
      return end
    case 0x3A, 0x3B, 0x3D: return Emoticon.end(of: tokens, from: first, limit: limit, bytes) ?? first + 1
    case 0x2B:
      let next = tokens[first + 1]
      return tokens[first].range.count == 1 && next.kind == .number ? first + 2 : first + 1
    case 0x27:
      // "'02": a year without its century.
      let next = tokens[first + 1]
      let opens = tokens[first].range.count == 1 && (first == 0 || tokens[first].flags.contains(.spaceBefore))
      return opens && next.kind == .number && next.range.count == 2 ? first + 2 : first + 1
    default: return first + 1
    }
  }

  private static func joined(_ tokens: [Token], _ index: Int) -> Bool { !tokens[index].flags.contains(.spaceBefore) }
}

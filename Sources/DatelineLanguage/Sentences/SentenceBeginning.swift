internal import DatelineModel

/// How what may be the next sentence begins.
struct SentenceBeginning {
  /// White space stands before it.
  var spaced: Bool
  /// It begins with an opening quotation mark or bracket.
  var isQuoted: Bool
  var isCapitalised: Bool
  var isLowerCase: Bool
  var isIdeograph: Bool
  /// The hash of its first word.
  var hash: UInt32
  /// It is the name of a place whose time is told: "Baghdad time", "New York time".
  var namesZone: Bool

  private static let time = FoldedForm.hash("time")
  /// How many words a place has whose time is told.
  private static let longestPlace = 2

  init(_ tokens: [Token], at index: Int, limit: Int, _ bytes: Span<UInt8>) {
    spaced = tokens[index].flags.contains(.spaceBefore)
    var first = index
    isQuoted = false
    while first + 1 < limit, first < index + 3, tokens[first].kind == .punctuation,
      PunctuationMark(tokens[first], bytes).opens
    {
      isQuoted = true
      first += 1
    }
    let token = tokens[first]
    isCapitalised = token.flags.contains(.capitalised)
    isIdeograph = token.kind == .word && bytes[Int(token.start)] >= 0xE3 && bytes[Int(token.start)] <= 0xE9
    isLowerCase = token.kind == .word && !isCapitalised && !isIdeograph
    hash = token.hash
    let behind = tokens[first..<limit].dropFirst().prefix(SentenceBeginning.longestPlace)
    namesZone = isCapitalised && behind.first { !$0.flags.contains(.capitalised) }?.hash == SentenceBeginning.time
  }
}

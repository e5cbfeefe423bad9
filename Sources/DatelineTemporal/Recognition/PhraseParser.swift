internal import CivilTime
public import DatelineModel

/// Reads phrases of time from tokens, by the rules of a pack.
///
/// Operator precedence in the manner of Pratt: a head rule reads a phrase from its first token, tail rules make it
/// longer as long as one applies; of several the longest wins, of equals the first. Rules may ask for phrases inside
/// theirs; the depth is bounded, so the work at a token is too.
@usableFromInline package struct PhraseParser {
  @usableFromInline package let tokens: [Token]
  @usableFromInline package let readings: [TokenReading]
  /// The pack's lexemes, which every rule asks for.
  @usableFromInline let lexemes: [Lexeme]
  private let material: Material
  /// Tokens before this one are out of reach.
  package var floor = 0
  /// The first token of the sentence.
  package var sentence = 0
  /// Tokens from this one on are out of reach: the end of the sentence.
  @usableFromInline package var limit = 0
  private var depth = 0
  /// Hashes of months that the text uses as somebody's name.
  package var people: Set<UInt32> = []
  /// The first token of the phrase that is being made longer.
  package private(set) var start = 0

  package static let greatestDepth = 4

  /// What stays the same for a whole document: out of line, so that a parser is cheap to hand on.
  private final class Material: Sendable {
    let pack: LanguagePack
    let source: String

    init(_ pack: LanguagePack, _ source: String) { (self.pack, self.source) = (pack, source) }
  }

  package init(_ document: Document, readings: [TokenReading], pack: LanguagePack) {
    (tokens, self.readings, lexemes) = (document.tokens, readings, pack.lexemes)
    material = Material(pack, document.text)
  }

  /// The words and rules of the language.
  package var pack: LanguagePack { material.pack }
  private var source: String { material.source }

  /// The longest phrase that begins at the token.
  package mutating func phrase(at index: Int) -> Match? {
    guard index < limit, depth < PhraseParser.greatestDepth else { return nil }
    let rules = pack.heads[Int(readings[index].lexeme)]
    if rules.isEmpty { return nil }
    depth += 1
    defer { depth -= 1 }
    var best: Match?
    for rule in rules {
      guard let match = pack.headRules[Int(rule)].match(&self, index) else { continue }
      if match.end > best?.end ?? 0 { best = match }
    }
    while let shorter = best, !shorter.isNothing {
      start = index
      guard let longer = extended(shorter) else { break }
      best = longer
    }
    return best
  }

  private mutating func extended(_ match: Match) -> Match? {
    guard match.end < limit else { return nil }
    var best: Match?
    for rule in pack.tails[Int(readings[match.end].lexeme)] {
      guard let longer = pack.tailRules[Int(rule)].match(&self, match) else { continue }
      if longer.end > best?.end ?? match.end { best = longer }
    }
    return best
  }

  /// The lexeme of the token; the empty one out of reach.
  @inlinable @inline(__always) package func lexeme(_ index: Int) -> Lexeme {
    guard index >= 0, index < limit else { return lexemes[0] }
    return lexemes[Int(readings[index].lexeme)]
  }

  /// Whether the token can be the symbol.
  @inlinable @inline(__always) package func has(_ symbol: Symbol, _ index: Int) -> Bool {
    guard index >= 0, index < limit else { return false }
    return lexemes[Int(readings[index].lexeme)].symbols.contains(symbol)
  }

  /// Whether the token can be one of the symbols.
  @inlinable @inline(__always) package func hasAny(_ symbols: SymbolSet, _ index: Int) -> Bool {
    guard index >= 0, index < limit else { return false }
    return lexemes[Int(readings[index].lexeme)].symbols.intersects(symbols)
  }

  /// The symbols of a token, in reach or not.
  @inlinable @inline(__always) package func symbols(_ index: Int) -> SymbolSet {
    guard index >= 0, index < readings.count else { return SymbolSet() }
    return lexemes[Int(readings[index].lexeme)].symbols
  }

  /// Whether no white space stands before the token.
  @inlinable @inline(__always) package func isTight(_ index: Int) -> Bool {
    index > 0 && index < limit && tokens[index].start == tokens[index - 1].end
  }

  /// The index behind an optional symbol.
  @inlinable @inline(__always) package func skipping(_ symbol: Symbol, _ index: Int) -> Int {
    has(symbol, index) ? index + 1 : index
  }

  /// The index behind a hyphen without spaces around it, or the index itself.
  @inlinable @inline(__always) package func skippingHyphen(_ index: Int) -> Int { isHyphen(index) ? index + 1 : index }

  /// Whether the token is a hyphen inside a compound.
  @inlinable @inline(__always) package func isHyphen(_ index: Int) -> Bool {
    has(.hyphen, index) && isTight(index) && isTight(index + 1)
  }

  /// Whether the token is written with a capital.
  package func isCapitalised(_ index: Int) -> Bool {
    index >= 0 && index < limit && tokens[index].flags.contains(.capitalised)
  }

  /// Whether the token is written in capitals throughout.
  package func isAllCapitals(_ index: Int) -> Bool {
    index >= 0 && index < limit && tokens[index].flags.contains(.allCapitals)
  }

  /// The bytes of the token.
  package func length(_ index: Int) -> Int { Int(tokens[index].end - tokens[index].start) }

  /// Whether the token is a word.
  package func isWord(_ index: Int) -> Bool { index >= 0 && index < limit && tokens[index].kind == .word }

  /// Whether the token is a capitalised word that the pack does not know and that does not begin a sentence: a name.
  package func isUnknownName(_ index: Int) -> Bool {
    isWord(index) && isCapitalised(index) && isBystander(index) && !isSentenceStart(index)
      && !isAllCapitals(index)
  }

  /// Whether the token is a word written small that the pack does not know.
  package func isUnknownWord(_ index: Int) -> Bool { isWord(index) && !isCapitalised(index) && isBystander(index) }

  /// Whether the pack knows nothing of time in the token.
  package func isBystander(_ index: Int) -> Bool { pack.classes[Int(readings[index].lexeme)].contains(.bystander) }

  /// Whether the token is a word that the pack does not know and that tells nothing by its ending.
  @inlinable @inline(__always) package func isBlank(_ index: Int) -> Bool { readings[index].lexeme == 0 }

  /// The folded text of a token, which is copied: for the rare token whose letters matter.
  package func text(_ index: Int) -> String {
    index >= 0 && index < tokens.count ? FoldedForm.string(source.utf8.span.extracting(tokens[index].range)) : ""
  }

  /// Whether the token ends in those letters, written small.
  package func ends(_ index: Int, in ending: StaticString) -> Bool {
    guard index >= 0, index < tokens.count, length(index) >= ending.utf8CodeUnitCount else { return false }
    let (bytes, first) = (source.utf8.span, Int(tokens[index].end) - ending.utf8CodeUnitCount)
    for offset in 0..<ending.utf8CodeUnitCount where bytes[first + offset] != ending.utf8Start[offset] { return false }
    return true
  }

  /// Whether the token is that word, which is told in small ASCII letters.
  package func isForm(_ index: Int, _ word: StaticString) -> Bool {
    guard index >= 0, index < tokens.count, length(index) == word.utf8CodeUnitCount else { return false }
    let bytes = source.utf8.span.extracting(tokens[index].range)
    for offset in 0..<bytes.count {
      let byte = bytes[offset]
      let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if small != word.utf8Start[offset] { return false }
    }
    return true
  }

  /// Whether the token is one of those words.
  package func isOne(_ index: Int, of words: StaticString...) -> Bool { words.contains { isForm(index, $0) } }

  /// Whether the token is made of capitals and figures that tell the pack nothing: "JM8".
  package func isCode(_ index: Int) -> Bool {
    index >= 0 && index < limit && tokens[index].kind == .mixed && isCapitalised(index) && isBlank(index)
  }

  /// Whether the token is a quotation mark.
  package func isQuote(_ index: Int) -> Bool {
    isMark(index) && ["\"", "“", "”", "‘", "’", "'", "«", "»", "„"].contains(text(index))
  }

  /// Whether the token is a mark.
  package func isMark(_ index: Int) -> Bool { index >= 0 && index < limit && tokens[index].kind == .punctuation }

  /// Whether the token begins its sentence.
  package func isSentenceStart(_ index: Int) -> Bool {
    index >= 0 && index < limit && !tokens[index].flags.isDisjoint(with: [.sentenceStart, .blockStart])
  }

  /// The number of a numeral of at most so many digits, without letters.
  package func digits(_ index: Int, atMost most: Int) -> Int? {
    guard has(.number, index), readings[index].digits <= most else { return nil }
    return Int(readings[index].value)
  }

  /// A day of the month: digits from 1 to 31.
  package func dayNumber(_ index: Int) -> Int? {
    guard let number = digits(index, atMost: 2), (1...31).contains(number) else { return nil }
    return number
  }

  /// An ordinal: a word or digits with letters.
  package func ordinal(_ index: Int) -> Int? {
    guard has(.ordinal, index) else { return nil }
    let told = lexeme(index).ordinal
    return told != 0 ? told : Int(readings[index].value)
  }
}

internal import CivilTime
internal import DatelineModel

/// What the temporal stage knows of one language: words and rules. Resolution knows none of it.
public struct LanguagePack: Sendable {
  /// The BCP 47 code of the language; nil for the pack of no language.
  public let code: String?
  let lexicon: Lexicon
  let lexemes: [Lexeme]
  let shapes: Shapes
  let headRules: [HeadRule]
  let tailRules: [TailRule]
  /// For each lexeme the head rules that may begin with it.
  let heads: [[UInt16]]
  /// For each lexeme the tail rules that may go on with it.
  let tails: [[UInt16]]
  /// For each lexeme what the recogniser does with it.
  let classes: [WordClass]
  let suffixes: [UInt32: Symbol]
  let prefixes: [UInt32: Symbol]
  let pastEnding: (first: UInt8, last: UInt8)?
  let usage: Usage

  /// How words around a phrase are read: the part of a grammar that is not about time itself.
  struct Usage: Sendable {
    /// Makes of a phrase what stands in the text: role, modifiers outside, whether it is one at all.
    var frame: @Sendable (inout Parser, Int, Match) -> Recognised?
    /// Reads two phrases that make a range or a list, from the first token of the first and the phrase that was read there.
    var pair: @Sendable (inout Parser, Int, Match?) -> RecognisedPair?
    /// Reads the event that a word of order hangs on: "since the election".
    var openEvent: @Sendable (inout Parser, Int) -> EventTie? = { _, _ in nil }
    /// The direction that the words around a phrase tell.
    var direction: @Sendable (Parser, Range<Int>) -> DirectionCue?
    /// Whether the words around a phrase tell its date in passing.
    var isAside: @Sendable (Parser, Range<Int>) -> Bool = { _, _ in false }
    /// Whether a phrase stands in apposition to the one before it, and so tells the same.
    var isApposed: @Sendable (Parser, Range<Int>, _ before: Range<Int>) -> Bool = { _, _, _ in false }
    /// Whether a length points to the time so far ahead, by the words around it and the direction that they tell.
    var pointsAhead: @Sendable (Parser, Range<Int>, DirectionCue?) -> Bool = { _, _, _ in false }
    /// Tells a step of resolution in words; the closure gives the text of a token.
    var explain: @Sendable (Step, (Int) -> String) -> BasisStep
    /// Tells when a second reading would hold.
    var condition: @Sendable (OtherReading.Reason) -> String
  }

  /// What the recogniser does at a token.
  struct WordClass: OptionSet, Sendable {
    let rawValue: UInt8
    /// A phrase is looked for around it.
    static let trigger = WordClass(rawValue: 1)
    /// It joins numbers to a date or a clock time.
    static let joint = WordClass(rawValue: 4)
    /// It may stand in a phrase before the trigger.
    static let lead = WordClass(rawValue: 2)
    /// An event may hang on it.
    static let order = WordClass(rawValue: 8)
    /// It tells nothing of time and is known for its part in a clause alone.
    static let bystander = WordClass(rawValue: 16)
  }

  init(
    code: String?, phenomena: [Phenomenon], triggers: SymbolSet, joints: SymbolSet, leads: SymbolSet,
    orders: SymbolSet = SymbolSet(), bystanders: SymbolSet = SymbolSet(),
    suffixes: [String: Symbol],
    prefixes: [String: Symbol], pastEnding: (first: UInt8, last: UInt8)?, usage: Usage
  ) {
    let lexicon = Lexicon(phenomena.flatMap(\.words))
    let (lexemes, shapes) = Shapes.extending(lexicon.lexemes)
    let heads = phenomena.flatMap(\.heads)
    let tails = phenomena.flatMap(\.tails)
    self.code = code
    self.lexicon = lexicon
    self.lexemes = lexemes
    self.shapes = shapes
    (headRules, tailRules) = (heads, tails)
    self.heads = Self.rules(for: lexemes, startingAt: heads.map(\.starts))
    self.tails = Self.rules(for: lexemes, startingAt: tails.map(\.starts))
    classes = lexemes.map { lexeme in
      var kind: WordClass = []
      if lexeme.symbols.intersects(triggers) { kind.insert(.trigger) }
      if lexeme.symbols.intersects(joints) { kind.insert(.joint) }
      if lexeme.symbols.intersects(leads) { kind.insert(.lead) }
      if lexeme.symbols.intersects(orders) { kind.insert(.order) }
      if lexeme.symbols.isSubset(of: bystanders) { kind.insert(.bystander) }
      return kind
    }
    self.suffixes = Dictionary(suffixes.map { (FoldedForm.hash($0), $1) }) { first, _ in first }
    self.prefixes = Dictionary(prefixes.map { (FoldedForm.hash($0), $1) }) { first, _ in first }
    self.pastEnding = pastEnding
    self.usage = usage
  }

  /// For each lexeme the rules that may start with it. Most lexemes share their symbols with others.
  private static func rules(for lexemes: [Lexeme], startingAt starts: [SymbolSet]) -> [[UInt16]] {
    var known: [SymbolSet: [UInt16]] = [:]
    return lexemes.map { lexeme in
      if let rules = known[lexeme.symbols] { return rules }
      let rules = starts.indices.filter { starts[$0].intersects(lexeme.symbols) }.map { UInt16($0) }
      known[lexeme.symbols] = rules
      return rules
    }
  }

  /// The lexemes of tokens that are no words: numerals and punctuation, told by their shape.
  struct Shapes: Sendable {
    private let first: Int

    /// The lexeme of the shape; the empty one for none.
    subscript(symbol: Symbol?) -> UInt16 {
      symbol.map { UInt16(truncatingIfNeeded: first + Int($0.rawValue)) } ?? 0
    }

    static func extending(_ lexemes: [Lexeme]) -> ([Lexeme], Shapes) {
      let shapes = Symbol.allCases.map { symbol in
        var lexeme = Lexeme()
        lexeme.symbols.insert(symbol)
        if symbol == .year { lexeme.symbols.insert(.number) }
        if symbol == .ordinalNumeral { lexeme.symbols.insert(.ordinal) }
        return lexeme
      }
      return (lexemes + shapes, Shapes(first: lexemes.count))
    }
  }
}

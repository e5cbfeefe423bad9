internal import CivilTime
package import DatelineModel

/// What the temporal stage knows of one language: words and rules. Resolution knows none of it.
public struct LanguagePack: Sendable {
  /// The BCP 47 code of the language; nil for the pack of no language.
  public let code: String?
  package let lexicon: Lexicon
  package let lexemes: [Lexeme]
  package let shapes: Shapes
  package let headRules: [HeadRule]
  package let tailRules: [TailRule]
  /// For each lexeme the head rules that may begin with it.
  package let heads: [[UInt16]]
  /// For each lexeme the tail rules that may go on with it.
  package let tails: [[UInt16]]
  /// For each lexeme what the recogniser does with it.
  package let classes: [WordClass]
  package let suffixes: [UInt32: Symbol]
  package let prefixes: [UInt32: Symbol]
  package let pastEnding: (first: UInt8, last: UInt8)?
  package let usage: Usage

  /// How words around a phrase are read: the part of a grammar that is not about time itself.
  package struct Usage: Sendable {
    /// Makes of a phrase what stands in the text: role, modifiers outside, whether it is one at all.
    package var frame: @Sendable (inout PhraseParser, Int, Match) -> Recognised?
    /// Reads two phrases that make a range or a list, from the first token of the first and the phrase that was read there.
    package var pair: @Sendable (inout PhraseParser, Int, Match?) -> RecognisedPair?
    /// Reads the event that a word of order hangs on: "since the election".
    package var openEvent: @Sendable (inout PhraseParser, Int) -> EventTie?
    /// The direction that the words around a phrase tell.
    package var direction: @Sendable (PhraseParser, Range<Int>) -> DirectionCue?
    /// Whether the words around a phrase tell its date in passing.
    package var isAside: @Sendable (PhraseParser, Range<Int>) -> Bool
    /// Whether a phrase stands in apposition to the one before it, and so tells the same.
    package var isApposed: @Sendable (PhraseParser, Range<Int>, _ before: Range<Int>) -> Bool
    /// Whether a length points to the time so far ahead, by the words around it and the direction that they tell.
    package var pointsAhead: @Sendable (PhraseParser, Range<Int>, DirectionCue?) -> Bool
    /// Tells a step of resolution in words; the closure gives the text of a token.
    package var explain: @Sendable (ExplanationStep, (Int) -> String) -> BasisStep
    /// Tells when a second reading would hold.
    package var condition: @Sendable (OtherReading.Reason) -> String

    package init(
      frame: @escaping @Sendable (inout PhraseParser, Int, Match) -> Recognised?,
      pair: @escaping @Sendable (inout PhraseParser, Int, Match?) -> RecognisedPair?,
      openEvent: @escaping @Sendable (inout PhraseParser, Int) -> EventTie? = { _, _ in nil },
      direction: @escaping @Sendable (PhraseParser, Range<Int>) -> DirectionCue?,
      isAside: @escaping @Sendable (PhraseParser, Range<Int>) -> Bool = { _, _ in false },
      isApposed: @escaping @Sendable (PhraseParser, Range<Int>, _ before: Range<Int>) -> Bool = { _, _, _ in false },
      pointsAhead: @escaping @Sendable (PhraseParser, Range<Int>, DirectionCue?) -> Bool = { _, _, _ in false },
      explain: @escaping @Sendable (ExplanationStep, (Int) -> String) -> BasisStep,
      condition: @escaping @Sendable (OtherReading.Reason) -> String
    ) {
      (self.frame, self.pair, self.openEvent, self.direction) = (frame, pair, openEvent, direction)
      (self.isAside, self.isApposed, self.pointsAhead) = (isAside, isApposed, pointsAhead)
      (self.explain, self.condition) = (explain, condition)
    }
  }

  /// What the recogniser does at a token.
  package struct WordClass: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// A phrase is looked for around it.
    package static let trigger = WordClass(rawValue: 1)
    /// It joins numbers to a date or a clock time.
    package static let joint = WordClass(rawValue: 4)
    /// It may stand in a phrase before the trigger.
    package static let lead = WordClass(rawValue: 2)
    /// An event may hang on it.
    package static let order = WordClass(rawValue: 8)
    /// It tells nothing of time and is known for its part in a clause alone.
    package static let bystander = WordClass(rawValue: 16)
  }

  package init(
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
    (self.heads, self.tails) = Self.rules(for: lexemes, heads: heads.map(\.starts), tails: tails.map(\.starts))
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
  private static func rules(
    for lexemes: [Lexeme], heads: [SymbolSet], tails: [SymbolSet]
  ) -> (heads: [[UInt16]], tails: [[UInt16]]) {
    func starting(_ starts: [SymbolSet], with symbols: SymbolSet) -> [UInt16] {
      starts.indices.filter { starts[$0].intersects(symbols) }.map { UInt16($0) }
    }
    var known: [SymbolSet: (heads: [UInt16], tails: [UInt16])] = [:]
    var rules: (heads: [[UInt16]], tails: [[UInt16]]) = ([], [])
    for lexeme in lexemes {
      let own: (heads: [UInt16], tails: [UInt16])
      if let shared = known[lexeme.symbols] {
        own = shared
      } else {
        own = (starting(heads, with: lexeme.symbols), starting(tails, with: lexeme.symbols))
        known[lexeme.symbols] = own
      }
      rules.heads.append(own.heads)
      rules.tails.append(own.tails)
    }
    return rules
  }

  /// The lexemes of tokens that are no words: numerals and punctuation, told by their shape.
  package struct Shapes: Sendable {
    private let first: Int

    /// The lexeme of the shape; the empty one for none.
    package subscript(symbol: Symbol?) -> UInt16 {
      symbol.map { UInt16(truncatingIfNeeded: first + Int($0.rawValue)) } ?? 0
    }

    package static func extending(_ lexemes: [Lexeme]) -> ([Lexeme], Shapes) {
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

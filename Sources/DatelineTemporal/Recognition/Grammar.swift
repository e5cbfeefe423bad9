/// A stretch of tokens that the grammar has understood.
package struct Match: Sendable {
  package var meaning: TemporalMeaning
  /// The first token behind it.
  package var end: Int
  /// Whether it is an expression of time only in company: "may", "second", "5".
  package var isWeak = false
  /// Whether it only looks like an expression of time, so that what it holds is none either: "June 31, 2024".
  package var isNothing = false

  package init(_ meaning: TemporalMeaning, end: Int, isWeak: Bool = false) {
    (self.meaning, self.end, self.isWeak) = (meaning, end, isWeak)
  }
}

/// A rule that reads a phrase from its first token.
package struct HeadRule: Sendable {
  /// What the first token must be able to be.
  package var starts: SymbolSet
  /// What the tokens from that index on mean.
  package var match: @Sendable (inout PhraseParser, Int) -> Match?

  package init(_ starts: Symbol..., match: @escaping @Sendable (inout PhraseParser, Int) -> Match?) {
    self.starts = starts.reduce(into: SymbolSet()) { $0.insert($1) }
    self.match = match
  }
}

/// A rule that makes a longer phrase of one that was read and what follows it.
package struct TailRule: Sendable {
  /// What the token behind the phrase must be able to be.
  package var starts: SymbolSet
  /// The longer phrase.
  package var match: @Sendable (inout PhraseParser, Match) -> Match?

  package init(_ starts: Symbol..., match: @escaping @Sendable (inout PhraseParser, Match) -> Match?) {
    self.starts = starts.reduce(into: SymbolSet()) { $0.insert($1) }
    self.match = match
  }
}

/// What one phenomenon of a language brings: words, rules that begin a phrase, rules that go on with one.
package struct Phenomenon: Sendable {
  package var words: [Lexicon.Entry] = []
  package var heads: [HeadRule] = []
  package var tails: [TailRule] = []

  package init(words: [Lexicon.Entry] = [], heads: [HeadRule] = [], tails: [TailRule] = []) {
    (self.words, self.heads, self.tails) = (words, heads, tails)
  }
}

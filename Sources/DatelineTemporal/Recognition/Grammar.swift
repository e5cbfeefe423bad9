/// A stretch of tokens that the grammar has understood.
struct Match: Sendable {
  var meaning: TemporalMeaning
  /// The first token behind it.
  var end: Int
  /// Whether it is an expression of time only in company: "may", "second", "5".
  var isWeak = false
  /// Whether it only looks like an expression of time, so that what it holds is none either: "June 31, 2024".
  var isNothing = false

  init(_ meaning: TemporalMeaning, end: Int, isWeak: Bool = false) {
    (self.meaning, self.end, self.isWeak) = (meaning, end, isWeak)
  }
}

/// A rule that reads a phrase from its first token.
struct HeadRule: Sendable {
  /// What the first token must be able to be.
  var starts: SymbolSet
  /// What the tokens from that index on mean.
  var match: @Sendable (inout Parser, Int) -> Match?

  init(_ starts: Symbol..., match: @escaping @Sendable (inout Parser, Int) -> Match?) {
    self.starts = starts.reduce(into: SymbolSet()) { $0.insert($1) }
    self.match = match
  }
}

/// A rule that makes a longer phrase of one that was read and what follows it.
struct TailRule: Sendable {
  /// What the token behind the phrase must be able to be.
  var starts: SymbolSet
  /// The longer phrase.
  var match: @Sendable (inout Parser, Match) -> Match?

  init(_ starts: Symbol..., match: @escaping @Sendable (inout Parser, Match) -> Match?) {
    self.starts = starts.reduce(into: SymbolSet()) { $0.insert($1) }
    self.match = match
  }
}

/// What one phenomenon of a language brings: words, rules that begin a phrase, rules that go on with one.
struct Phenomenon: Sendable {
  var words: [Lexicon.Entry] = []
  var heads: [HeadRule] = []
  var tails: [TailRule] = []
}

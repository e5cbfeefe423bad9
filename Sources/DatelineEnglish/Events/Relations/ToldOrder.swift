internal import DatelineModel

/// The order of two events that a conjunction or preposition of one sentence tells: "after", "before", "since", "until",
/// "while".
enum ToldOrder {
  /// How the event of `outer` lies to that of `inner`, which stands in a phrase or clause that depends on it; nil where no
  /// word tells it.
  static func relation(of inner: Int, to outer: Int, _ grammar: SentenceGrammar) -> EventRelation.Kind? {
    var current = inner
    var steps = 0
    while current != outer, steps < grammar.words.count {
      for marker in grammar.markers(of: current) {
        if let kind = kinds[marker] { return grammar.isInside(current, outer) ? kind : nil }
      }
      guard let head = grammar.head(of: current) else { return nil }
      (current, steps) = (head, steps + 1)
    }
    return nil
  }

  private static let kinds: [String: EventRelation.Kind] = [
    "after": .after, "following": .after, "since": .after, "before": .before, "until": .before, "till": .before,
    "while": .simultaneous, "during": .isIncluded, "amid": .isIncluded, "ahead": .before,
  ]

  /// How the first of two clauses lies to the second, where "before" or "after" leads in one that hangs on the other itself.
  static func relation(ofClause one: Int, to two: Int, _ grammar: SentenceGrammar) -> EventRelation.Kind? {
    switch (lead(of: two, under: one, grammar), lead(of: one, under: two, grammar)) {
    case ("before", _), (_, "after"): .before
    case ("after", _), (_, "before"): .after
    default: nil
    }
  }

  private static func lead(of clause: Int, under holder: Int, _ grammar: SentenceGrammar) -> String? {
    guard grammar.words[clause].relation == .advcl, grammar.head(of: clause) == holder else { return nil }
    return grammar.markers(of: clause).first { ["before", "after"].contains($0) }
  }
}

internal import DatelineModel

/// What a clause says of its reality, read from its verb group, its conjunctions and the clauses it hangs on.
struct ClauseStatus: Hashable, Sendable {
  var status: EventStatus
  /// Whether it speaks of what comes round again and again, or holds in general.
  var isGeneric = false
  /// Whether a condition, a wish or the like governs it, so that nothing in it happened.
  var isHypothetical = false
  /// Whether it tells what is expected or scheduled.
  var isForeseen = false
  /// Whether its modal is "would": the future of a story told in the past, or a mere thought.
  var isFutureInPast = false
  /// Whether its own words negate it: that something did not happen is told as a fact like any other.
  var isNegated = false
  /// The verb or noun of saying whose content the clause is; nil for what the writer tells himself.
  var reporter: Int?

  /// The status of the clause with that head.
  init(of clauseHead: Int, in grammar: SentenceGrammar) {
    self =
      (grammar.statuses.indices.contains(clauseHead) ? grammar.statuses[clauseHead] : nil)
      ?? ClauseStatusReader(grammar).status(of: clauseHead)
  }

  init(_ status: EventStatus) { self.status = status }
}

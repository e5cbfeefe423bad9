internal import DatelineModel

/// The words that an event is about: those of its clause or noun phrase without who says so and without clauses that tell
/// another event.
enum ClauseScope {
  /// The words, in the order of the text.
  static func words(of head: Int, in grammar: SentenceGrammar) -> [Int] {
    let others = grammar.children(of: head).filter { child in
      switch grammar.words[child].relation {
      case .parataxis, .discourse, .mark: true
      case .conj: startsOwnClause(child, grammar)
      default: false
      }
    }
    let tail = grammar.reportingTail.flatMap { head < $0.begin ? $0.begin : nil } ?? grammar.words.count
    let frame = grammar.speechFrame(around: head)
    return grammar.extent(of: head).filter { word in
      word < tail && grammar.isInside(word, head) && !others.contains { grammar.isInside(word, $0) }
        && word != frame?.cue && frame?.source?.contains(word) != true
    }
  }

  /// The clauses that one stands in a row with, itself left out.
  static func coordinated(with clause: Int, in grammar: SentenceGrammar) -> [Int] {
    var first = clause
    while grammar.words[first].relation == .conj, let head = grammar.head(of: first), grammar.isClauseHead(head) {
      first = head
    }
    return
      ([first] + grammar.children(of: first).filter { grammar.words[$0].relation == .conj && grammar.isClauseHead($0) })
      .filter { $0 != clause }
  }

  /// A coordinated clause with a subject of its own is told elsewhere.
  private static func startsOwnClause(_ conjunct: Int, _ grammar: SentenceGrammar) -> Bool {
    guard grammar.isClauseHead(conjunct), let subject = grammar.child(of: conjunct, .nsubj, .nsubjPassive, .expl) else {
      return false
    }
    // "but can not, because he wants": a helping verb before the subject belongs to the clause before.
    return grammar.child(of: conjunct, .aux, .auxPassive).map { subject < $0 } ?? true
  }
}

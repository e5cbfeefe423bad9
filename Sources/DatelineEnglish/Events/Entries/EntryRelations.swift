internal import DatelineModel

/// The order of entries that the words of a sentence tell.
struct EntryRelations {
  private let reading: DocumentReading

  init(_ reading: DocumentReading) { self.reading = reading }

  /// Relations by the entries' indices.
  func relations(between entries: [Entry]) -> [EventRelation] {
    var bySentence: [Int: [Int]] = [:]
    for (index, entry) in entries.enumerated() { bySentence[entry.candidate.sentence, default: []].append(index) }
    var relations: [EventRelation] = []
    for (sentence, indices) in bySentence.sorted(by: { $0.key < $1.key }) where indices.count > 1 {
      let grammar = reading.grammar.sentences[sentence]
      for inner in indices {
        for outer in indices where outer != inner {
          let heads = (entries[inner].candidate.head, entries[outer].candidate.head)
          guard let kind = ToldOrder.relation(of: heads.0, to: heads.1, grammar) else { continue }
          relations.append(EventRelation(from: outer, to: inner, type: kind))
        }
        relations += background(inner, indices, entries, grammar)
      }
    }
    return relations + antecedents(of: entries)
  }

  /// "Thorvik, who vowed to resign, met Hald": what is told of somebody by the way happened before what the sentence
  /// tells of him.
  private func background(
    _ inner: Int, _ indices: [Int], _ entries: [Entry], _ grammar: SentenceGrammar
  ) -> [EventRelation] {
    let relative = entries[inner].candidate
    guard relative.status == .happened, !relative.hasOwnTime, !relative.isNominal,
      grammar.words[relative.head].relation == .aclRelative, let noun = grammar.antecedent(of: relative.head),
      [.nsubj, .nsubjPassive].contains(grammar.words[noun].relation), let main = grammar.head(of: noun),
      let group = grammar.predicate(of: relative.head), group.tense == .past, group.finite,
      entries.contains(where: { $0.candidate.sentence == grammar.sentence && $0.candidate.head == main })
    else { return [] }
    return indices.compactMap { index in
      let other = entries[index].candidate
      guard index != inner, other.status == .happened, other.time?.placement != .spans,
        !grammar.isInside(other.head, relative.head), grammar.isInside(other.head, main)
      else { return nil }
      return EventRelation(from: inner, to: index, type: .before)
    }
  }

  /// "speaking after the meeting with Hald": what another sentence tells comes before.
  private func antecedents(of entries: [Entry]) -> [EventRelation] {
    entries.indices.compactMap { later in
      guard let antecedent = entries[later].antecedent else { return nil }
      let earlier = entries.indices.filter { $0 != later && antecedent.isTold(by: entries[$0]) }
      return earlier.count == 1 ? EventRelation(from: later, to: earlier[0], type: .after) : nil
    }
  }
}

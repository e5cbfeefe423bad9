internal import CivilTime
internal import DatelineModel

/// The time expressions of a document by sentence, each with its place in the tree.
struct TimeLinks {
  let times: TemporalAnnotation
  /// For each sentence the attachments of its expressions, in the order of the text.
  let attachments: [[ExpressionAttachment]]

  /// Where superlatives begin: the form tells them, which no lemma keeps.
  let superlatives: Set<Int>

  /// Whether nothing tells when the document was written: then "on Monday" places its event among others, not on a day.
  private let isUndated: Bool

  /// - Parameters:
  ///   - times: the document's expressions, in the order of the text.
  ///   - isUndated: whether nothing tells when the document was written.
  init(_ times: TemporalAnnotation, isUndated: Bool = false, in grammar: DocumentGrammar) {
    (self.times, self.isUndated) = (times, isUndated)
    var attachments = [[ExpressionAttachment]](repeating: [], count: grammar.sentences.count)
    for (index, expression) in times.expressions.enumerated() {
      guard
        let sentence = grammar.sentence(at: expression.range.lowerBound),
        let attachment = ExpressionAttachment(
          index, range: expression.range,
          beside: [index - 1, index + 1].filter(times.expressions.indices.contains).map { times.expressions[$0].range },
          in: grammar.sentences[sentence])
      else { continue }
      attachments[sentence].append(attachment)
    }
    self.attachments = attachments
    superlatives = Set(
      grammar.sentences.lazy.filter { !attachments[$0.sentence].isEmpty }.flatMap(\.words).filter {
        $0.tag == .adjective && Self.superlativeForms.contains(grammar.text($0.range).lowercasedASCII)
      }.map(\.range.lowerBound))
  }

  /// For each word of a sentence whether a time expression holds it.
  func coverage(of grammar: SentenceGrammar) -> [Bool] {
    let ranges = attachments[grammar.sentence].map { times.expressions[$0.expression].range }
    guard !ranges.isEmpty else { return [Bool](repeating: false, count: grammar.words.count) }
    var next = 0
    return grammar.words.map { word in
      while next < ranges.count, ranges[next].upperBound <= word.range.lowerBound { next += 1 }
      return next < ranges.count && ranges[next].overlaps(word.range)
    }
  }

  /// How the expression that tells a time hangs in a sentence; nil where none of the sentence's does.
  func attachment(of time: EventTime, in grammar: SentenceGrammar) -> ExpressionAttachment? {
    attachments[grammar.sentence].first { $0.expression == time.expression }
  }

  /// Whether an expression can date an event at all.
  func isUsable(_ index: Int) -> Bool {
    let expression = times.expressions[index]
    switch expression.role {
    case .recurs, .qualifies: return expression.derivedInterval != nil
    case .lasts: return expression.derivedInterval != nil || expression.interval != nil || expression.points != nil
    case .locates, .begins, .ends, .limits:
      if expression.type == .set { return false }
      if expression.points != nil { return true }
      // "the future", "recently": no calendar shows them.
      if case .reference(let reference) = expression.value, reference != .present { return false }
      return expression.interval != nil || isReference(expression) || isUndated && expression.type != .duration
    }
  }

  /// Whether a noun's meaning is an act, an event or the like, or comes from a verb.
  func namesEvent(_ noun: Int, _ grammar: SentenceGrammar) -> Bool {
    SenseTable.embedded.noun(grammar.words[noun].lemma).map { $0.isEventful || $0.isDeverbal } ?? false
  }

  /// Whether an expression only points to the present.
  func isReference(_ index: Int) -> Bool { isReference(times.expressions[index]) }

  func isReference(_ expression: TimeExpression) -> Bool {
    if case .reference(.present) = expression.value { return true }
    return false
  }
}

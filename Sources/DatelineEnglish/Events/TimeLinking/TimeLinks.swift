internal import CivilTime
internal import DatelineModel

/// The time expressions of a document by sentence, each with its place in the tree.
struct TimeLinks {
  let times: TemporalAnnotation
  /// For each sentence the attachments of its expressions, in the order of the text.
  let attachments: [[ExpressionAttachment]]

  /// Where superlatives begin: the form tells them, which no lemma keeps.
  private let superlatives: Set<Int>

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

  /// The expression that dates a clause by standing in it; nil when none does.
  func expression(ofClause clause: Int, in grammar: SentenceGrammar) -> ExpressionAttachment? {
    let usable = expressions(ofClause: clause, in: grammar)
    // "In a speech on Tuesday, he promised to cut taxes by June": the promise has its own day.
    if usable.count > 1, grammar.predicate(of: clause)?.tense == .past,
      !VerbTraits.of(grammar.phrasalLemma(of: clause)).isDisjoint(with: [.newsAct, .planning])
    {
      let own = usable.filter {
        $0.clause == clause && $0.closeness >= .setting && times.expressions[$0.expression].role == .locates
      }
      if !own.isEmpty { return best(own) }
    }
    return best(usable)
  }

  /// The expressions that can date a clause by standing in it.
  private func expressions(ofClause clause: Int, in grammar: SentenceGrammar) -> [ExpressionAttachment] {
    attachments[grammar.sentence].filter { attachment in
      guard isUsable(attachment.expression), belongs(attachment.clause, to: clause, grammar),
        !isYardstick(attachment, grammar)
      else { return false }
      // "the 2024 model" tells nothing of when it was sold.
      if attachment.isPremodifier, let noun = attachment.noun, !namesEvent(noun, grammar) { return false }
      // "a leader of Sunday's march": the day of the march.
      if attachment.isPremodifier, let noun = attachment.noun, grammar.words[noun].relation == .nmod { return false }
      // "after a summer of tumult" tells what came before.
      if times.expressions[attachment.expression].role == .locates,
        grammar.markers(of: attachment.top).contains(where: ["after", "despite", "than", "like", "unlike"].contains)
      {
        return false
      }
      // "end the three-and-a-half-year war": how long the war has lasted.
      if attachment.noun != nil, times.expressions[attachment.expression].derivedInterval != nil { return false }
      switch attachment.closeness {
      case .verb, .setting: return true
      case .subject: return true
      case .object: return objectShares(clause, grammar)
      case .apart: return follows(attachment, clause, grammar) || isYearOfDeed(attachment, clause, grammar)
      }
    }
  }

  /// "retired after a stroke in 2011": what follows in so long a time lies in it, too.
  private func follows(_ attachment: ExpressionAttachment, _ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard let noun = attachment.noun, !attachment.isPremodifier, namesEvent(noun, grammar),
      let granularity = times.expressions[attachment.expression].granularity, granularity >= .year,
      grammar.predicate(of: clause)?.tense == .past
    else { return false }
    return grammar.markers(of: noun).contains { ["after", "following"].contains($0) }
  }

  /// "won the 2016 election", "the 1918 pandemic killed": what an event that is named by its year does or undergoes lies in
  /// that year.
  private func isYearOfDeed(_ attachment: ExpressionAttachment, _ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard attachment.isPremodifier, let noun = attachment.noun, grammar.head(of: noun) == clause,
      SenseTable.embedded.noun(grammar.words[noun].lemma)?.isEventful == true,
      let granularity = times.expressions[attachment.expression].granularity, granularity >= .year,
      let group = grammar.predicate(of: clause), group.tense == .past, group.modal == nil
    else { return false }
    switch grammar.words[noun].relation {
    case .nsubj, .nsubjPassive: return true
    case .obj: return objectShares(clause, grammar)
    case .obl: return grammar.markers(of: noun).allSatisfy { ["in", "at", "during"].contains($0) }
    default: return false
    }
  }

  /// The expression that describes a noun; nil when none does.
  func expression(ofNoun noun: Int, in grammar: SentenceGrammar) -> ExpressionAttachment? {
    best(attachments[grammar.sentence].filter { $0.noun == noun && isUsable($0.expression) })
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

  /// Whether a time only tells what something is measured by: "the only attack this year", "versus 11 last year".
  func isYardstick(_ attachment: ExpressionAttachment, _ grammar: SentenceGrammar) -> Bool {
    attachment.noun.map { hasSuperlative($0, grammar) } ?? false || isCompared(attachment, grammar)
      || isTracedBack(attachment, grammar) || isRecord(attachment, grammar)
  }

  /// "won for the first time since 1993", "the lowest since March": since when there was none like it.
  private func isRecord(_ attachment: ExpressionAttachment, _ grammar: SentenceGrammar) -> Bool {
    let first = times.expressions[attachment.expression].range.lowerBound
    let before = grammar.words.prefix { $0.range.upperBound <= first }.suffix(Self.comparisonReach)
    guard before.last?.lemma.lowercasedASCII == "since" else { return false }
    // "the third time since 2019"
    return before.contains { superlatives.contains($0.range.lowerBound) }
      || before.dropLast().last.map { $0.tag == .noun && $0.lemma.lowercasedASCII == "time" } ?? false
  }

  /// "a run of defeats dating back to 2007": when something began that ended otherwise.
  private func isTracedBack(_ attachment: ExpressionAttachment, _ grammar: SentenceGrammar) -> Bool {
    let first = times.expressions[attachment.expression].range.lowerBound
    let before = grammar.words.prefix { $0.range.upperBound <= first }.suffix(3).map { $0.lemma.lowercasedASCII }
    guard before.last == "to", let verb = before.dropLast().last(where: { $0 != "back" }) else { return false }
    return verb == "date" || verb == "dating"
  }

  /// "360 a month versus only 11 a month last year": the time of what something is compared with.
  private func isCompared(_ attachment: ExpressionAttachment, _ grammar: SentenceGrammar) -> Bool {
    let first = times.expressions[attachment.expression].range.lowerBound
    let before = grammar.words.prefix { $0.range.upperBound <= first }.suffix(Self.comparisonReach)
    // "up 30 percent on a year earlier"; the lemma of "earlier" may be "early".
    let last = grammar.words.last { $0.range.overlaps(times.expressions[attachment.expression].range) }
    if before.last?.lemma.lowercasedASCII == "on",
      last.map({ ["early", "earlier", "before", "ago"].contains($0.lemma.lowercasedASCII) }) ?? false
    {
      return true
    }
    let marker = before.lastIndex {
      // "more than four hours" only counts.
      Self.comparisons.contains($0.lemma.lowercasedASCII) && $0.relation != .fixed || $0.tag == .verb
        || $0.tag == .punctuation
        || $0.lemma.lowercasedASCII == "from"
    }
    guard let marker else { return false }
    // "up from 13 percent in September": what it was before.
    if before[marker].lemma.lowercasedASCII == "from" { return before[marker...].contains { $0.tag == .numeral } }
    // "closer to us than the moon tonight": what is to come is not what something is compared with.
    return Self.comparisons.contains(before[marker].lemma.lowercasedASCII)
      && !["tonight", "tomorrow"].contains(last?.lemma.lowercasedASCII ?? "")
  }

  /// How many words a comparison has before its time.
  private static let comparisonReach = 7
  private static let comparisons: Set<String> = ["versus", "vs", "vs.", "than"]

  /// "the only attack this year", "the most violent one of 2019": the time says among which.
  ///
  /// Not for "the biggest attack of 2019", of which the year is most often the date.
  func hasSuperlative(_ noun: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.children(of: noun).contains {
      grammar.words[$0].relation == .amod
        && (grammar.words[$0].lemma.lowercasedASCII == "only"
          || grammar.children(of: $0).contains { grammar.words[$0].lemma.lowercasedASCII == "most" })
    }
  }

  private static let superlativeForms: Set<String> = [
    "biggest", "worst", "best", "largest", "deadliest", "highest", "lowest", "greatest", "smallest", "bloodiest",
    "longest", "only", "busiest", "first", "strongest", "heaviest",
  ]

  /// Whether a noun's meaning is an act, an event or the like, or comes from a verb.
  func namesEvent(_ noun: Int, _ grammar: SentenceGrammar) -> Bool {
    SenseTable.embedded.noun(grammar.words[noun].lemma).map { $0.isEventful || $0.isDeverbal } ?? false
  }

  /// Whether an expression only points to the present.
  func isReference(_ index: Int) -> Bool { isReference(times.expressions[index]) }

  private func isReference(_ expression: TimeExpression) -> Bool {
    if case .reference(.present) = expression.value { return true }
    return false
  }

  /// An expression in a clause that only completes another ("plans to meet on Tuesday") dates that one too.
  private func belongs(_ inner: Int, to clause: Int, _ grammar: SentenceGrammar) -> Bool {
    var current = inner
    for _ in 0..<8 {
      if current == clause { return true }
      guard
        grammar.words[current].relation == .xcomp || isPurpose(current, grammar) || isLeadIn(current, grammar),
        let governor = grammar.governor(of: current), governor != current
      else { return false }
      current = governor
    }
    return false
  }

  /// "will raise prices starting Sunday": a participle that stands for "from".
  private func isLeadIn(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    ["start", "begin"].contains(grammar.words[clause].lemma.lowercasedASCII)
      && (grammar.words[clause].relation == .advcl
        || grammar.words[clause].relation == .acl
          && grammar.governor(of: clause).flatMap { grammar.predicate(of: $0) }?.tense == .future)
      && grammar.predicate(of: clause)?.finite != true
      && grammar.child(of: clause, .obj, .nsubj, .xcomp) == nil
  }

  /// "beat Halden to win the cup on Monday": what was done for it was done then.
  private func isPurpose(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard grammar.words[clause].relation == .advcl, grammar.markers(of: clause) == ["to"],
      let holder = grammar.governor(of: clause), holder < clause
    else { return false }
    guard let group = grammar.predicate(of: holder), group.tense == .past, !group.passive else { return false }
    return !grammar.words[holder..<clause].contains { $0.lemma == "," }
  }

  /// Whether the time of the object is that of the clause: "hold a meeting on Friday", but not "condemn Friday's attack".
  private func objectShares(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    let traits = VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII)
    if !traits.isDisjoint(with: [.light, .scheduling, .aspectual]) { return true }
    return traits.isDisjoint(with: [.newsAct, .reporting, .claiming, .hypothetical, .planning, .denying])
  }

  private func best(_ attachments: [ExpressionAttachment]) -> ExpressionAttachment? {
    attachments.max { rank($0) < rank($1) }
  }

  /// What denotes dates rather than "now" and says when rather than how long, then the closest, then the finest.
  private func rank(_ attachment: ExpressionAttachment) -> (Int, Int, Int) {
    let expression = times.expressions[attachment.expression]
    let certainty =
      isReference(expression) ? 0 : expression.interval == nil && expression.derivedInterval == nil ? 1 : 2
    let fineness = expression.granularity.map { Granularity.millennium.rawValue - $0.rawValue } ?? 0
    // "announced on Tuesday a loss for the year ended March 31"
    let isLength = expression.role == .lasts && expression.points == nil
    return (min(certainty, isLength ? 1 : 2), attachment.closeness.rawValue * 2 + certainty, fineness)
  }
}

internal import CivilTime
internal import DatelineModel

/// Finds what may become entries: finite clauses, participles and nouns with a time of their own.
struct CandidateFinder {
  let reading: DocumentReading
  let classes: EventClasses
  let runningOrder: RunningOrder
  private let weekPlan: WeekPlan

  init(_ reading: DocumentReading, _ classes: EventClasses) {
    (self.reading, self.classes) = (reading, classes)
    runningOrder = RunningOrder(reading.grammar, reading.clock)
    weekPlan = WeekPlan(reading)
  }

  /// The candidates of a sentence in the order of the text.
  func candidates(inSentence index: Int) -> [Candidate] {
    let grammar = reading.grammar.sentences[index]
    guard !weekPlan.contains(reading.document.sentences[index].block) else { return [] }
    var found: [Candidate] = []
    var used: Set<Int> = []
    for clause in grammar.clauseHeads {
      guard let candidate = clauseCandidate(clause, grammar) else { continue }
      if let expression = candidate.time?.expression, candidate.hasOwnTime { used.insert(expression) }
      found.append(candidate)
    }
    for attachment in reading.links.attachments[index] {
      if let candidate = nounCandidate(attachment, grammar, used: used),
        attachment.closeness == .apart || !isToldByClause(candidate.head, grammar, found)
      {
        found.append(candidate)
      }
      // "Hours after he was named on Tuesday": what has its own day needs no other.
      if let candidate = anchored(attachment, grammar, found),
        !found.contains(where: {
          $0.head == candidate.head && $0.hasOwnTime && $0.time?.expression != candidate.time?.expression
        })
      {
        found.removeAll { $0.head == candidate.head }
        found.append(candidate)
      }
    }
    if !found.contains(where: \.hasOwnTime), let candidate = item(grammar) ?? fragment(grammar) ?? underTime(grammar) {
      found.removeAll { $0.head == candidate.head }
      found.append(candidate)
    }
    // "ten people died in the attack, which took place on Sunday" is one event.
    let told = found
    found.removeAll { placing in
      grammar.isPlacing(placing.head)
        && told.contains {
          $0.head != placing.head && placing.time?.expression != nil && $0.time?.expression == placing.time?.expression
        }
    }
    for index in found.indices { followUp(&found[index], found) }
    return found.map(onRightSide).sorted { $0.head < $1.head }
  }

  /// A sequel is no surer than what it follows, and no earlier.
  private func followUp(_ sequel: inout Candidate, _ found: [Candidate]) {
    guard let first = sequel.sequelOf.flatMap({ head in found.first { $0.head == head } }) else { return }
    if first.status == .alleged { sequel.status = .alleged }
    if sequel.time?.interval.begin == nil, first.time?.placement != .spans {
      sequel.time?.interval.begin = first.time?.interval.begin
    }
  }

  // MARK: Clauses

  private func clauseCandidate(_ clause: Int, _ grammar: SentenceGrammar) -> Candidate? {
    guard isTold(clause, grammar) else { return nil }
    let reading = ClauseStatus(of: clause, in: grammar)
    let named = expressionBeforeWhen(clause, grammar)
    var own =
      named ?? links.expression(ofClause: clause, in: grammar) ?? expressionOfFinding(clause, grammar)
    let isSequel = own == nil && TellableClause.isSequel(clause, in: grammar)
    guard isSequel || standsAlone(clause, own, grammar) else { return nil }
    var tellsOfDay = false
    var status = reading.status
    var shared = own ?? sharedExpression(clause, grammar)
    let item = self.reading.itemExpression(ofSentence: grammar.sentence)
    // "not until 1993" is in 1993; "until 1992, when they joined" joins in 1992.
    let isNotUntil =
      reading.isNegated && own.map { [.ends, .limits].contains(links.times.expressions[$0.expression].role) } ?? false
    if isNotUntil { status = .happened }
    let role: TimeExpression.Role? =
      named != nil || isNotUntil || own.map { takesEffect($0, status) } ?? false
      ? .locates : own.map { isState(asOf: $0, status) } ?? false ? .limits : nil
    let isMove = Self.moves.contains(grammar.words[clause].lemma.lowercasedASCII)
    if let other = own,
      isLeft(other, by: clause, status, grammar) || grammar.head(of: clause) != nil && isSaidApart(other, grammar)
    {
      (own, shared) = (nil, nil)
    }
    var counted = named == nil ? self.counted(clause, own: own?.expression, grammar) : nil
    if let counted { own = links.attachments[grammar.sentence].first { $0.expression == counted.expression } }
    func told(_ status: EventStatus) -> EventTime? {
      if let counted { return counted }
      return shared.flatMap {
        (isMove ? clock.goal(ofRangeWith: $0.expression, status: status) : nil)
          ?? clock.time(from: $0.expression, status: status, role: role)
      } ?? item.flatMap { clock.time(from: $0, status: status, role: .locates) }
    }
    var time = told(status)
    var refused: Int?
    if let found = time, found.expression != item, contradicts(found, clause, status, grammar) {
      refused = found.expression
      (own, shared, time, counted) = (nil, nil, nil, nil)
    }
    if let found = time {
      status = agreement.status(status, with: found, clause, reading, grammar, isItem: found.expression == item)
    }
    if time == nil || time?.isBoundOnly == true {
      time =
        reported(reading, status, grammar)
        ?? clock.bound(status, despite: refused, posted: self.reading.dayOfPost(ofSentence: grammar.sentence))
    }
    if let again = told(status) { time = again }
    if reading.isNegated, status == .planned, reading.isForeseen {
      // "is no longer scheduled for Christmas": the plan is off, and nothing is to come on that day.
      (own, shared, status) = (nil, nil, .happened)
      time = clock.bound(.happened)
    }
    if own == nil, status == .happened, let begin = beginOfWhatCameBefore(clause, grammar), time?.interval.begin == nil
    {
      time?.interval.begin = begin
      time?.basis.append(BasisStep(.anchor, "told as after what happened on \(begin.date)"))
    }
    if own == nil, isPursuit(clause, status, grammar) {
      status = .planned
      time = clock.bound(.planned)
    }
    if own == nil, self.reading.dayOfPost(ofSentence: grammar.sentence) == nil,
      isNewsOfTheDay(clause, status, grammar), let day = runningOrder.time
    {
      (status, time, tellsOfDay) = (.happened, day, true)
    }
    guard status == .happened || status == .alleged || !TellableClause.isAccompaniment(clause, in: grammar) else {
      return nil
    }
    return Candidate(
      sentence: grammar.sentence, head: clause, status: status, time: time,
      hasOwnTime: own != nil || tellsOfDay || (item != nil && time?.expression == item), isNominal: false,
      isNegated: reading.isNegated, sequelOf: isSequel ? grammar.governor(of: clause) : nil, reporter: reading.reporter)
  }

  /// Whether a clause says something that can be told, and in prose.
  private func isTold(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    if reading.grammar.isHeadline(grammar.sentence) { return false }
    return grammar.words[clause].relation != .xcomp && isPredicate(clause, grammar) && !isPublication(clause, grammar)
      && TellableClause.isTellable(clause, in: grammar) && !isFurniture(clause, grammar)
  }

  /// Whether a clause needs no other to be told with: a participle needs a time for that ("while driving at night" tells
  /// no day), and so does a finite clause inside another one.
  private func standsAlone(_ clause: Int, _ own: ExpressionAttachment?, _ grammar: SentenceGrammar) -> Bool {
    if grammar.predicate(of: clause)?.finite != true, !isRoot(clause, grammar) {
      guard let own, let granularity = links.times.expressions[own.expression].granularity, granularity != .partOfDay
      else { return false }
    }
    if isBackground(clause, grammar) { return false }
    if own != nil { return true }
    switch grammar.words[clause].relation {
    case .csubj, .csubjPassive: return false
    // "as police have detained the owner": told beside the rest, but not "if", "although she could".
    case .advcl: return grammar.child(of: clause, .nsubj, .nsubjPassive) != nil
    default: return true
    }
  }

  /// "will be required as of July 6": the day on which what is planned takes effect.
  private func takesEffect(_ attachment: ExpressionAttachment, _ status: EventStatus) -> Bool {
    status == .planned && isAsOf(attachment)
  }

  /// "As of July 6 three cases had been found": the day up to which it is told.
  private func isState(asOf attachment: ExpressionAttachment, _ status: EventStatus) -> Bool {
    status == .happened && isAsOf(attachment)
  }

  private func isAsOf(_ attachment: ExpressionAttachment) -> Bool {
    guard links.times.expressions[attachment.expression].role == .begins else { return false }
    let start = links.times.expressions[attachment.expression].range.lowerBound
    return reading.grammar.text(max(0, start - 6)..<start).lowercasedASCII == "as of "
  }

  /// "is pushing for a meeting": what is worked for is still to come.
  private func isPursuit(_ clause: Int, _ status: EventStatus, _ grammar: SentenceGrammar) -> Bool {
    guard status == .ongoing, Self.pursuits.contains(grammar.words[clause].lemma.lowercasedASCII) else { return false }
    return grammar.children(of: clause).contains {
      grammar.words[$0].relation == .obl && grammar.markers(of: $0).contains("for") && isEventNoun($0, grammar)
    }
  }

  private static let pursuits: Set<String> = ["push", "plan", "prepare", "arrange", "work", "aim", "press", "campaign"]

  private func isPredicate(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.words[clause].tag == .verb || grammar.child(of: clause, .cop) != nil
      || (grammar.words[clause].tag == .auxiliary && grammar.child(of: clause, .nsubj, .expl) != nil)
  }

  /// Whether a clause belongs to the page and not to what it tells.
  func isFurniture(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    let isTime = links.coverage(of: grammar)
    return Furniture.isStamp(grammar, isTime: isTime) || Furniture.isClock(clause, grammar, isTime: isTime)
  }

  private func isRoot(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.words[clause].relation == .root && grammar.child(of: clause, .nsubj, .nsubjPassive) != nil
  }

  var agreement: StatusAgreement { StatusAgreement(links, clock) }
  var links: TimeLinks { reading.links }
  var clock: EventClock { reading.clock }
}

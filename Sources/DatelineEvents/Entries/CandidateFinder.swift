internal import CivilTime
internal import DatelineModel

/// Finds what may become entries: finite clauses, participles and nouns with a time of their own.
struct CandidateFinder {
  let reading: DocumentReading
  let classes: EventClasses
  private let runningOrder: RunningOrder

  init(_ reading: DocumentReading, _ classes: EventClasses) {
    (self.reading, self.classes) = (reading, classes)
    runningOrder = RunningOrder(reading.grammar, reading.clock)
  }

  /// The candidates of a sentence in the order of the text.
  func candidates(inSentence index: Int) -> [Candidate] {
    let grammar = reading.grammar.sentences[index]
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
    for index in found.indices { followUp(&found[index], found) }
    return found.map(onRightSide).sorted { $0.head < $1.head }
  }

  /// What is told as past does not lie after publication, nor what is planned before it: an expression that says so was
  /// misread or belongs to something else.
  private func onRightSide(_ candidate: Candidate) -> Candidate {
    guard let day = clock.published?.date, let interval = candidate.time?.interval, let horizon = clock.horizon else {
      return candidate
    }
    let isPast = interval.end.map { $0.time == nil ? $0.date <= day : $0.date < day } ?? false
    let isToCome = interval.begin.map { $0.date > horizon } ?? false
    let isWrong =
      switch candidate.status {
      case .happened, .alleged, .denied: isToCome
      case .planned: isPast
      case .ongoing, .possible: false
      }
    guard isWrong else { return candidate }
    var bounded = candidate
    (bounded.time, bounded.hasOwnTime) = (clock.bound(candidate.status), false)
    return bounded
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
    let isNotUntil = reading.isNegated && own.map { links.times.expressions[$0.expression].role == .ends } ?? false
    if isNotUntil { status = .happened }
    let role: TimeExpression.Role? =
      named != nil || isNotUntil || own.map { takesEffect($0, status) } ?? false ? .locates : nil
    let isMove = Self.moves.contains(grammar.words[clause].lemma.lowercasedASCII)
    if let other = own,
      isLeft(other, by: clause, status, grammar) || grammar.head(of: clause) != nil && isSaidApart(other, grammar)
    {
      (own, shared) = (nil, nil)
    }
    func told(_ status: EventStatus) -> EventTime? {
      shared.flatMap {
        (isMove ? clock.goal(ofRangeWith: $0.expression, status: status) : nil)
          ?? clock.time(from: $0.expression, status: status, role: role)
      } ?? item.flatMap { clock.time(from: $0, status: status, role: .locates) }
    }
    var time = told(status)
    if let found = time, found.expression != item, contradicts(found, clause, status, grammar) {
      (own, shared, time) = (nil, nil, nil)
    }
    if let found = time {
      status = agreement.status(
        status, with: found, clause, reading, grammar, isItem: found.expression == item)
    }
    if time == nil || time?.isBoundOnly == true {
      time = reported(reading, status, grammar) ?? clock.bound(status)
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
    if own == nil, isNewsOfTheDay(clause, status, grammar), let day = runningOrder.time {
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
    if case .heading = reading.document.blocks[reading.document.sentences[grammar.sentence].block].kind { return false }
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
    if own != nil { return true }
    switch grammar.words[clause].relation {
    case .csubj, .csubjPassive: return false
    // "as police have detained the owner": told beside the rest, but not "if", "although she could".
    case .advcl: return grammar.child(of: clause, .nsubj, .nsubjPassive) != nil
    default: return true
    }
  }

  /// Whether a clause is one of the day's items on a page that tells its day in the present: "Fans pay their last
  /// respects", "The fleet has left", not what holds or goes on.
  private func isNewsOfTheDay(_ clause: Int, _ status: EventStatus, _ grammar: SentenceGrammar) -> Bool {
    guard runningOrder.time != nil, [.ongoing, .happened].contains(status), isMain(clause, grammar),
      let group = grammar.predicate(of: clause), group.finite, group.tense == .present, group.modal == nil,
      group.aspect == .perfect || group.aspect == .simple && runningOrder.isLive, grammar.words[clause].tag == .verb,
      let subject = grammar.subject(of: clause), grammar.words[subject].tag != .pronoun
    else { return false }
    if group.passive { return true }
    // "Marit Enger explains why", "takes a look": who presents the programme; but "tells the council that".
    let traits = VerbTraits.of(grammar.phrasalLemma(of: clause))
    let presents = traits.contains(.light) && group.aspect == .simple || traits.contains(.reporting)
    if presents, grammar.child(of: clause, .ccomp) == nil || grammar.child(of: clause, .obj, .iobj) == nil {
      return false
    }
    return traits.isDisjoint(with: [.stative, .perceiving])
      && ![.state, .intentionalState].contains(classes[clause, inSentence: grammar.sentence])
  }

  /// Whether a clause is what its sentence tells, by itself or as somebody's words.
  private func isMain(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    var current = clause
    for _ in 0..<8 {
      guard let governor = grammar.governor(of: current), governor != current else { return true }
      switch grammar.words[current].relation {
      case .conj, .parataxis: break
      case .ccomp:
        let lemma = grammar.words[governor].lemma.lowercasedASCII
        guard lemma == "understand" || VerbTraits.of(lemma).contains(.reporting) else { return false }
      default: return false
      }
      current = governor
    }
    return false
  }

  /// "will be required as of July 6": the day on which what is planned takes effect.
  private func takesEffect(_ attachment: ExpressionAttachment, _ status: EventStatus) -> Bool {
    guard status == .planned, links.times.expressions[attachment.expression].role == .begins else { return false }
    let start = links.times.expressions[attachment.expression].range.lowerBound
    return reading.grammar.text(max(0, start - 6)..<start).lowercasedASCII == "as of "
  }

  /// What they govern leaves the first time of a range for the second: "moved from March to June".
  private static let moves: Set<String> = [
    "move", "postpone", "delay", "push", "shift", "reschedule", "defer", "bring", "extend", "change", "put",
  ]

  /// "claimed a breakthrough after meeting him on Monday": when what came before began.
  private func beginOfWhatCameBefore(_ clause: Int, _ grammar: SentenceGrammar) -> CivilDateTime? {
    for attachment in links.attachments[grammar.sentence] where links.isUsable(attachment.expression) {
      guard let interval = links.times.expressions[attachment.expression].interval, let begin = interval.begin else {
        continue
      }
      var current = attachment.top
      for _ in 0..<12 {
        guard let head = grammar.head(of: current), current != clause else { break }
        if grammar.markers(of: current).contains(where: { ["after", "following"].contains($0) }),
          grammar.clauseHead(of: head) == clause
        {
          return begin
        }
        current = head
      }
    }
    return nil
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
  private func isFurniture(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    let isTime = links.coverage(of: grammar)
    return Furniture.isStamp(grammar, isTime: isTime) || Furniture.isClock(clause, grammar, isTime: isTime)
  }

  private func isRoot(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    grammar.words[clause].relation == .root && grammar.child(of: clause, .nsubj, .nsubjPassive) != nil
  }

  /// "is dropping 360 a month versus 11 last year", "booked their places in next summer's games": what goes on now is
  /// not dated by a time gone by, nor what happened by one to come.
  private func contradicts(
    _ time: EventTime, _ clause: Int, _ status: EventStatus, _ grammar: SentenceGrammar
  ) -> Bool {
    if status == .ongoing, let horizon = clock.horizon, let begin = time.interval.begin, begin.date > horizon,
      isOfPurpose(time, clause, grammar)
    {
      return true
    }
    if status == .happened, let horizon = clock.horizon, let begin = time.interval.begin, begin.date > horizon,
      let group = grammar.predicate(of: clause), group.finite, group.modal == nil,
      group.tense == .past || group.aspect == .perfect
    {
      let traits = VerbTraits.of(grammar.phrasalLemma(of: clause))
      return traits.isDisjoint(with: [.scheduling, .planning, .stative, .hypothetical]) || isOfNoun(time, grammar)
    }
    if isNowadays(time, clause, status, grammar) || status == .happened && reachesAhead(time, clause, grammar) {
      return true
    }
    guard status == .ongoing, time.placement != .spans, let day = clock.published?.date,
      let end = time.interval.end, end.date < day || end.date == day && end.time == nil,
      let group = grammar.predicate(of: clause)
    else { return false }
    // "remembers going out that night": the day of what is remembered.
    if group.tense == .present, let attachment = attachment(of: time, grammar), attachment.clause != clause,
      !VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII).isDisjoint(with: [.stative, .perceiving, .evidential])
        || grammar.words[clause].lemma.lowercasedASCII == "remember"
    {
      return true
    }
    // "follows the testimony Tuesday of four officials"
    return group.tense == .present && (group.aspect == .progressive || isBesideNoun(time, grammar))
  }

  /// "Today, hundreds of ships lie idle": nowadays, where "reopens today" has a day.
  private func isNowadays(
    _ time: EventTime, _ clause: Int, _ status: EventStatus, _ grammar: SentenceGrammar
  ) -> Bool {
    guard status == .ongoing, let index = time.expression, let group = grammar.predicate(of: clause),
      group.tense == .present, group.aspect == .simple,
      let subject = grammar.child(of: clause, .nsubj, .nsubjPassive, .expl)
    else { return false }
    let range = links.times.expressions[index].range
    return range.upperBound <= grammar.words[grammar.extent(of: subject).lowerBound].range.lowerBound
      && reading.grammar.text(range).lowercasedASCII == "today"
  }

  /// "His health declined over the next three months": told as past, so not counted from the day of writing.
  private func reachesAhead(_ time: EventTime, _ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard let day = clock.published?.date, let horizon = clock.horizon, let begin = time.interval.begin,
      let end = time.interval.end, begin.date >= day, end.date > horizon.adding(days: 1),
      let group = grammar.predicate(of: clause)
    else { return false }
    return group.finite && group.tense == .past && group.modal == nil
      && VerbTraits.of(grammar.phrasalLemma(of: clause)).isDisjoint(with: [.scheduling, .planning])
  }

  private func isBesideNoun(_ time: EventTime, _ grammar: SentenceGrammar) -> Bool {
    attachment(of: time, grammar).map { $0.noun != nil && grammar.head(of: $0.top) == $0.noun } ?? false
  }

  /// "battle to win the election of December": the day of what is striven for, not of the striving.
  private func isOfPurpose(_ time: EventTime, _ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard let attachment = attachment(of: time, grammar), attachment.clause != clause else { return false }
    return VerbTraits.of(grammar.phrasalLemma(of: clause)).isDisjoint(with: [.scheduling, .planning, .hypothetical])
  }

  /// "booked their places in next summer's games": the time of a noun, not of what is done.
  private func isOfNoun(_ time: EventTime, _ grammar: SentenceGrammar) -> Bool {
    attachment(of: time, grammar).map { $0.isPremodifier } ?? false
  }

  private func attachment(of time: EventTime, _ grammar: SentenceGrammar) -> ExpressionAttachment? {
    links.attachments[grammar.sentence].first { $0.expression == time.expression }
  }

  /// The expression that stands right before the "when" of a clause, or that dates the event that does: "a meeting on
  /// Monday when he told them".
  private func expressionBeforeWhen(_ clause: Int, _ grammar: SentenceGrammar) -> ExpressionAttachment? {
    guard
      let when = grammar.children(of: clause).first(where: { grammar.words[$0].lemma.lowercasedASCII == "when" }),
      let before = grammar.words[..<when].lastIndex(where: { $0.tag != .punctuation })
    else { return nil }
    let usable = links.attachments[grammar.sentence].filter { links.isUsable($0.expression) }
    return usable.first { links.times.expressions[$0.expression].range.overlaps(grammar.words[before].range) }
      ?? usable.first { attachment in
        guard let noun = attachment.noun, noun <= before, isEventNoun(noun, grammar) else { return false }
        return grammar.plainNounPhrase(of: noun).last == before && grammar.clauseHead(of: noun) != clause
      }
  }

  /// The time that a clause has from the one it is told with: "flew on Monday and met him", "fell, killing two".
  private func sharedExpression(_ clause: Int, _ grammar: SentenceGrammar) -> ExpressionAttachment? {
    // "walked in and shot two men on Monday": the day of one of several deeds is that of all.
    if let next = grammar.children(of: clause).first(where: { grammar.words[$0].relation == .conj }),
      let group = grammar.predicate(of: next), group.finite, group.tense == grammar.predicate(of: clause)?.tense,
      grammar.child(of: next, .nsubj, .nsubjPassive) == nil
    {
      return links.expression(ofClause: next, in: grammar)
    }
    guard let governor = grammar.governor(of: clause), governor != clause else { return nil }
    switch grammar.words[clause].relation {
    case .conj:
      guard grammar.predicate(of: clause)?.tense == grammar.predicate(of: governor)?.tense else { return nil }
      return links.expression(ofClause: governor, in: grammar)
    case .acl, .aclRelative:
      guard let noun = grammar.antecedent(of: clause) else { return nil }
      // "until 1992, when they joined"
      if let attachment = links.attachments[grammar.sentence].first(where: {
        $0.top == noun && links.isUsable($0.expression)
      }) {
        return attachment
      }
      return links.expression(ofNoun: noun, in: grammar)
    default: return nil
    }
  }

  /// What somebody told on Friday was over by Friday.
  private func reported(_ status: ClauseStatus, _ own: EventStatus, _ grammar: SentenceGrammar) -> EventTime? {
    guard
      own == .happened || own == .alleged || own == .denied, let reporter = status.reporter,
      let attachment = links.expression(ofClause: grammar.clauseHead(of: reporter), in: grammar),
      let end = links.times.expressions[attachment.expression].interval?.end
    else { return nil }
    let expression = links.times.expressions[attachment.expression]
    return EventTime(
      interval: CivilInterval(begin: nil, end: end), placement: .within, expression: nil,
      basis: expression.basis + [BasisStep(.direction, "told then as past: it was over by then")])
  }

  /// Whether a sentence without a clause tells what happens: "Jonas Hald, May 3, 2024" tells who wrote.
  private func tellsDeed(_ root: Int, _ grammar: SentenceGrammar) -> Bool {
    isEventNoun(root, grammar) || grammar.words.contains { $0.tag == .verb }
      // "all qualified on Saturday", with the verb taken for an adjective
      || grammar.child(of: root, .nsubj) != nil && reading.grammar.text(grammar.words[root].range).hasSuffix("ed")
  }

  /// The first sentence of a chronology's item, told as a whole where no clause was seen in it: "Piles under repair."
  private func item(_ grammar: SentenceGrammar) -> Candidate? {
    guard let label = reading.itemExpression(ofSentence: grammar.sentence),
      let root = grammar.clauseHeads.first(where: { grammar.head(of: $0) == nil }), !isFurniture(root, grammar),
      isFirstOfBlock(grammar.sentence), grammar.words.count > 2, !isAddress(grammar)
    else { return nil }
    if case .heading = reading.document.blocks[reading.document.sentences[grammar.sentence].block].kind { return nil }
    let told = ClauseStatus(of: root, in: grammar)
    guard let first = clock.time(from: label, status: told.status, role: .locates) else { return nil }
    let status = agreement.status(told.status, with: first, root, told, grammar)
    return Candidate(
      sentence: grammar.sentence, head: root, status: status,
      time: clock.time(from: label, status: status, role: .locates), hasOwnTime: true, isNominal: false,
      reporter: told.reporter)
  }

  /// "Harbour Hall, Norhavn, ND": names alone, none of which is of an event, say where and not what.
  private func isAddress(_ grammar: SentenceGrammar) -> Bool {
    let words = grammar.words.filter { $0.tag != .punctuation }
    return grammar.words.contains { $0.lemma == "," }
      && words.allSatisfy { ![.noun, .verb, .auxiliary, .pronoun, .adverb].contains($0.tag) }
      && !words.contains { SenseTable.embedded.noun($0.lemma.lowercasedASCII)?.isEventful == true }
  }

  private func isFirstOfBlock(_ sentence: Int) -> Bool {
    sentence == 0 || reading.document.sentences[sentence - 1].block != reading.document.sentences[sentence].block
  }

  /// "In July, the laboratory named ways", with the time taken for the head of all: told as a whole by its first verb that
  /// is past.
  private func underTime(_ grammar: SentenceGrammar) -> Candidate? {
    guard
      let attachment = links.attachments[grammar.sentence].first(where: {
        grammar.head(of: $0.top) == nil && links.isUsable($0.expression) && !links.isReference($0.expression)
          && links.times.expressions[$0.expression].role == .locates
          && (["in", "on"].contains(grammar.markers(of: $0.top).first)
            || $0.top + 1 < grammar.words.count && grammar.words[$0.top + 1].lemma == ",")
      }), grammar.words.indices.filter({ $0 < attachment.top }).allSatisfy({ grammar.isInside($0, attachment.top) }),
      let verb = grammar.words.indices.first(where: {
        $0 > attachment.top + 2 && grammar.words[$0].tag == .verb && grammar.words[$0].features.tense == .past
      }), !isFurniture(verb, grammar), grammar.words.last?.lemma == "."
    else { return nil }
    guard let time = clock.time(from: attachment.expression, status: .happened),
      clock.horizon.map({ day in
        time.interval.begin.map { $0.date <= day } ?? true
      }) ?? true
    else { return nil }
    return Candidate(
      sentence: grammar.sentence, head: verb, status: .happened, time: time, hasOwnTime: true, isNominal: false,
      reporter: nil)
  }

  /// Whether only what completes the main clause stands between it and another one: "won, to earn the cup on Tuesday", not
  /// "decided to use what was measured on Tuesday".
  private func reaches(_ root: Int, from clause: Int, _ grammar: SentenceGrammar) -> Bool {
    var current = clause
    for _ in 0..<8 where current != root {
      guard [.xcomp, .advcl].contains(grammar.words[current].relation), !FiniteVerb.isFinite(current, in: grammar),
        let governor = grammar.governor(of: current), governor != current
      else { return !grammar.groups.contains(where: \.finite) }
      current = governor
    }
    return current == root
  }

  /// "gave his word that it would be so, in an interview on Tuesday": behind a mark the main clause's, wherever the tree has
  /// it.
  private func isSaidApart(_ attachment: ExpressionAttachment, _ grammar: SentenceGrammar) -> Bool {
    let beside = grammar.children(of: attachment.clause).last {
      $0 < attachment.top && grammar.words[$0].relation == .obl && grammar.extent(of: $0).upperBound < attachment.top
    }
    guard let noun = attachment.noun ?? beside, Self.papers.contains(grammar.words[noun].lemma.lowercasedASCII),
      grammar.markers(of: noun) == ["in"], case let first = grammar.extent(of: noun).lowerBound, first > 0
    else { return false }
    return grammar.words[first - 1].lemma == "," || grammar.words[first].lemma == ","
  }

  /// "was postponed from the first Saturday in May": the time that it no longer has.
  private func isLeft(
    _ attachment: ExpressionAttachment, by clause: Int, _ status: EventStatus, _ grammar: SentenceGrammar
  ) -> Bool {
    Self.moves.contains(grammar.words[clause].lemma.lowercasedASCII)
      && grammar.markers(of: attachment.top) == ["from"]
      && clock.goal(ofRangeWith: attachment.expression, status: status) == nil
  }

  /// A sentence in which a date stands but no clause was seen to have it, told as a whole: "Surgery on 15 September."
  private func fragment(_ grammar: SentenceGrammar) -> Candidate? {
    guard
      let attachment = links.attachments[grammar.sentence].first(where: {
        links.isUsable($0.expression) && !links.isReference($0.expression) && !$0.isPremodifier
          && $0.closeness != .apart && !links.isYardstick($0, grammar)
          && links.times.expressions[$0.expression].role == .locates
          && links.times.expressions[$0.expression].interval != nil
      }), let root = grammar.clauseHeads.first(where: { grammar.head(of: $0) == nil }), root != attachment.top,
      reaches(root, from: attachment.clause, grammar) || isSaidApart(attachment, grammar),
      !isLeft(attachment, by: root, .happened, grammar)
    else { return nil }
    guard !isFurniture(root, grammar), isTelling(root, grammar), tellsDeed(root, grammar) else { return nil }
    let reading = ClauseStatus(of: root, in: grammar)
    guard let first = clock.time(from: attachment.expression, status: reading.status),
      !contradicts(first, root, reading.status, grammar)
    else { return nil }
    let status = agreement.status(reading.status, with: first, root, reading, grammar)
    return Candidate(
      sentence: grammar.sentence, head: root, status: status,
      time: clock.time(from: attachment.expression, status: status), hasOwnTime: true, isNominal: false,
      reporter: reading.reporter)
  }

  private var agreement: StatusAgreement { StatusAgreement(links, clock) }
  var links: TimeLinks { reading.links }
  var clock: EventClock { reading.clock }
}

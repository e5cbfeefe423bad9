internal import CivilTime
internal import DatelineModel

/// Expressions that count from the day of writing, put as the dates that they mean.
extension TimeWords {
  /// The wording with the date that an expression means; nil where it says its date itself, or is not sure.
  func written(_ words: Range<Int>, _ expression: TimeExpression, in wording: SummaryWording) -> SummaryWording? {
    guard isRelative(words) || lacksYear(words), expression.type == .date || expression.type == .time,
      expression.alternative == nil,
      expression.eventAnchor == nil, let interval = expression.interval, expression.derivedInterval == nil,
      let begin = interval.begin, interval.end != nil, let granularity = expression.granularity,
      interval.earliest == nil, interval.latest == nil, !isOnWrongSide(begin, granularity, words)
    else { return nil }
    if words.upperBound < grammar.words.count, isTime(words.upperBound) { return nil }
    // "still today", "even today": these days.
    if words.lowerBound > 0,
      ["still", "even", "as"].contains(grammar.words[words.lowerBound - 1].lemma.lowercasedASCII)
    {
      return nil
    }
    if granularity < .day { return written(words, on: begin.date, in: wording) }
    let date = Timeline.When(interval: interval, granularity: granularity, placement: .exact).text
    guard !date.isEmpty, !date.hasPrefix("between"), !date.contains(" to ") else { return nil }
    var result = wording
    if words.upperBound < grammar.words.count, isPossessive(words.upperBound) {
      // "last year's election": "the 2023 election".
      guard words.lowerBound == 0 || grammar.words[words.lowerBound - 1].tag != .determiner else { return nil }
      let bare = date.hasPrefix("the ") ? String(date.dropFirst(4)) : date
      result.replace(words.lowerBound..<words.upperBound + 1, by: "the \(bare)", .time)
      return isTime(words.upperBound + 1) ? nil : result
    }
    // "the Tuesday meeting": only a name stands well there.
    if let top = top(of: words), let noun = grammar.head(of: top), noun >= words.upperBound,
      [.compound, .nmod, .amod, .nmodUnmarked].contains(grammar.words[top].relation),
      (words.upperBound..<noun).allSatisfy({ grammar.head(of: $0) == noun })
    {
      return nil
    }
    let hasBefore = words.lowerBound > 0 && wording.kept[words.lowerBound - 1]
    let before = hasBefore ? grammar.words[words.lowerBound - 1] : nil
    if let before, let last = words.last, grammar.words[last].lemma.lowercasedASCII == "ago",
      Self.comparing.contains(before.lemma.lowercasedASCII) || isYardstick(expression)
    {
      // "down 10 percent from a year ago": one month is compared with its like, not with a whole year.
      result.replace(last..<last + 1, by: "earlier", .time)
    } else if grammar.words[words.lowerBound].tag == .adposition {
      result.replace(words, by: "\(preposition(granularity)) \(date)", .time)
    } else if let before, isPreposition(words.lowerBound - 1) || before.lemma.lowercasedASCII == "until" {
      let lemma = before.lemma.lowercasedASCII
      if ["over", "during", "at"].contains(lemma) {
        result.replace(words.lowerBound - 1..<words.upperBound, by: "\(preposition(granularity)) \(date)", .time)
      } else {
        result.replace(words, by: date, .time)
      }
    } else if before?.tag == .coordinatingConjunction
      || top(of: words).map({ isArgument($0) || fillsVerb($0) }) == true
      || before != nil && isBoundary(words.lowerBound - 1)
    {
      result.replace(words, by: date, .time)
    } else if let before, [.determiner, .adjective].contains(before.tag) {
      return nil
    } else {
      result.replace(words, by: "\(preposition(granularity)) \(date)", .time)
    }
    return result
  }

  /// "Wednesday night": "the night of 6 March 2024"; "at 7 p.m. on Thursday": "at 7 p.m. on 7 March 2024".
  private func written(_ words: Range<Int>, on day: CivilDate, in wording: SummaryWording) -> SummaryWording? {
    let date = WhenText.day(day)
    guard words.upperBound >= grammar.words.count || !isPossessive(words.upperBound),
      words.lowerBound == 0
        || ![.determiner, .adjective].contains(grammar.words[words.lowerBound - 1].tag),
      words.upperBound >= grammar.words.count
        || ![.noun, .properNoun, .adjective].contains(grammar.words[words.upperBound].tag)
    else { return nil }
    var result = wording
    if let last = words.last, Self.partsOfDay.contains(grammar.words[last].lemma.lowercasedASCII) {
      let part = grammar.words[last].lemma.lowercasedASCII
      let isLed = words.lowerBound > 0 && isPreposition(words.lowerBound - 1)
      result.replace(words, by: "\(isLed ? "" : "on ")the \(part) of \(date)", .time)
      return result
    }
    // "at twenty past seven", "at 7 p.m. the following day" name no day that a date can stand for.
    let named = words.filter { Self.deictic.contains(grammar.words[$0].lemma.lowercasedASCII) }
    guard let name = named.first, named.count == 1, name > words.lowerBound,
      Self.days.contains(grammar.words[name].lemma.lowercasedASCII)
    else { return nil }
    let isLed = grammar.words[name - 1].tag == .adposition
    result.replace(name..<name + 1, by: isLed ? date : "on \(date)", .time)
    return result
  }

  private static let partsOfDay: Set<String> = ["morning", "afternoon", "evening", "night"]

  private static let comparing: Set<String> = ["from", "than", "with", "as", "over"]

  /// "yesterday", "on Tuesday", "last month", "two days earlier": words that count from the day of writing or another.
  func isRelative(_ words: Range<Int>) -> Bool {
    let lemmas = words.map { grammar.words[$0].lemma.lowercasedASCII }
    if hasYear(words) { return false }
    return lemmas.contains(where: Self.deictic.contains) && !lemmas.contains(where: Self.months.contains)
  }

  /// "in June", "on 4 April": which year's is told by the article's day.
  private func lacksYear(_ words: Range<Int>) -> Bool {
    !hasYear(words) && words.contains { Self.months.contains(grammar.words[$0].lemma.lowercasedASCII) }
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
    "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.",
  ]

  private static let deictic: Set<String> = days.union([
    "last", "next", "this", "previous", "following", "coming", "past", "ago", "earlier", "later", "same", "upcoming",
    "current", "hence",
  ])
  private static let days = English.daysOfWeek.union(["yesterday", "today", "tomorrow", "tonight"])

  func hasYear(_ words: Range<Int>) -> Bool {
    words.contains { grammar.words[$0].range.count == 4 && grammar.words[$0].tag == .numeral }
  }

  /// A time to come in a sentence of the past was read wrongly.
  private func isOnWrongSide(_ begin: CivilDateTime, _ granularity: Granularity, _ words: Range<Int>) -> Bool {
    // "said he would come after he had left on Sunday": a story's future is told from another day.
    let isInner = grammar.governor(of: grammar.clauseHead(of: words.lowerBound)) != nil
    if isInner, grammar.groups.contains(where: { $0.modal == "would" }) { return true }
    guard let published = reading.clock.published, begin.date > published.date else { return false }
    // "announced a concert on 8 October"; a month may be that of the announcement.
    let clause = grammar.clauseHead(of: words.lowerBound)
    if granularity <= .day, VerbTraits.of(grammar.phrasalLemma(of: clause)).contains(.newsAct) { return false }
    return !grammar.groups.contains { $0.tense == .future || $0.tense == .present || $0.modal != nil }
  }

  /// "starting Sunday", "effective Monday"
  func isBoundary(_ word: Int) -> Bool {
    guard word >= 0 else { return false }
    let lemma = grammar.words[word].lemma.lowercasedASCII
    return ["start", "begin", "end"].contains(lemma) && grammar.words[word].features.verbForm == .gerund
      || ["effective", "since", "until"].contains(lemma)
  }

  private func preposition(_ granularity: Granularity) -> String {
    switch granularity {
    case .day, .weekend: "on"
    default: "in"
    }
  }

  private func isArgument(_ word: Int) -> Bool {
    // Behind a noun a time is no subject, whatever the tree says: "the path to it this autumn".
    let first = grammar.extent(of: word).lowerBound
    let isBehindNoun = first > 0 && [.noun, .properNoun, .pronoun].contains(grammar.words[first - 1].tag)
    let isSole =
      grammar.head(of: word).map { !grammar.children(of: $0).contains { $0 < word && isSubject($0) } } ?? true
    return !isBehindNoun && isSubject(word) && isSole
  }

  private func isSubject(_ word: Int) -> Bool { [.nsubj, .nsubjPassive].contains(grammar.words[word].relation) }

  func isPossessive(_ word: Int) -> Bool {
    grammar.words[word].tag == .particle && ["'s", "\u{2019}s", "'", "\u{2019}"].contains(grammar.words[word].lemma)
  }

  /// "up from 300 crowns a year ago"
  private func isYardstick(_ expression: TimeExpression) -> Bool {
    reading.links.attachments[grammar.sentence].contains {
      reading.links.times.expressions[$0.expression].range == expression.range
        && reading.links.isYardstick($0, grammar)
    }
  }
}

internal import CivilTime
internal import DatelineModel

/// Evaluates meanings in their context, in the order of the text. Knows the calendar and no language.
struct Resolver {
  let context: TemporalContext
  let reading: DocumentReading
  var story: StoryClock
  /// What "today" is where the phrase stands; nil when it is not known.
  var speech: CivilDateTime?
  /// Where that time comes from.
  var origin = Origin.publication
  /// The phrase that is being resolved.
  var phrase: Recognised
  /// The steps of the explanation; nil when none is asked for.
  var steps: [Step]?

  /// Where the time of speaking comes from.
  enum Origin: Hashable, Sendable {
    case publication
    /// A block's own time, as of a live blog's entry.
    case entry
    /// The date beside the verb of speech.
    case speech
    /// The date of the story around a quotation in a history.
    case storySpeech
    /// A quotation whose time is not told: publication is taken.
    case unknownSpeech
  }

  init(_ context: TemporalContext, _ reading: DocumentReading, explaining: Bool) {
    (self.context, self.reading, speech) = (context, reading, context.published)
    story = StoryClock(isHistory: reading.isHistory)
    phrase = Recognised(meaning: .anchor(.speech), tokens: 0..<0)
    steps = explaining ? [] : nil
  }

  /// What the phrase comes to; the story moves on to it.
  mutating func resolve(_ phrase: Recognised) -> Resolved {
    self.phrase = phrase
    if steps != nil { steps = [.meaning(phrase.meaning)] }
    var resolved = evaluate(phrase.meaning)
    if phrase.join == .range, let first = story.last { resolved = resolved.notBefore(first.day) }
    if phrase.runsUpToNow, case .length(let length) = phrase.meaning { resolved.derived = upToNow(length) }
    if origin == .unknownSpeech, case .unit(.day, let offset, from: .speech) = phrase.meaning {
      resolved.isAssumed = true
      if let told = story.reached(.day)?.day.adding(days: offset), told != resolved.day {
        resolved.other = OtherReading(calendar: TIMEX3Calendar(.day, holding: told), reason: .spokenOnStoryDay)
      }
    }
    resolved.modifier = resolved.modifier ?? phrase.modifier
    if phrase.modifier == .approx { resolved.interval = resolved.interval.map { widened($0, resolved.granularity) } }
    note(.result(resolved.value, resolved.interval ?? resolved.derived))
    moveStory(to: resolved)
    return resolved
  }

  mutating func note(_ step: Step) {
    if steps != nil { steps?.append(step) }
  }

  /// The value of a meaning.
  mutating func evaluate(_ meaning: TemporalMeaning) -> Resolved {
    switch meaning {
    case .vague(let reference): vague(reference)
    case .calendar(let name): named(name)
    case .numeric(let date): numeric(date)
    case .unit(let unit, let offset, let anchor): self.unit(unit, offset, anchor)
    case .chosen(let name, let choice, let anchor): chosen(name, choice, anchor)
    case .inside(let inner, let whole): inside(inner, evaluate(whole), whole)
    case .shifted(let base, let length, let direction): shifted(base, length, direction)
    case .anchor(let anchor): self.unit(.day, 0, anchor)
    case .length(let length): lengthAlone(length)
    case .stretch(let length, let direction, let anchor): stretch(length, direction, anchor)
    case .recurring(let recurrence): Resolver.recurring(recurrence)
    case .modified(let modifier, let inner): modified(modifier, evaluate(inner))
    case .clipped(let inner, let direction): clipped(evaluate(inner), direction, inner)
    }
  }

  private func vague(_ reference: TIMEX3Value.Reference) -> Resolved {
    var resolved = Resolved(.date, .reference(reference))
    guard let now = speech else { return resolved }
    let day = CivilDateTime(now.date)
    switch reference {
    case .past: resolved.interval = CivilInterval(begin: nil, end: day)
    case .present: resolved.interval = CivilInterval(day: now.date)
    case .future: resolved.interval = CivilInterval(begin: day, end: nil)
    }
    return resolved
  }

  /// The day that an anchor is, with the step that tells so; nil when it is not known.
  mutating func day(of anchor: Anchor, _ unit: Granularity) -> CivilDate? {
    if anchor == .story, let reached = story.reached(unit) {
      note(.fromStory(reached.day))
      return reached.day
    }
    guard let speech else {
      note(.noAnchor)
      return nil
    }
    switch origin {
    case .publication: note(.fromPublication(speech.date))
    case .entry: note(.fromEntry(speech.date))
    case .speech: note(.fromSpeech(speech.date))
    case .storySpeech: note(.fromStory(speech.date))
    case .unknownSpeech:
      note(.fromPublication(speech.date))
      note(.unknownSpeech)
    }
    return speech.date
  }

  /// The direction that the context tells for what the words leave open; nil when nothing tells it.
  mutating func toldDirection() -> Direction? {
    switch context.preference {
    case .past:
      note(.preferred(.past))
      return .past
    case .future:
      note(.preferred(.future))
      return .future
    case .auto:
      guard let cue = phrase.direction else { return nil }
      note(.direction(cue.direction, cue: cue.token))
      return cue.direction
    }
  }

  private mutating func moveStory(to resolved: Resolved) {
    if case .length(let length) = phrase.meaning, length.isManyMonths { story.comparePeriods() }
    // "A year earlier" looks back for a moment, and the story stays where it is.
    if phrase.meaning.isLookBack || looksBackAtQuarter(resolved) || resolved.calendar?.hasUnknownParts ?? false {
      return
    }
    guard resolved.type == .date || resolved.type == .time, let interval = resolved.interval,
      let begin = interval.begin,
      interval.end != nil, let granularity = resolved.granularity, granularity <= .year
    else { return }
    story.reach(
      StoryClock.Reached(
        day: begin.date, granularity: max(granularity, .day), interval: interval, sentence: phrase.sentence,
        hasToldYear: phrase.meaning.hasToldYear,
        isAhead: !phrase.isOver && phrase.direction?.direction != .past
          && speech.map { (interval.end?.date ?? $0.date) > $0.date } ?? false,
        opensSentence: phrase.opensSentence))
  }

  /// Whether it is a quarter of a year before the one that results are told of: "the 1988 quarter" is compared with it.
  private func looksBackAtQuarter(_ resolved: Resolved) -> Bool {
    guard !reading.isHistory, resolved.granularity == .quarter, let day = resolved.day, let quarter = story.quarter
    else { return false }
    if case .other = phrase.meaning.reading { return false }
    return day.year < quarter.day.year
  }

  /// Room on both sides for what was told as approximate.
  func widened(_ interval: CivilInterval, _ unit: Granularity?) -> CivilInterval {
    interval.widened(by: 1, max(unit ?? .day, .hour))
  }
}

extension TemporalMeaning {
  /// Whether it looks back by years, to compare.
  var isLookBack: Bool {
    switch self {
    case .shifted(.anchor, let length, .past): length.parts.allSatisfy { $0.unit == .year }
    case .inside(_, let whole): whole.isLookBack
    default: false
    }
  }

  var hasToldYear: Bool {
    if case .dated = reading { true } else { false }
  }
}

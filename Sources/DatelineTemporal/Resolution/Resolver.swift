internal import CivilTime
internal import DatelineModel

/// Evaluates meanings in their context, in the order of the text. Knows the calendar and no language.
struct Resolver {
  let context: TemporalContext
  let reading: DocumentHabits
  var story: StoryClock
  /// What "today" is where the phrase stands; nil when it is not known.
  var speech: CivilDateTime?
  /// Where that time comes from.
  var origin = Origin.publication
  /// The date of the chronology's item or section in which the phrase stands; nil elsewhere.
  var item: Chronology.LabelDate?
  /// The phrases of the document, in the order of the text.
  let phrases: [Recognised]
  /// Which of them is being resolved.
  private var index = 0
  /// What the words around it tell of its direction, as long as that is heeded.
  var cue: DirectionCue?
  /// For the first end of a range whose year is not told: the part of the year that ends it, until it was looked at.
  var rangeEnd: CalendarName.Part?
  /// The day to which weeks were counted from a day: "two weeks later" tells a week, but the story goes on from there.
  var countedDay: CivilDate?
  /// The interval that the phrase before came to.
  private(set) var intervalBefore: CivilInterval?
  /// Whether what the phrase before came to has parts that are not known.
  private(set) var isOpenBefore = false
  /// Whether the phrase takes its year from a story of years ago that news tells.
  private var goesOnInPast = false
  /// The steps of the explanation; nil when none is asked for.
  var steps: [ExplanationStep]?

  init(_ context: TemporalContext, _ reading: DocumentHabits, _ phrases: [Recognised], explaining: Bool) {
    (self.context, self.reading, self.phrases, speech) = (context, reading, phrases, context.published)
    story = StoryClock(isHistory: reading.isHistory)
    steps = explaining ? [] : nil
  }

  /// The phrase that is being resolved: read where it stands, since it is dear to copy.
  var phrase: Recognised {
    @inline(__always) _read { yield phrases[index] }
  }

  /// What the phrase of that index comes to; the story moves on to it.
  mutating func resolve(phraseAt index: Int) -> Resolved {
    self.index = index
    // Taken once: each time that it is taken counts a reference.
    let meaning = phrase.meaning
    (cue, rangeEnd) = (phrase.direction, phrase.endsWith)
    story.read(sentence: phrase.sentence)
    countedDay = nil
    goesOnInPast = story.last.map { goesOn(from: $0) } ?? false
    story.isAllThereIs = goesOnInPast || meaning.isStep
    if steps != nil {
      steps = [.meaning(phrase.modifier.map { .modified($0, meaning) } ?? meaning)]
    }
    var resolved = evaluate(meaning)
    if phrase.join == .range, let first = story.told { resolved = resolved.notBefore(first) }
    if phrase.pointsAhead, case .length(let length) = meaning { resolved.points = pointed(length) }
    if case .shifted(let base, let length, let direction) = meaning {
      resolved.points = pointed(resolved, base, length, direction)
    }
    if phrase.runsUpToNow, case .length(let length) = meaning { resolved.derived = upToNow(length) }
    if origin == .unknownSpeech, case .unit(.day, let offset, from: .speech) = meaning {
      resolved.isAssumed = true
      if let told = story.reached(.day, in: phrase.sentence)?.day.adding(days: offset), told != resolved.day {
        resolved.other = OtherReading(calendar: TIMEX3Calendar(.day, holding: told), reason: .spokenOnStoryDay)
      }
    }
    resolved.modifier = resolved.modifier ?? phrase.modifier
    if phrase.modifier == .approx, let interval = resolved.interval {
      resolved.interval = widened(interval, resolved.granularity)
    }
    if steps != nil { note(.result(resolved.value, resolved.interval ?? resolved.derived)) }
    moveStory(to: resolved, meaning)
    (intervalBefore, isOpenBefore) = (resolved.interval, resolved.hasUnknownParts)
    return resolved
  }

  /// Whether news tells a story of years ago at that date: it was told in this or the last sentence, at its head, or a
  /// few sentences ago and is so old that nothing near can be meant beside it.
  func isInPast(_ last: StoryClock.Reached) -> Bool {
    guard last.hasToldYear, let now = speech?.date else { return false }
    let distance = phrase.sentence - last.sentence
    if last.day.year < now.year - Resolver.livingMemory { return distance <= Resolver.pastReach }
    return last.opensSentence && last.day.year < now.year - 1 && distance <= 1
  }

  /// Whether the phrase leaves its year to such a story.
  private func goesOn(from last: StoryClock.Reached) -> Bool {
    guard !reading.isHistory, cue?.direction != .future, isInPast(last) else { return false }
    return phrase.meaning.countsFromStory
      || phrase.meaning.leavesYearOpen && (phrase.opensSentence || last.sentence == phrase.sentence)
  }

  /// How many years back a date is told in a story of its own.
  private static let livingMemory = 30
  /// How many sentences behind its last date such a story still goes on.
  private static let pastReach = 4

  mutating func note(_ step: ExplanationStep) {
    if steps != nil { steps?.append(step) }
  }

  /// The value of a meaning.
  mutating func evaluate(_ meaning: TemporalMeaning) -> Resolved {
    switch meaning {
    case .vague(let reference): vague(reference)
    case .calendar(let name), .landmark(let name): named(name)
    case .numeric(let date): numeric(date)
    case .unit(let unit, let offset, let anchor): self.unit(unit, offset, anchor)
    case .chosen(let name, let choice, let anchor): chosen(name, choice, anchor)
    case .weekday(let weekday, let direction, let base): self.weekday(weekday, direction, evaluate(base))
    case .inside(let inner, let whole): inside(inner, evaluate(nearNight(whole)), whole)
    case .shifted(let base, let length, let direction): shifted(base, length, direction)
    case .anchor(let anchor): self.unit(.day, 0, anchor)
    case .length(let length): lengthAlone(length)
    case .upTo(let end, let length): lengthUpTo(end, length)
    case .newYear: newYear()
    case .untoldDay: Resolved(Resolver.unknown(.day))
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

  private mutating func moveStory(to resolved: Resolved, _ meaning: TemporalMeaning) {
    if case .length(let length) = meaning, length.isManyMonths { story.comparePeriods() }
    // "Election Day" is a title, and what a heading names is no step of the story.
    if meaning.isTitleOfDay || !reading.isHistory && phrase.isHeading && meaning.isObservance { return }
    // "A year earlier" looks back for a moment, and the story stays where it is.
    if meaning.isLookBack || looksBackAtQuarter(resolved) || resolved.hasUnknownParts {
      if goesOnInPast { story.stay(in: phrase.sentence) }
      return
    }
    guard resolved.type == .date || resolved.type == .time, let interval = resolved.interval,
      let begin = interval.begin,
      interval.end != nil, let granularity = resolved.granularity, granularity <= .year
    else { return }
    // "Has used the hall since 1979": what goes on leaves the story where it is.
    if !reading.isHistory, phrase.bound?.kind == .since, granularity >= .year { return }
    let date = StoryClock.Reached(
      day: countedDay ?? begin.date, granularity: countedDay == nil ? max(granularity, .day) : .day,
      interval: countedDay.map { CivilInterval(day: $0) } ?? interval, sentence: phrase.sentence, block: phrase.block,
      hasToldYear: meaning.hasToldYear || goesOnInPast,
      isAhead: !phrase.isOver && cue?.direction != .past
        && speech.map { (interval.end?.date ?? $0.date) > $0.date } ?? false,
      opensSentence: phrase.opensSentence || phrase.isHeading,
      isAside: reading.isHistory && isAside(begin.date), moment: resolved.isClockTime ? begin : nil)
    if meaning.isExcursion {
      story.lookBack(to: date)
    } else if story.isLookingBack, meaning.countsFromStory {
      // Steps forwards go on with the look back; "that evening" is told beside it.
      if meaning.isStepForwards { story.lookBack(to: date) }
    } else {
      story.reach(date)
    }
    if phrase.isHeading, reading.isHistory {
      story.head(with: granularity == .year && !phrase.beginsRange && phrase.join != .range ? begin.date.year : nil)
    }
  }

  /// Whether a date of a history is told in passing: the words around it say so, or in the middle of a sentence it leaps
  /// back to an earlier year or far ahead while the paragraph stays in its own.
  private func isAside(_ day: CivilDate) -> Bool {
    if phrase.isHeading { return false }
    if phrase.isAside { return true }
    guard !phrase.opensSentence else { return false }
    // "It grew by December": the end of a stretch, and the story goes on from its beginning.
    if phrase.bound?.kind == .through, !phrase.meaning.hasToldYear { return true }
    guard phrase.meaning.hasToldYear, let story = story.last, !story.isAside, story.block == phrase.block,
      story.hasToldYear || story.sentence != phrase.sentence
    else { return false }
    return day.year < story.day.year || day.year > story.day.year + 1
  }

  /// Whether it is a quarter of a year before the one that results are told of: "the 1988 quarter" is compared with it.
  private func looksBackAtQuarter(_ resolved: Resolved) -> Bool {
    guard !reading.isHistory, resolved.granularity == .quarter, let day = resolved.day, let quarter = story.quarter
    else { return false }
    if case .other = phrase.meaning.grounding { return false }
    return day.year < quarter.day.year
  }

  /// Room on both sides for what was told as approximate.
  func widened(_ interval: CivilInterval, _ unit: Granularity?) -> CivilInterval {
    interval.widened(by: 1, max(unit ?? .day, .hour))
  }
}

extension TemporalMeaning {
  /// Whether it is a day that is named as one names an event: "Election Day".
  fileprivate var isTitleOfDay: Bool {
    if case .calendar(CalendarName(nil, .observance(.electionDayUS))) = self { true } else { false }
  }

  /// Whether it looks back to compare, by years or to a day of history.
  var isLookBack: Bool {
    switch self {
    case .landmark: true
    case .shifted(.anchor, let length, .past): length.parts.allSatisfy { $0.unit == .year }
    case .inside(_, let whole): whole.isLookBack
    default: false
    }
  }

  /// Whether it leaves the story for an earlier day, from which the story returns.
  var isExcursion: Bool {
    switch self {
    case .shifted(.anchor(.story), _, .past): true
    case .unit(_, offset: ..<0, from: .story): true
    case .inside(_, let whole), .modified(_, let whole): whole.isExcursion
    default: false
    }
  }

  /// Whether it is a step in time from where the story stands, forwards or backwards.
  fileprivate var isStep: Bool { isExcursion || isStepForwards }

  /// Whether it goes on to a later day of the story.
  var isStepForwards: Bool {
    switch self {
    case .shifted(.anchor(.story), _, .future): true
    case .unit(_, offset: let offset, from: .story): offset > 0
    case .inside(_, let whole), .modified(_, let whole): whole.isStepForwards
    default: false
    }
  }

  /// Whether its year comes from the story or from writing.
  var leavesYearOpen: Bool {
    switch self {
    case .calendar(let name): name.year == nil && name.part != nil
    case .inside(_, let whole), .modified(_, let whole), .clipped(let whole, _), .shifted(let whole, _, _):
      whole.leavesYearOpen
    default: countsFromStory
    }
  }

  var hasToldYear: Bool {
    if case .dated = grounding { true } else { false }
  }
}

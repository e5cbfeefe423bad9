internal import CivilTime
internal import DatelineModel

/// What a phrase counts from: the time of writing or of speaking, or the date that the story has reached.
extension Resolver {
  /// Where the time of speaking comes from.
  enum Origin: Hashable, Sendable {
    case publication
    /// A block's own time, as of a live blog's entry.
    case entry
    /// The date of a chronology's item.
    case item
    /// The date beside the verb of speech.
    case speech
    /// The date of the story around a quotation in a history.
    case storySpeech
    /// A quotation whose time is not told: publication is taken.
    case unknownSpeech
  }

  /// What a unit so many units from that anchor counts from.
  func anchor(of unit: Granularity, _ offset: Int, _ told: Anchor) -> Anchor {
    // A history's "this year" is the story's.
    var anchor = told == .speech && offset == 0 && unit > .week && reading.isHistory ? .story : told
    // "The year" of news is that of writing, unless its own sentence tells another.
    if unit == .year, offset == 0, !reading.isHistory, speech != nil, story.told?.sentence != phrase.sentence,
      told == .speech || cue?.direction == .future || !(story.last.map { isInPast($0) } ?? false)
    {
      anchor = .speech
    }
    if anchor == .story, offset == 0, let reached = story.reached(unit, in: phrase.sentence),
      isNow(reached, unit) || isOver(reached, unit)
    {
      anchor = .speech
    }
    return anchor
  }

  /// Whether what lies ahead is told of a week or month of the story that is over: "dated 3 March, it is due by the end of
  /// the month" counts from writing.
  private func isOver(_ reached: StoryClock.Reached, _ unit: Granularity) -> Bool {
    guard unit == .week || unit == .month, !reading.isHistory, cue?.direction == .future, let speech else {
      return false
    }
    return TIMEX3Calendar(unit, holding: reached.day).interval()?.end.map { $0.date <= speech.date } ?? false
  }

  /// Whether news has told only a year or more, which goes on as it is written or was told in another sentence: "later
  /// in the week" then counts from writing.
  private func isNow(_ reached: StoryClock.Reached, _ unit: Granularity) -> Bool {
    guard unit <= .month, !reading.isHistory, let speech, reached.granularity > .month else { return false }
    return reached.sentence != phrase.sentence || reached.interval.contains(CivilInterval(day: speech.date))
  }

  /// Whether the story has told only a stretch that goes on as it is written: "this year", "in August" of that month.
  /// Smaller steps then count from writing.
  func holdsNow(_ reached: StoryClock.Reached) -> Bool {
    guard !reading.isHistory, let now = speech?.date, let begin = reached.interval.begin, let end = reached.interval.end
    else { return false }
    return reached.granularity > .day && begin.date <= now && now < end.date
  }

  /// The day that an anchor is, with the step that tells so; nil when it is not known.
  mutating func day(of anchor: Anchor, _ unit: Granularity) -> CivilDate? {
    if anchor == .story, let reached = story.reached(unit, in: phrase.sentence) {
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
    case .item: note(.fromItem(speech.date))
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
      guard let cue else { return nil }
      note(.direction(cue.direction, cue: cue.token))
      return cue.direction
    }
  }
}

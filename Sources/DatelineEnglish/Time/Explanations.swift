internal import CivilTime
internal import DatelineModel
internal import DatelineTemporal

extension English {
  /// A step in words that a reporter can follow and dispute.
  static func explain(_ step: ExplanationStep, word: (Int) -> String) -> BasisStep {
    switch step {
    case .meaning(let meaning): BasisStep(.meaning, describe(meaning))
    case .fromPublication(let day): BasisStep(.anchor, "counted from publication, \(dated(day))")
    case .fromStory(let day): BasisStep(.anchor, "counted from the date that the story has reached, \(dated(day))")
    case .fromEntry(let day): BasisStep(.anchor, "counted from the entry's own time, \(dated(day))")
    case .fromItem(let day): BasisStep(.anchor, "counted from the date that it stands under, \(dated(day))")
    case .fromSpeech(let day): BasisStep(.anchor, "counted from when it was said, \(dated(day))")
    case .noAnchor: BasisStep(.anchor, "no date of publication is known, so nothing is counted")
    case .direction(let direction, cue: let token):
      BasisStep(.direction, "\(direction == .past ? "backwards" : "forwards"), because of “\(word(token))”")
    case .preferred(let direction):
      BasisStep(.direction, direction == .past ? "backwards, as asked for" : "forwards, as asked for")
    case .unreconciled(let direction):
      BasisStep(
        .assumption, "no such date lies \(direction == .past ? "behind" : "ahead"), so the year is left open")
    case .latest: BasisStep(.direction, "the latest on or before that day, since no word points forward")
    case .nearest: BasisStep(.direction, "the nearest, as a day and month is told of what is near")
    case .yearFromStory(let year): BasisStep(.assumption, "the year \(year) is taken from the story")
    case .yearOfDigits(let year): BasisStep(.assumption, "of the years with those last digits \(year) is taken")
    case .dateOrder(let order, let reason):
      BasisStep(
        reason == .nothing ? .assumption : .meaning,
        (order == .dayFirst ? "the day stands first" : "the month stands first") + because(reason))
    case .unknownSpeech:
      BasisStep(.assumption, "said on the day of publication, for want of a date beside the quotation")
    case .result(let value, let interval): BasisStep(.result, result(value, interval))
    }
  }

  /// When a second reading would hold.
  static func condition(_ reason: OtherReading.Reason) -> String {
    switch reason {
    case .order(.dayFirst): "if the day stands first"
    case .order(.monthFirst): "if the month stands first"
    case .spokenOnStoryDay: "if it was said on the day that the story tells of"
    case .otherSide(.past): "if it lies in the past"
    case .otherSide(.future): "if it lies ahead"
    case .weekAfter: "if the week after this one is meant"
    case .weekBefore: "if the week before this one is meant"
    }
  }

  private static func because(_ reason: ExplanationStep.OrderReason) -> String {
    switch reason {
    case .figures: ", as the figures themselves tell"
    case .document: ", as elsewhere in the document"
    case .asked: ", as asked for"
    case .region: ", as where the article comes from"
    case .nothing: ", for want of evidence"
    }
  }

  /// A day with its weekday, which a reader wants to check.
  private static func dated(_ day: CivilDate) -> String { "\(name(day.weekday)) \(WhenText.day(day))" }

  /// What comes out: for a plain day that day, else the value and what it covers.
  private static func result(_ value: TIMEX3Value, _ interval: CivilInterval?) -> String {
    guard let interval else { return "\(value)" }
    if let day = interval.begin, interval == CivilInterval(day: day.date), "\(value)" == "\(day)" {
      return dated(day.date)
    }
    return "\(value): \(bounds(interval))"
  }

  /// An interval as people tell it: the last day is part of it.
  private static func bounds(_ interval: CivilInterval) -> String {
    let room =
      interval.isFuzzy
      ? ", at the widest \(interval.outer.begin.map { "\($0)" } ?? "…") to \(interval.outer.end.map(last) ?? "…")" : ""
    if let begin = interval.begin, begin.time == nil, interval.dayCount == 1 { return "the day \(begin)" + room }
    let begin = interval.begin.map { "from \($0)" } ?? "from an open beginning"
    return begin + (interval.end.map { " to \(last($0))" } ?? ", with an open end") + room
  }

  /// The last day before an end, or the moment of the end itself.
  private static func last(_ end: CivilDateTime) -> String {
    end.time == nil ? "\(end.date.adding(days: -1))" : "\(end)"
  }
}

internal import CivilTime
internal import DatelineModel

/// What reports say in words of their own, in English; what the articles say stands in the timeline.
enum Wording {
  // MARK: Headings

  /// The title of a timeline that has none.
  static let untitled = "Timeline"
  static let undated = "Without a date"
  static let dated = "Dated"
  /// The heading of what a format of common years has no place for.
  static let unplaced = "Without a date, or outside the years 1 to 9999"
  static let noEvents = "No events"
  static let conflicts = "Contradictions"
  static let notes = "Notes"
  static let sources = "Sources"
  static let makingOf = "How this was made"

  // MARK: Numbers and spans

  /// "1 event", "3 events".
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// From the first time told to the last, no finer than they are told; nil when there is none.
  static func span(of events: [Timeline.Event]) -> String? {
    let places = events.compactMap { PlacedTime($0.when) }
    guard let first = places.map(\.namedFirst).min(by: { $0.begin.localInstant < $1.begin.localInstant }),
      let last = places.map(\.namedLast).max(by: { $0.end.localInstant < $1.end.localInstant })
    else { return nil }
    let (from, to) = (name(of: first), name(of: last))
    return range(from, to)
  }

  /// "May to June 2031"; one name where both are the same.
  static func range(_ first: String, _ last: String) -> String { first == last ? first : "\(first) to \(last)" }

  /// "2031", "March 2031", "4 March 2031": of a moment the day.
  private static func name(of point: PlacedTime.Point) -> String {
    switch point.precision {
    case .year: WhenText.name(ofYear: point.date.year)
    case .month: WhenText.month(point.date)
    case .day, .time: WhenText.day(point.date)
    }
  }

  /// The span, and how many events, sources and contradictions there are, on one line.
  static func facts(of timeline: Timeline) -> String {
    let facts = [
      span(of: timeline.events), count(timeline.events.count + timeline.undated.count, "event"),
      count(timeline.sources.count, "source"),
      timeline.conflicts.isEmpty ? nil : count(timeline.conflicts.count, "contradiction"),
    ]
    return facts.compactMap { $0 }.joined(separator: " · ")
  }

  /// The text with its first letter in upper case, where it is an English one: "By 20 August 2025".
  static func capitalised(_ text: String) -> String {
    guard let first = text.utf8.first, 0x61...0x7A ~= first else { return text }
    return String(Unicode.Scalar(first - 0x20)) + text.dropFirst()
  }

  /// "A, B, C"; of a longer list the first and how many more there are.
  static func list(_ names: [String]) -> String {
    names.count <= 4 ? names.joined(separator: ", ") : "\(names[0]), \(names[1]) and \(names.count - 2) more"
  }

  // MARK: Events

  /// When, for people; the place in the order for what has no time of its own.
  static func time(of event: Timeline.Event) -> String { event.when?.text ?? "undated" }

  /// When, as it stands in a sentence: "in May 1961", "on 4 March 2031", "by noon" as it is.
  static func phrase(of when: Timeline.When) -> String {
    guard let place = PlacedTime(when), place.toldFirst == place.toldLast, place.hasBegin, place.hasEnd,
      !when.approximate, !when.uncertain
    else {
      return when.text
    }
    switch place.toldFirst.precision {
    case .day, .time: return "on \(when.text)"
    case .month, .year: return "in \(when.text)"
    }
  }

  /// What happened, for a place on an axis: behind the words for its time where the place alone does not tell it.
  static func told(_ event: Timeline.Event, at place: PlacedTime?) -> String {
    guard let when = event.when, place?.tellsAll != true else { return event.summary }
    return "\(capitalised(phrase(of: when))): \(event.summary)"
  }

  /// The mark of a status that is not simply "it happened".
  static func mark(_ status: EventStatus) -> String? { status == .happened ? nil : status.rawValue }

  /// What is said behind an event: a status that is not simply "it happened", and that an editor changed it.
  static func marks(of event: Timeline.Event) -> String? {
    let marks = [mark(event.status), event.edits.isEmpty ? nil : "edited"].compactMap { $0 }
    return marks.isEmpty ? nil : marks.joined(separator: ", ")
  }

  /// What an editor changed of an event, and why, in one line: "Edited: date (was 3 March 2031). The brigade's log."
  static func edits(of event: Timeline.Event) -> String? {
    if event.edits.isEmpty { return nil }
    var notes: [String] = []
    let told = event.edits.map { edit in
      if let note = edit.note.map({ sentence($0) }), !notes.contains(note) { notes.append(note) }
      guard let was = edit.was else { return edit.what.rawValue }
      return "\(edit.what.rawValue) (was \(edit.what == .summary ? quoted(was) : was))"
    }
    return (["Edited: \(told.joined(separator: ", "))."] + notes).joined(separator: " ")
  }

  /// The text with a full stop where nothing else ends it.
  private static func sentence(_ text: String) -> String { ".?!".contains { text.last == $0 } ? text : text + "." }

  /// Marks and attribution, where they are more than "it happened, says the article": "alleged, according to an official".
  static func remark(on event: Timeline.Event) -> String? {
    let told = [marks(of: event), attribution(of: event)].compactMap { $0 }
    return told.isEmpty ? nil : told.joined(separator: ", ")
  }

  /// "according to an official"; nil where the article itself says it or the summary names who does.
  static func attribution(of event: Timeline.Event) -> String? {
    // "a spokesman" begins a sentence as "A spokesman".
    event.attribution.flatMap {
      event.summary.contains($0) || event.summary.hasPrefix($0.prefix(1).uppercased() + $0.dropFirst())
        ? nil : "according to \($0)"
    }
  }

  // MARK: Sources

  /// A sentence between quotation marks, others than those inside it.
  static func quoted(_ sentence: String) -> String {
    let hasMarks = sentence.unicodeScalars.contains { "“”\"".unicodeScalars.contains($0) }
    return hasMarks ? "‘\(sentence)’" : "“\(sentence)”"
  }

  /// How a witness's date was found, in one line; nil when nothing is known of it.
  static func basis(of witness: Timeline.Witness) -> String? {
    let reasons = witness.reasons.joined(separator: "; ")
    guard let expression = witness.expression else { return reasons.isEmpty ? nil : "Dated by its article: \(reasons)" }
    return "Dated by \(quoted(expression))" + (reasons.isEmpty ? "" : ": \(reasons)")
  }

  /// The id by which a correction names what one article tells.
  static func telling(_ witness: Timeline.Witness) -> String { "Telling \(witness.atom)" }

  // MARK: Contradictions

  /// What a contradiction is about: "When it happened".
  static func subject(of conflict: Timeline.Conflict) -> String { capitalised(conflict.what.description) }

  /// What its sides say: "11 March 2031 or 12 March 2031", "20, 30 or 40 dead".
  static func sides(of conflict: Timeline.Conflict) -> String {
    let values = conflict.sides.map(\.value)
    return values.count < 2
      ? values.joined() : values.dropLast().joined(separator: ", ") + " or " + values[values.count - 1]
  }

  /// What a reader should know of how a timeline came to be.
  static let method = """
    Each row was read from the sentences quoted with it. Relative dates are counted from publication or from the date \
    that the text speaks of. “About”, “between”, “by” and “after” mark what the text leaves open: what it tells as past \
    or as still to come, without saying when, stands by or after the day of publication. Where several articles tell \
    one event, the finest date that they support together is given.
    """
}

internal import CivilTime
internal import DatelineModel

/// Words that several formats share.
enum Wording {
  /// "1 event", "3 events".
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// From the first day told to the last; nil when there is none.
  static func span(of events: [Timeline.Event]) -> String? {
    let intervals = events.compactMap(\.when?.interval)
    guard let first = intervals.compactMap(\.begin).min(), let last = intervals.compactMap(\.end).max() else {
      return nil
    }
    let lastDay = (last.time?.second ?? 0) == 0 ? last.date.adding(days: -1) : last.date
    guard first.date < lastDay else { return WhenText.day(first.date) }
    return "\(WhenText.day(first.date)) to \(WhenText.day(lastDay))"
  }

  /// When, for people; the place in the order for what has no time of its own.
  static func time(of event: Timeline.Event) -> String { event.when?.text ?? "undated" }

  /// The mark of a status that is not simply "it happened".
  static func mark(_ status: EventStatus) -> String? { status == .happened ? nil : status.rawValue }

  /// What is said behind an event: a status that is not simply "it happened", and that an editor changed it.
  static func marks(of event: Timeline.Event) -> String? {
    let marks = [mark(event.status), event.edits.isEmpty ? nil : "edited"].compactMap { $0 }
    return marks.isEmpty ? nil : marks.joined(separator: ", ")
  }

  /// What an editor changed of an event, in one line: "Edited: date (was 3 March 2031; the brigade's log)."
  static func edits(of event: Timeline.Event) -> String? {
    if event.edits.isEmpty { return nil }
    let told = event.edits.map { edit in
      let facts = [edit.was.map { "was \($0)" }, edit.note].compactMap { $0 }.joined(separator: "; ")
      return facts.isEmpty ? edit.what.rawValue : "\(edit.what.rawValue) (\(facts))"
    }
    return "Edited: \(told.joined(separator: ", "))."
  }

  /// "Title, Publisher, 2025-08-20": what is known of a source.
  static func name(of source: Timeline.Source?, id: String) -> String {
    guard let source else { return id }
    let day = source.published.map { published in
      CivilDateTime(iso: published).map { WhenText.day($0.date) } ?? published
    }
    let parts = [source.title ?? source.url, source.publisher, day].compactMap { $0 }
    return parts.isEmpty ? id : parts.joined(separator: ", ")
  }

  /// How a witness's date was found, in one line; nil when nothing is known of it.
  static func basis(of witness: Timeline.Witness) -> String? {
    let steps = witness.basis.map(\.text).joined(separator: "; ")
    guard let expression = witness.expression else { return steps.isEmpty ? nil : steps }
    return steps.isEmpty ? "“\(expression)”" : "“\(expression)”: \(steps)"
  }

  /// What a reader should know of how a timeline came to be.
  static let method = """
    Each row was read from the sentences quoted with it. Relative dates are counted from publication or from the date \
    that the text speaks of; “about” and “between” mark what the text leaves open. Where several articles tell one \
    event, the finest date that they support together is given.
    """
}

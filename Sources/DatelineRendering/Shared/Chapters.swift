internal import CivilTime
internal import DatelineModel

/// The events of a timeline under headings that suit its length: years for a long story, months for a dense one, none
/// for a short one.
struct Chapters {
  /// The events under one heading.
  struct Chapter {
    /// Nil where the timeline needs no headings.
    var heading: String?
    var events: [Timeline.Event]
  }

  private(set) var chapters: [Chapter] = []

  init(_ events: [Timeline.Event]) {
    let months = events.map { Chapters.month(of: $0) }
    let known = months.compactMap { $0 }
    guard let first = known.min(), let last = known.max(), events.count > 6, first != last else {
      if !events.isEmpty { chapters = [Chapter(heading: nil, events: events)] }
      return
    }
    // Months make chapters where most of them would hold more than one event.
    let divisor = Set(known).count * 2 <= known.count || Chapters.year(first) == Chapters.year(last) ? 1 : 12
    var current: Int?
    for (event, month) in zip(events, months) {
      // The order of events is given; one whose own date lies before the chapter stays where it stands.
      let chapter = max(month.map { Chapters.floorDivide($0, divisor) } ?? current ?? .min, current ?? .min)
      if chapter != current || chapters.isEmpty {
        current = chapter == .min ? nil : chapter
        chapters.append(Chapter(heading: current.map { Chapters.heading($0, divisor) }, events: []))
      }
      chapters[chapters.count - 1].events.append(event)
    }
  }

  /// Months since year 0 of the event's beginning, or of its end where the beginning is open.
  private static func month(of event: Timeline.Event) -> Int? {
    guard let interval = event.when?.interval else { return nil }
    guard let date = interval.begin?.date ?? interval.end?.date.adding(days: -1) else { return nil }
    return date.year * 12 + date.month - 1
  }

  private static func year(_ month: Int) -> Int { floorDivide(month, 12) }

  private static func heading(_ chapter: Int, _ divisor: Int) -> String {
    let year = divisor == 1 ? year(chapter) : chapter
    let name = year > 0 ? "\(year)" : "\(1 - year) BC"
    return divisor == 1 ? "\(WhenText.monthNames[chapter - year * 12]) \(name)" : name
  }

  private static func floorDivide(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : (number - divisor + 1) / divisor
  }
}

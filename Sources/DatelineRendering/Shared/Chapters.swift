internal import CivilTime
internal import DatelineModel

/// The events of a timeline under headings that suit its length and how finely it is told: days for a dense one, months,
/// years for a long one, none for a short one.
///
/// A heading is never finer than what stands below it: what is told to a year stands under the year, not under its
/// January. The order of the events is given and stays: where it goes back in time, the headings do, too.
struct Chapters {
  /// The events under one heading.
  struct Chapter {
    /// Nil where the timeline needs no headings.
    var heading: String?
    var events: [Timeline.Event]
  }

  private(set) var chapters: [Chapter] = []

  init(_ events: [Timeline.Event]) {
    let places = events.map { PlacedTime($0.when) }
    guard events.count > 6, let unit = Chapters.unit(for: places.compactMap { $0 }) else {
      if !events.isEmpty { chapters = [Chapter(heading: nil, events: events)] }
      return
    }
    var current: Stretch?
    for (event, place) in zip(events, places) {
      // What has no time of its own stays where the order puts it.
      if let stretch = place.map({ Stretch($0, unit) }), stretch != current {
        chapters.append(Chapter(heading: stretch.name, events: []))
        current = stretch
      }
      if chapters.isEmpty { chapters.append(Chapter(heading: nil, events: [])) }
      chapters[chapters.count - 1].events.append(event)
    }
  }

  /// The finest unit of which most hold more than one event; nil where all would stand under one heading.
  private static func unit(for places: [PlacedTime]) -> PlacedTime.Precision? {
    func count(_ unit: PlacedTime.Precision) -> Int { Set(places.map { Stretch($0, unit).begin }).count }
    let (days, months, years) = (count(.day), count(.month), count(.year))
    if days > 1, months <= 2, days * 2 <= places.count { return .day }
    if months > 1, months * 2 <= places.count || years == 1 { return .month }
    return years > 1 ? .year : nil
  }

  /// The stretch of time that a heading names.
  private struct Stretch: Equatable {
    let begin: CivilDate
    let name: String

    /// The unit that holds a time, or, where none does, the years that it touches. What lasts stands where it begins.
    init(_ place: PlacedTime, _ unit: PlacedTime.Precision) {
      let first = place.first.date
      let last = place.lasts ? first : place.last.date
      let isMonth = place.first.precision == .month || place.lasts && first.day == 1
      let isYear = place.first.precision == .year || place.lasts && first == first.startOfYear
      if unit >= .day, !isMonth, !isYear, first == last {
        (begin, name) = (first, WhenText.day(first))
      } else if unit >= .month, !isYear, first.startOfMonth == last.startOfMonth {
        (begin, name) = (first.startOfMonth, WhenText.month(first))
      } else {
        (begin, name) = (first.startOfYear, Stretch.name(from: first.year, to: last.year, place.granularity))
      }
    }

    /// "2021", "1980s", "2019–2022".
    private static func name(from first: Int, to last: Int, _ granularity: Granularity?) -> String {
      if first == last { return WhenText.name(ofYear: first) }
      let decade = first / 10 * 10
      if granularity == .decade, first > 0, last < decade + 10 { return "\(decade)s" }
      return "\(WhenText.name(ofYear: first))–\(WhenText.name(ofYear: last))"
    }
  }
}

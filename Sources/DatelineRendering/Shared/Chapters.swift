internal import CivilTime
internal import DatelineModel

/// The events of a timeline under headings that suit its length and how finely it is told: days for a dense one, months,
/// years for a long one, none for a short one. Neighbours that would hold a row or two each share one heading.
///
/// A heading is never finer than what stands below it: what is told to a year stands under the year, not under its
/// January. The order of the events is given and stays: where it goes back in time, the headings do, too.
struct Chapters {
  /// The events under one heading.
  struct Chapter {
    /// Nil where the timeline needs no headings.
    var heading: String?
    let events: [Timeline.Event]
    /// The words for the time of each event, without the year that the heading tells.
    let times: [ShortTime]
    /// Whether the heading is the time of all events, so that none needs to tell it again.
    var isOneTime = false

    fileprivate init(_ stretch: Stretch?, _ events: [Timeline.Event]) {
      heading = stretch?.name
      self.events = events
      times = events.map { ShortTime(Wording.time(of: $0), under: stretch?.year) }
      guard let heading, let time = events.first.map({ Wording.time(of: $0) }), events.count > 1 || time == heading,
        events.allSatisfy({ Wording.time(of: $0) == time })
      else { return }
      isOneTime = true
      self.heading = Wording.capitalised(time)
    }
  }

  private(set) var chapters: [Chapter] = []

  /// A stretch with fewer events shares its heading with such neighbours…
  private static let few = 3
  /// …as long as they are no more than these together.
  private static let shared = 12

  init(_ events: [Timeline.Event]) {
    let places = events.map { PlacedTime($0.when) }
    guard events.count > 6, let unit = Chapters.unit(for: places.compactMap { $0 }) else {
      if !events.isEmpty { chapters = [Chapter(nil, events)] }
      return
    }
    var parts: [(stretch: Stretch?, events: [Timeline.Event])] = []
    for (event, place) in zip(events, places) {
      let stretch = place.map { Stretch($0, unit) }
      if parts.isEmpty || stretch != nil && stretch != parts[parts.count - 1].stretch { parts.append((stretch, [])) }
      // What has no time of its own stays where the order puts it.
      parts[parts.count - 1].events.append(event)
    }
    parts = Chapters.joined(parts)
    chapters = parts.map { Chapter(parts.count > 1 ? $0.stretch : nil, $0.events) }
  }

  /// Neighbours with few events under one heading, unless time goes back between them.
  private static func joined(
    _ parts: [(stretch: Stretch?, events: [Timeline.Event])]
  ) -> [(stretch: Stretch?, events: [Timeline.Event])] {
    var joined: [(stretch: Stretch?, events: [Timeline.Event])] = []
    var isOpen = false
    for part in parts {
      let isFew = part.events.count < few
      if isFew, isOpen, let last = joined.last, let before = last.stretch, let next = part.stretch,
        before.begin < next.end, last.events.count + part.events.count <= shared
      {
        joined[joined.count - 1] = (before.union(next), last.events + part.events)
      } else {
        joined.append(part)
      }
      isOpen = isFew
    }
    return joined
  }

  /// The finest unit of which most hold more than one event; nil where all would stand under one heading.
  private static func unit(for places: [PlacedTime]) -> PlacedTime.Precision? {
    func count(_ unit: PlacedTime.Precision) -> Int { Set(places.map { Stretch($0, unit).begin }).count }
    let (days, months, years) = (count(.day), count(.month), count(.year))
    if days > 1, months <= 2, days * 2 <= places.count { return .day }
    if months > 1, months * 2 <= places.count || years == 1 { return .month }
    return years > 1 ? .year : nil
  }
}

/// The stretch of time that a heading names: days, months or years, all of them whole.
private struct Stretch: Equatable {
  let begin: CivilDate
  /// The first day behind it.
  let end: CivilDate
  private let unit: PlacedTime.Precision
  private let isDecade: Bool

  /// The unit that holds a time, or, where none does, the years that it touches. What lasts stands where it begins.
  init(_ place: PlacedTime, _ unit: PlacedTime.Precision) {
    let (begin, end) = (place.namedFirst, place.namedLast)
    let first = begin.date
    let last = place.lasts ? first : end.date
    let isMonth = begin.precision == .month || place.lasts && first.day == 1
    let isYear = begin.precision == .year || place.lasts && first == first.startOfYear
    if unit >= .day, !isMonth, !isYear, first == last {
      self.init(first, first, .day)
    } else if unit >= .month, !isYear, first.startOfMonth == last.startOfMonth {
      self.init(first, first, .month)
    } else {
      self.init(first, last, .year, isDecade: place.granularity == .decade)
    }
  }

  private init(_ first: CivilDate, _ last: CivilDate, _ unit: PlacedTime.Precision, isDecade: Bool = false) {
    self.unit = unit
    switch unit {
    case .year: (begin, end) = (first.startOfYear, last.startOfYear.adding(months: 12))
    case .month: (begin, end) = (first.startOfMonth, last.startOfMonth.adding(months: 1))
    case .day, .time: (begin, end) = (first, last.adding(days: 1))
    }
    self.isDecade = isDecade && begin.year > 0 && end.year - 1 < begin.year / 10 * 10 + 10
  }

  /// The whole from one stretch to another, in years where it is longer than two of them.
  func union(_ other: Stretch) -> Stretch {
    let (first, last) = (min(begin, other.begin), max(end, other.end).adding(days: -1))
    return Stretch(first, last, last.year > first.year + 1 ? .year : min(unit, other.unit))
  }

  /// The year that holds it; nil where there are several, or one before our era.
  var year: Int? { begin.year == end.adding(days: -1).year && begin.year > 0 ? begin.year : nil }

  /// "4 to 6 March 2031", "May to June 2031", "1980s", "2019 to 2022".
  var name: String {
    let last = end.adding(days: -1)
    switch unit {
    case .year where isDecade: return "\(begin.year / 10 * 10)s"
    case .year: return Wording.range(WhenText.name(ofYear: begin.year), WhenText.name(ofYear: last.year))
    case .month where begin.year == last.year && begin.month != last.month:
      return Wording.range(WhenText.monthNames[begin.month - 1], WhenText.month(last))
    case .month: return Wording.range(WhenText.month(begin), WhenText.month(last))
    case .day, .time:
      let isOneMonth = begin.startOfMonth == last.startOfMonth && begin != last
      return Wording.range(isOneMonth ? "\(begin.day)" : WhenText.day(begin), WhenText.day(last))
    }
  }
}

import CivilTime

/// The date that a story has reached: the last that was told, at each granularity.
///
/// "That month" asks for the last month or anything finer, "that year" for the last year or anything finer. A wider date
/// that does not hold the finer one moves the story away from it. A look back ("two weeks earlier") is an excursion: what
/// follows at once counts from it, then the story goes on where it stood. A date told in passing, "the worst since 1995",
/// moves nothing, but the rest of its own sentence may count from it.
struct StoryClock: Sendable {
  /// A date that was told.
  struct Reached: Sendable {
    var day: CivilDate
    var granularity: Granularity
    var interval: CivilInterval
    var sentence: Int
    var block: Int
    /// Whether its year was told in the text.
    var hasToldYear: Bool
    /// Whether it is not over yet when the text is written.
    var isAhead: Bool
    /// Whether it opens a sentence.
    var opensSentence: Bool
    /// Whether it was told in passing and the story stays where it was.
    var isAside = false
    /// The moment, where a clock time was told.
    var moment: CivilDateTime?
  }

  /// Whether the story is all there is to count from.
  let isHistory: Bool
  /// Whether what is read now can only count from the story, however coarsely that is told: "two days later", and all
  /// that goes on in a story of years ago.
  var isAllThereIs = false
  private var finest: Reached?
  private(set) var ofMonth: Reached?
  private(set) var last: Reached?
  /// The last date before one that leapt more than a year ahead.
  private(set) var leftBehind: Reached?
  /// The last date of all, in passing or not.
  private(set) var told: Reached?
  /// The year that the section's heading tells.
  private(set) var frame: Int?
  /// The last quarter or half, which earnings stories compare with.
  private(set) var quarter: Reached?
  /// Whether figures are compared by that quarter; a longer period that is told since ends it.
  private(set) var comparesQuarters = false

  /// The day of the last look back, and in which sentence it was told.
  private var excursion: Reached?
  /// How many sentences behind a look back still belong to it.
  private static let excursionReach = 1

  init(isHistory: Bool) { self.isHistory = isHistory }

  /// The story looks back to that date and will return.
  mutating func lookBack(to date: Reached) { excursion = date }

  /// The sentence that is being read: a look back some sentences ago is over.
  mutating func read(sentence: Int) {
    if let told = excursion?.sentence, sentence - told > StoryClock.excursionReach { excursion = nil }
  }

  /// Whether what counts from the story now counts from a look back.
  var isLookingBack: Bool { excursion != nil }

  /// The story stays where it stands, and is still told of in that sentence.
  mutating func stay(in sentence: Int) {
    last?.sentence = sentence
    ofMonth?.sentence = sentence
  }

  /// The story is at that date now.
  mutating func reach(_ date: Reached) {
    told = date
    if date.isAside, last != nil { return }
    // "He resigned on Friday. A vote is likely in June. The day before, he …": a stretch that lies ahead of news is no day
    // that its story has reached.
    if date.isAhead, date.granularity > .day, let finest, !finest.isAhead, finest.granularity <= .day { return }
    // Most steps are shorter than a year, which is seen at once.
    leftBehind = last.flatMap { $0.day.days(until: date.day) > 365 && date.day.year > $0.day.year + 1 ? $0 : nil }
    last = date
    excursion = nil
    if date.granularity == .quarter, !date.isAhead { (quarter, comparesQuarters) = (date, true) }
    if date.granularity <= .day {
      (finest, ofMonth) = (date, date)
    } else {
      if let day = finest?.interval, !date.interval.contains(day) { finest = nil }
      if date.granularity <= .month {
        ofMonth = date
      } else if date.opensSentence || date.granularity < .year && date.hasToldYear, let month = ofMonth?.interval,
        !date.interval.contains(month)
      {
        ofMonth = nil
      }
    }
  }

  /// A heading tells the year of its section, or a stretch of years.
  mutating func head(with year: Int?) { frame = year }

  /// A period of several months was told: figures are compared by it from now on.
  mutating func comparePeriods() { comparesQuarters = false }

  /// The last date that was told at least as fine as the unit; the last of all when there is none. A look back comes
  /// first, and in its own sentence a date told in passing.
  func reached(_ unit: Granularity, in sentence: Int) -> Reached? {
    if let excursion { return excursion }
    if let told, told.isAside, told.sentence == sentence { return told }
    if unit <= .day { return finest ?? (isHistory || isAllThereIs ? ofMonth ?? last : nil) }
    if unit <= .month { return ofMonth ?? last }
    return last
  }
}

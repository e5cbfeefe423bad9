package import CivilTime

/// What words say about time before any calendar is consulted: small pieces that nest.
///
/// Recognition builds it and knows no date; resolution evaluates it in a context and knows no language.
package indirect enum TemporalMeaning: Hashable, Sendable {
  /// Somewhere in the past, the present or the future: "recently", "now", "soon".
  case vague(TIMEX3Value.Reference)
  /// A date told by its names, complete or not: "Tuesday", "3 May", "1989", "the third quarter".
  case calendar(CalendarName)
  /// A day of history that has a name of its own: "D-Day", "9/11". To mention it does not move the story there.
  case landmark(CalendarName)
  /// A date in figures whose order the document tells: "3/4/2025".
  case numeric(NumericDate)
  /// The unit so many units from the one that holds the anchor: "today", "last year", "the following day".
  case unit(Granularity, offset: Int, from: Anchor)
  /// A name with the direction told: "last Tuesday", "next March", "this summer".
  case chosen(CalendarName, Choice, from: Anchor)
  /// The weekday that comes first before or behind a point: "the Monday after Easter".
  case weekday(Weekday, Direction, from: TemporalMeaning)
  /// A part of a whole: "Tuesday morning", "March of last year", "the end of the month".
  case inside(Inner, of: TemporalMeaning)
  /// So far from a point: "two weeks ago", "three days after Monday".
  case shifted(TemporalMeaning, Length, Direction)
  /// The point that others count from.
  case anchor(Anchor)
  /// A length by itself: "three days".
  case length(Length)
  /// A length that ends with a point: "the year to August", "the week ending April 26".
  case upTo(TemporalMeaning, Length)
  /// A day that is told by an event alone: "the morning of his death".
  case untoldDay
  /// The coming turn of the year, or the last where the clause tells the past: "in the new year".
  case newYear
  /// A length that ends or begins at the anchor: "the past three months", "the next two weeks".
  case stretch(Length, Direction, from: Anchor)
  /// Something that recurs: "every Thursday", "twice a week", "daily".
  case recurring(Recurrence)
  /// The same with a qualification: "early October", "about 1990".
  case modified(TIMEX3Modifier, TemporalMeaning)
  /// What of it lies on one side of the anchor: "earlier this month".
  case clipped(TemporalMeaning, Direction)
}

/// What a relative expression counts from.
package enum Anchor: Hashable, Sendable {
  /// The moment of writing, or of speaking inside a quotation.
  case speech
  /// The date that the story has reached.
  case story
}

/// Forwards or backwards.
package enum Direction: Hashable, Sendable {
  case past, future
}

/// Which of the many days or months of one name is meant.
package enum Choice: Hashable, Sendable {
  case last, this, next
}

/// A date told by its names. What is missing comes from the context.
package struct CalendarName: Hashable, Sendable {
  package var year: Year?
  package var part: Part?
  package var weekday: Weekday?

  package init(_ year: Year? = nil, _ part: Part? = nil, weekday: Weekday? = nil) {
    (self.year, self.part, self.weekday) = (year, part, weekday)
  }

  /// A year or a wider span.
  package indirect enum Year: Hashable, Sendable {
    /// An astronomical year.
    case full(Int)
    /// Two digits: "'98", "in 98".
    case short(Int)
    /// The fiscal year that is named so.
    case fiscal(Year)
    /// Ten years by their first three digits.
    case decade(Int)
    /// Ten years by one digit: "the '90s".
    case shortDecade(Int)
    /// A hundred years: 19 is 1900-1999.
    case century(Int)
    /// A hundred years before our era, counted from it.
    case centuryBC(Int)
    /// A thousand years: 2 is 2000-2999.
    case millennium(Int)
    /// A thousand years before our era, counted from it.
    case millenniumBC(Int)
  }

  /// A part of a year.
  package enum Part: Hashable, Sendable {
    case month(Int)
    case day(month: Int?, Int)
    /// A nil number is "the quarter".
    case quarter(Int?)
    /// "The 1988 period": the part of the year that results are told of.
    case period
    case half(Int)
    case season(TIMEX3Calendar.Season)
    case week(Int)
    /// "the weekend".
    case weekend
    /// A holiday or a named day.
    case observance(Observance)

    /// Where a month or a day of one stands in its year, as a number that grows; nil for others.
    package var order: Int? {
      switch self {
      case .month(let month): month * 32
      case .day(month: let month?, let day): month * 32 + day
      default: nil
      }
    }

    /// The unit that it is one of, as far as a story's clock must know: a day, a month, or a wider part of the year.
    package var unit: Granularity {
      switch self {
      case .day, .week, .weekend, .observance: .day
      case .month: .month
      case .quarter, .period, .half, .season: .year
      }
    }
  }
}

/// A part of a whole.
package enum Inner: Hashable, Sendable {
  /// A part of the day or the clock.
  case time(DayTime)
  /// A part of the year.
  case part(CalendarName.Part)
  /// A weekday of the week.
  case weekday(Weekday)
  /// The nth unit counted from its beginning; a negative number counts from its end.
  case nth(Int, Granularity)
  /// The nth such weekday, counted from its beginning; -1 is the last.
  case nthWeekday(Int, Weekday)
  /// The beginning, the middle or the end of it.
  case edge(Edge)
  /// The nth of so many equal parts: "the first half of October"; a negative number counts from the end.
  case share(Int, of: Int)
  /// Where it gives way to the next or took over from the last: "the turn of the century".
  case turn
  /// The hours of a day from midnight to dawn.
  case smallHours
  /// The weekend of the week.
  case weekend
  /// The unit that holds the day: "the week of March 6".
  case holder(Granularity)
}

/// Where in a whole.
package enum Edge: Hashable, Sendable {
  case start, middle, end

  package var modifier: TIMEX3Modifier {
    switch self {
    case .start: .start
    case .middle: .mid
    case .end: .end
    }
  }
}

/// Something that comes again and again.
package struct Recurrence: Hashable, Sendable {
  /// What recurs.
  package var value: Value
  /// How often in each; nil when once or not told.
  package var times: Int?

  package init(value: Value, times: Int? = nil) { (self.value, self.times) = (value, times) }

  package enum Value: Hashable, Sendable {
    /// Every so often: "daily", "every two weeks".
    case period(Length)
    /// At each one of a name: "every Thursday", "each spring".
    case name(CalendarName)
    /// At each such part of the day: "every morning".
    case time(TIMEX3Calendar.PartOfDay, on: Weekday?)
    /// At that time of each day, or of each such weekday: "every Friday at 5pm".
    case clock(DayTime, on: Weekday?)
  }
}

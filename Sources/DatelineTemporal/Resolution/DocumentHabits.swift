internal import CivilTime
internal import DatelineModel

/// What all expressions of a document together tell: whether it is history, and the order of its dates in figures.
struct DocumentHabits: Sendable {
  /// Told from date to date, with years: what is left open counts from the story, not from publication.
  var isHistory = false
  /// The order of day and month in figures.
  let dayOrMonth: DayOrMonthFirst

  init(_ phrases: [Recognised], _ context: TemporalContext) {
    var dated = 0
    var deictic = 0
    var old = 0
    var figures = DayOrMonthFirst.Votes(), letters = DayOrMonthFirst.Votes()
    let yearOfPublication = context.published?.date.year
    // By index: a phrase is dear to copy.
    for index in phrases.indices {
      if let writesDayFirst = phrases[index].writesDayFirst {
        letters.add(writesDayFirst ? .dayFirst : .monthFirst)
      }
      switch phrases[index].meaning.grounding {
      case .dated(let year):
        dated += 1
        if let yearOfPublication, Self.isOld(year, yearOfPublication) { old += 1 }
      case .deictic: deictic += 1
      case .numeric(let date):
        if let order = date.evidence ?? (date.hasStops ? .dayFirst : nil) { figures.add(order) }
      case .other: break
      }
    }
    if let yearOfPublication {
      isHistory = Self.isHistory(dated: dated, old: old, deictic: deictic)
      if isHistory {
        // A date that is told again, by a caption or a summary, makes no history.
        let years = Self.distinctYears(of: phrases)
        isHistory = Self.isHistory(
          dated: years.count, old: years.count { Self.isOld($0, yearOfPublication) }, deictic: deictic)
      }
    } else {
      isHistory = dated > 0
    }
    dayOrMonth = DayOrMonthFirst(figures: figures, letters: letters, context)
  }

  /// Whether what happened in a year is no news any more.
  private static func isOld(_ year: Int, _ published: Int) -> Bool { year < published - 1 }

  private static func isHistory(dated: Int, old: Int, deictic: Int) -> Bool {
    dated >= 4 && dated > 3 * deictic && old * 2 > dated
  }

  /// The year of each date that is told with its year, every date once.
  private static func distinctYears(of phrases: [Recognised]) -> [Int] {
    var seen: Set<TemporalMeaning> = []
    return phrases.indices.compactMap { index in
      guard case .dated(let year) = phrases[index].meaning.grounding, seen.insert(phrases[index].meaning).inserted
      else {
        return nil
      }
      return year
    }
  }
}

extension TemporalMeaning {
  /// Whether it tells its date by itself, with year and all.
  var isTold: Bool {
    switch self {
    case .landmark: true
    case .numeric(let date): if case .full = date.year { true } else { false }
    case .inside(_, let whole), .modified(_, let whole), .clipped(let whole, _), .shifted(let whole, _, _),
      .weekday(_, _, from: let whole):
      whole.isTold
    case .calendar(let name):
      switch name.year {
      case .full, .fiscal, .decade, .century, .centuryBC, .millennium, .millenniumBC: true
      case .short, .shortDecade, nil: false
      }
    default: false
    }
  }

  enum Grounding {
    /// A date with its year.
    case dated(Int)
    /// Counted from the moment of writing.
    case deictic
    case numeric(NumericDate)
    case other
  }

  /// What the meaning tells of the kind of document it stands in.
  var grounding: Grounding {
    switch self {
    case .calendar(let name):
      if case .full(let year) = name.year { return .dated(year) }
      return name.weekday != nil ? .deictic : .other
    case .numeric(let date): return .numeric(date)
    case .unit(_, _, let anchor), .chosen(_, _, let anchor), .stretch(_, _, let anchor), .anchor(let anchor):
      return anchor == .speech ? .deictic : .other
    case .weekday(_, _, from: let whole), .inside(_, let whole), .modified(_, let whole), .clipped(let whole, _),
      .shifted(let whole, _, _):
      return whole.grounding
    case .vague, .landmark, .length, .upTo, .newYear, .untoldDay, .recurring: return .other
    }
  }
}

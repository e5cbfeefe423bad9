/// What a word can be in a phrase of time: the terminal symbols of the grammar, the same for every language.
@frozen @usableFromInline package enum Symbol: UInt8, CaseIterable, Sendable {
  // Words that carry a value.
  case month, weekday, unit, partOfDay, season, cardinal, ordinal, multiplier, fraction, dayWord, clockWord
  case frequency, vagueWord, era
  // Words that name a time by themselves.
  case am, pm, oclock, zone, observance, tonight, overnight, formerly, futureNoun, decadeWord, centuryWord, fortnight
  case dayLetter, hourLetter
  // What a word is besides: a plural, a short form, more often another word.
  case plural, shortForm, ambiguous
  // Numerals, told by their shape.
  case number, decimal, ordinalNumeral, year, decade, quarterCode, halfCode, fiscalCode, amCode, pmCode,
    quarterYearCode, halfYearCode,
    universal, plus, isoDayHour, zulu
  case ordinalMark
  // Marks.
  case hyphen, dash, comma, slash, colon, stop, apostrophe, open, close, currency, percent, possessive, equals
  case clauseBreak
  // Function words and what else holds a phrase together.
  case the, a, of, `in`, on, at, from, to, until, since, between, and, or, by, before, after, during, within
  case `for`, `as`, every, per, times, about, early, mid, late, start, middle, end, ago, later, earlier
  case hence, last, next, this, that, same, previous, following, past, coming, current, recent, latest, few
  case several, couple, many, some, more, less, than, least, most, nearly, over, up, so, fiscal, full, old
  case aged, period, time, ended, back, part, other, local, no, half, adjective, nearness, right, comparable
  case under, straight, apart, long, ownerWord, pronoun, into, smallHours, ahead, turn, midSeason
  // Verbs and their helpers, for the direction of a date.
  case pastVerb, presentVerb, futureVerb, promiseVerb, perfect, modalVerb, planVerb, postponeVerb, scheduleVerb,
    bareScheduleVerb,
    infinitive, eventVerb, bareEventVerb, nounLike, sayingVerb, announcingVerb, blameVerb, condition,
    markVerb, pronounOfClause
  // What an event is called that is announced, or that nobody announces.
  case plannedNoun, unplannedNoun, deedAdjective
  // Names of decades and institutions, what is made for a night.
  case decadeName, institution, nightThing, hoursCode, running, recordWord
  // What is told in passing.
  case comparison
  // What makes a number no year, a name no date.
  case businessNoun, countedNoun, numberedNoun, title, festiveNoun, holidayNoun, seasonalNoun, degreeNoun, ides,
    personTitle, workNoun, workVerb
}

/// A set of symbols.
@usableFromInline package struct SymbolSet: Hashable, Sendable {
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var middle: UInt64 = 0
  @usableFromInline var high: UInt64 = 0

  @inlinable @inline(__always) package init() {}

  @inlinable @inline(__always) package init(_ symbols: Symbol...) { for symbol in symbols { insert(symbol) } }

  @inlinable @inline(__always) package mutating func insert(_ symbol: Symbol) {
    switch symbol.rawValue {
    case ..<64: low |= 1 << UInt64(symbol.rawValue)
    case ..<128: middle |= 1 << UInt64(symbol.rawValue - 64)
    default:
      precondition(symbol.rawValue < 192, "a set has room for 192 symbols")
      high |= 1 << UInt64(symbol.rawValue - 128)
    }
  }

  @inlinable @inline(__always) package func contains(_ symbol: Symbol) -> Bool {
    switch symbol.rawValue {
    case ..<64: low & 1 << UInt64(symbol.rawValue) != 0
    case ..<128: middle & 1 << UInt64(symbol.rawValue - 64) != 0
    default: high & 1 << UInt64(symbol.rawValue - 128) != 0
    }
  }

  @inlinable @inline(__always) package func intersects(_ other: SymbolSet) -> Bool {
    low & other.low | middle & other.middle | high & other.high != 0
  }

  /// Whether it holds nothing that the other does not.
  package func isSubset(of other: SymbolSet) -> Bool {
    low & ~other.low | middle & ~other.middle | high & ~other.high == 0
  }

  package func union(_ other: SymbolSet) -> SymbolSet {
    var both = self
    both.low |= other.low
    both.middle |= other.middle
    both.high |= other.high
    return both
  }

  package var isEmpty: Bool { low | middle | high == 0 }

  /// The symbols, in the order of their declaration.
  package var symbols: [Symbol] { Symbol.allCases.filter(contains) }
}

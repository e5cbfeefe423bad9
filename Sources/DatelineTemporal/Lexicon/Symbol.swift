/// What a word can be in a phrase of time: the terminal symbols of the grammar, the same for every language.
enum Symbol: UInt8, CaseIterable, Sendable {
  // Names and numbers; their payload stands in the lexeme or the reading.
  case month, weekday, unit, partOfDay, season, cardinal, ordinal, multiplier, fraction
  case dayWord, clockWord, frequency, vagueWord, zone, am, pm, oclock, era, observance
  /// A weekday or month that is more often another word ("sat", "sun", "may"): it needs company.
  case ambiguous
  // Numerals.
  case number, decimal, year, decade, quarterCode, halfCode, fiscalCode, clockCode, apostropheYear
  // Punctuation.
  case hyphen, dash, comma, slash, colon, apostrophe, open, close, stop
  // Function words.
  case the, a, of, `in`, on, at, from, to, until, since, between, and, or, by, before, after, during, within
  case `for`, into, `as`, every, per, times, about, early, mid, late, start, middle, end
  case ago, later, earlier, hence, last, next, this, that, same, previous, following, past, coming, current
  case recent, latest, few, several, couple, many, some, more, less, than, least, most, nearly, over, up
  case only, just, so, fiscal, full, old, aged, then, ahead, weekend, period, time, moment
  case ended, back, yearAgo, part, other, long, age, named, local, no, half, possessive, plural, day, week
  // What may govern a date, for its direction.
  case pastVerb, presentVerb, futureVerb, promiseVerb, perfect, modalVerb, planVerb, infinitive, clauseBreak, speechVerb
  // What makes a number no year.
  case countedNoun, numberedNoun, title, currency, percent
  case adjective, amCode, pmCode, yearWord, decadeWord, fortnight, tonight, futureNoun, nearness, right,
    overnight
  case comparable, isoDayHour, zulu, under, formerly, festiveNoun, dayLetter, straight, shortForm, ordinalMark
}

/// A set of symbols.
struct SymbolSet: Hashable, Sendable {
  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  init(_ symbols: Symbol...) { for symbol in symbols { insert(symbol) } }

  mutating func insert(_ symbol: Symbol) {
    switch symbol.rawValue {
    case ..<64: low |= 1 << UInt64(symbol.rawValue)
    case ..<128: middle |= 1 << UInt64(symbol.rawValue - 64)
    default: high |= 1 << UInt64(symbol.rawValue - 128)
    }
  }

  @inline(__always)
  func contains(_ symbol: Symbol) -> Bool {
    switch symbol.rawValue {
    case ..<64: low & 1 << UInt64(symbol.rawValue) != 0
    case ..<128: middle & 1 << UInt64(symbol.rawValue - 64) != 0
    default: high & 1 << UInt64(symbol.rawValue - 128) != 0
    }
  }

  @inline(__always)
  func intersects(_ other: SymbolSet) -> Bool {
    low & other.low | middle & other.middle | high & other.high != 0
  }

  func union(_ other: SymbolSet) -> SymbolSet {
    var both = self
    both.low |= other.low
    both.middle |= other.middle
    both.high |= other.high
    return both
  }

  var isEmpty: Bool { low | middle | high == 0 }

  /// The symbols, in the order of their declaration.
  var symbols: [Symbol] { Symbol.allCases.filter(contains) }
}

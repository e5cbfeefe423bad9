package import CivilTime

/// A word's entry in a lexicon: the symbols it can stand for and what they carry.
@usableFromInline package struct Lexeme: Sendable {
  @usableFromInline package var symbols = SymbolSet()
  package var weekday: Weekday?
  package var unit: TIMEX3Duration.Unit?
  package var partOfDay: TIMEX3Calendar.PartOfDay?
  package var season: TIMEX3Calendar.Season?
  /// A cardinal's or multiplier's number, a fraction in thousandths, a clock word's minutes,
  /// the days of a day word ("tomorrow" is 1), the sign of an era.
  package var number: Int {
    get { Int(storedNumber) }
    set { storedNumber = Int32(truncatingIfNeeded: newValue) }
  }
  /// 1 for "first"; -1 for "last", counted from the end.
  package var ordinal: Int {
    get { Int(storedOrdinal) }
    set { storedOrdinal = Int8(truncatingIfNeeded: newValue) }
  }
  /// 1-12.
  package var month: Int {
    get { Int(storedMonth) }
    set { storedMonth = Int8(truncatingIfNeeded: newValue) }
  }
  // Rules ask for entries all the time: one of fewer than 64 bytes is copied in registers.
  private var storedNumber: Int32 = 0
  private var storedOrdinal: Int8 = 0
  private var storedMonth: Int8 = 0
  package var reference: TIMEX3Value.Reference?

  /// What a word may carry.
  package enum Sense: Sendable {
    case month(Int)
    case weekday(Weekday)
    case unit(TIMEX3Duration.Unit)
    case units(TIMEX3Duration.Unit)
    case partOfDay(TIMEX3Calendar.PartOfDay)
    case season(TIMEX3Calendar.Season)
    case cardinal(Int)
    case ordinal(Int)
    case multiplier(Int)
    case fraction(Int)
    case dayWord(Int)
    case clockWord(Int)
    case frequency(TIMEX3Duration.Unit)
    case vague(TIMEX3Value.Reference)
    case era(Int)
    case plain(Symbol)
  }

  /// Adds what the sense carries.
  package mutating func add(_ sense: Sense) {
    switch sense {
    case .month(let value): (month, _) = (value, symbols.insert(.month))
    case .weekday(let value): (weekday, _) = (value, symbols.insert(.weekday))
    case .unit(let value): (unit, _) = (value, symbols.insert(.unit))
    case .units(let value):
      (unit, _) = (value, symbols.insert(.unit))
      symbols.insert(.plural)
    case .partOfDay(let value): (partOfDay, _) = (value, symbols.insert(.partOfDay))
    case .season(let value): (season, _) = (value, symbols.insert(.season))
    case .cardinal(let value): (number, _) = (value, symbols.insert(.cardinal))
    case .ordinal(let value): (ordinal, _) = (value, symbols.insert(.ordinal))
    case .multiplier(let value): (number, _) = (value, symbols.insert(.multiplier))
    case .fraction(let value): (number, _) = (value, symbols.insert(.fraction))
    case .dayWord(let value): (number, _) = (value, symbols.insert(.dayWord))
    case .clockWord(let value): (number, _) = (value, symbols.insert(.clockWord))
    case .frequency(let value): (unit, _) = (value, symbols.insert(.frequency))
    case .vague(let value): (reference, _) = (value, symbols.insert(.vagueWord))
    case .era(let value): (number, _) = (value, symbols.insert(.era))
    case .plain(let symbol): symbols.insert(symbol)
    }
  }
}

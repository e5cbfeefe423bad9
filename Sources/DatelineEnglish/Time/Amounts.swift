internal import CivilTime
internal import DatelineTemporal

// How many units a length has: "three", "two to three", "a few", none told.
extension English {
  /// How many: the amount, what qualifies it, and the token behind.
  static func amount(_ parser: PhraseParser, _ index: Int) -> (Length.Quantity, TIMEX3Modifier?, end: Int)? {
    // "the fifth in as many years" tells no length.
    let many = parser.has(.many, index) ? index : index - 1
    if parser.has(.many, many), parser.has(.as, many - 1) { return nil }
    if parser.has(.unit, index), parser.has(.plural, index) { return (.untold, nil, index) }
    // "their third day-long meeting".
    if parser.has(.unit, index), isLong(parser, index) { return (.whole(1), nil, index) }
    if parser.has(.a, index) {
      if parser.has(.few, index + 1) { return (.between(2, 5), nil, index + 2) }
      if parser.has(.couple, index + 1) { return (.whole(2), .approx, parser.skipping(.of, index + 2)) }
      if parser.has(.half, index + 1) { return (.exact(500), nil, index + 2) }
      if parser.has(.multiplier, index + 1), let (value, end) = number(parser, index + 1) {
        return (.exact(value), nil, end)
      }
      return (.whole(1), nil, index + 1)
    }
    if parser.has(.half, index) {
      // "half a dozen years".
      if parser.has(.a, index + 1), parser.has(.multiplier, index + 2) {
        return (.exact(parser.lexeme(index + 2).number * 500), nil, index + 3)
      }
      if parser.has(.a, index + 1) { return (.exact(500), nil, index + 2) }
      let unit = parser.lexeme(parser.skippingHyphen(index + 1)).unit
      // "the half-hour show", "the last half century"; a half year and a half day are halves of something more often.
      return unit == .hour || unit == .century || unit == .decade ? (.exact(500), nil, index + 1) : nil
    }
    if parser.has(.few, index) { return (.between(2, 5), nil, index + 1) }
    if parser.has(.several, index) { return (.between(3, 9), nil, index + 1) }
    if parser.has(.couple, index) { return (.whole(2), .approx, parser.skipping(.of, index + 1)) }
    if parser.has(.many, index) { return (.untold, nil, index + 1) }
    if parser.has(.some, index), parser.has(.unit, index + 1) { return (.untold, nil, index + 1) }
    guard let (value, behind) = number(parser, index) else { return nil }
    var end = behind
    // "five (5) years", as contracts say.
    if parser.has(.open, end), let digits = parser.digits(end + 1, atMost: 4), digits * 1000 == value,
      parser.has(.close, end + 2)
    {
      end += 3
    }
    return numberRange(parser, value, end) ?? (.exact(value), nil, end)
  }

  /// "two to three", "two or three", "10-15", "three-and-a-half", "two and a half".
  private static func numberRange(
    _ parser: PhraseParser, _ value: Int, _ index: Int
  ) -> (Length.Quantity, TIMEX3Modifier?, end: Int)? {
    var next = parser.skippingHyphen(index)
    if parser.has(.and, next) {
      next = parser.skippingHyphen(next + 1)
      guard parser.has(.a, next) else { return nil }
      next = parser.skippingHyphen(next + 1)
      // "two and a quarter hours".
      if parser.lexeme(next).unit == .quarter, parser.has(.unit, next + 1), parser.has(.plural, next + 1) {
        return (.exact(value + 250), nil, next + 1)
      }
      guard parser.has(.half, next) else { return nil }
      return (.exact(value + 500), nil, next + 1)
    }
    guard parser.has(.to, next) || parser.has(.or, next) || next > index || parser.has(.dash, index) else { return nil }
    if parser.has(.to, next) || parser.has(.or, next) || parser.has(.dash, next) {
      next = parser.skippingHyphen(next + 1)
    }
    guard let (other, end) = number(parser, next), other > value, value % 1000 == 0, other % 1000 == 0 else {
      return nil
    }
    return (.between(value / 1000, other / 1000), nil, end)
  }
}

internal import DatelineTemporal

extension English {
  /// Number words and how they compose.
  static let numbers = Phenomenon(
    words: zip(cardinals, 0...).map { .init($0, .cardinal($1)) }
      + zip(tens, 2...).map { .init($0, .cardinal($1 * 10)) }
      + zip(ordinals, 1...).map { .init($0, .ordinal($1)) } + [
        .init("thirtieth", .ordinal(30)),
        .init("hundred", .multiplier(100)),
        .init("thousand", .multiplier(1000)),
        .init("million", .multiplier(1_000_000)),
        .init("dozen", .multiplier(12)),
        .init("half", .plain(.half), .fraction(500)),
        .init("final", .ordinal(-1)),
        .init(["ˢᵗ", "ⁿᵈ", "ʳᵈ", "ᵗʰ"], .plain(.ordinalMark)),
      ])

  private static let cardinals = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  /// "first" to "twentieth".
  static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
  ]

  /// A number in thousandths, and the token behind it: "3", "3.5", "3 1/2", "twenty-five", "two hundred and five".
  static func number(_ parser: PhraseParser, _ index: Int) -> (thousandths: Int, end: Int)? {
    if parser.has(.decimal, index) {
      return multiplied(parser, Int(parser.readings[index].value), index + 1)
    }
    if let value = parser.digits(index, atMost: 12) {
      if let half = fraction(parser, index) { return half }
      if let part = fraction(parser, index + 1), !parser.isTight(index + 1) {
        return (value * 1000 + part.thousandths, part.end)
      }
      return multiplied(parser, value * 1000, index + 1)
    }
    if parser.has(.multiplier, index) {
      // "a hundred" comes here behind its article.
      return multiplied(parser, 1000, index)
    }
    guard let (value, end) = smallNumber(parser, index) else { return nil }
    return multiplied(parser, value * 1000, end)
  }

  /// A number word below a hundred: "seven", "twenty", "twenty-five".
  static func smallNumber(_ parser: PhraseParser, _ index: Int) -> (value: Int, end: Int)? {
    guard parser.has(.cardinal, index) else { return nil }
    let value = parser.lexeme(index).number
    guard value >= 20 else { return (value, index + 1) }
    let next = parser.skippingHyphen(index + 1)
    if parser.has(.cardinal, next), (1...9).contains(parser.lexeme(next).number) {
      return (value + parser.lexeme(next).number, next + 1)
    }
    return (value, index + 1)
  }

  /// An ordinal and the token behind it: "26th", "third", "twenty-sixth".
  static func ordinalNumber(_ parser: PhraseParser, _ index: Int) -> (value: Int, end: Int)? {
    if let number = parser.ordinal(index) { return (number, index + 1) }
    guard parser.has(.cardinal, index), !parser.has(.decadeWord, index), parser.lexeme(index).number >= 20 else {
      return nil
    }
    let next = parser.skippingHyphen(index + 1)
    guard parser.has(.ordinal, next), (1...9).contains(parser.lexeme(next).ordinal) else { return nil }
    return (parser.lexeme(index).number + parser.lexeme(next).ordinal, next + 1)
  }

  /// "1/2", "3/4".
  private static func fraction(_ parser: PhraseParser, _ index: Int) -> (thousandths: Int, end: Int)? {
    guard
      let over = parser.digits(index, atMost: 1), parser.has(.slash, index + 1), parser.isTight(index + 1),
      parser.isTight(index + 2), let under = parser.digits(index + 2, atMost: 1), over < under,
      !parser.has(.slash, index + 3)
    else { return nil }
    return (over * 1000 / under, index + 3)
  }

  private static func multiplied(_ parser: PhraseParser, _ thousandths: Int, _ index: Int) -> (
    thousandths: Int, end: Int
  ) {
    var (value, end) = (thousandths, index)
    while parser.has(.multiplier, parser.skippingHyphen(end)), value < 1_000_000_000 {
      let at = parser.skippingHyphen(end)
      value *= parser.lexeme(at).number
      end = at + 1
      let rest = parser.skipping(.and, end)
      if let (small, after) = smallNumber(parser, rest) { (value, end) = (value + small * 1000, after) }
    }
    return (value, end)
  }
}

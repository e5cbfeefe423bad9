/// Finds the dates that are printed for people: `19 August 2025`, `August 19, 2025 at 9:30 p.m. EDT`, `19 août 2025 à
/// 14h30`, `2025年8月19日`, `19/08/25`, `Tue, 19 Aug 2025 09:30:00 GMT` (RFC 2822, HTTP), `2025-08-19T09:30Z`.
///
/// A date has a day, a month and a year; what lacks one of them is left. One pass over the bytes, a few tokens ahead at
/// most.
public struct PrintedDateParser: Sendable {
  /// How a numeric date is read that allows both orders.
  public var order: DayMonthOrder
  /// The BCP 47 code of the text's language, where it is known: a few names of months mean different ones in two
  /// languages.
  public var language: String?

  /// A parser; without evidence the day stands first, as most of the world writes.
  public init(order: DayMonthOrder = .dayFirst, language: String? = nil) {
    (self.order, self.language) = (order, language.map { String($0.prefix { $0 != "-" && $0 != "_" }).lowercased() })
  }

  /// The dates in a text, in its order, up to a number of them.
  public func dates(in text: String, limit: Int = .max) -> [PrintedDate] { dates(in: text.utf8.span, limit: limit) }

  /// The first date in a text.
  public func first(in text: String) -> PrintedDate? { dates(in: text, limit: 1).first }

  /// The dates in UTF-8 bytes, in their order, up to a number of them.
  public func dates(in bytes: Span<UInt8>, limit: Int = .max) -> [PrintedDate] {
    let tokens = PrintedLexer.tokens(bytes)
    let reader = PrintedDayReader(tokens: tokens, order: order, language: language)
    var found: [PrintedDate] = []
    // A time that stands before its date: "14:30, 19 August 2025".
    var before: (start: Int, time: PrintedTime)?
    var index = 0
    while index < tokens.count, found.count < limit {
      if let day = reader.day(at: index) {
        let date = dated(day, from: index, before, tokens)
        found.append(date.found)
        index = date.next
        before = nil
      } else if let time = PrintedTime(tokens, index) {
        before = (index, time)
        index = time.next
      } else {
        index += 1
      }
    }
    return found
  }

  /// The day with the time inside it, before it or after it.
  private func dated(
    _ day: PrintedDay, from start: Int, _ before: (start: Int, time: PrintedTime)?, _ tokens: [PrintedToken]
  ) -> (found: PrintedDate, next: Int) {
    var (first, next) = (start, day.next)
    var time = day.time
    if time == nil, let before, start - before.time.next <= 2 {
      (first, time) = (before.start, before.time)
    } else if time == nil, let after = PrintedTime(after: next, tokens) {
      (time, next) = (after, after.next)
    }
    let moment = time?.moment(on: day.date) ?? CivilDateTime(day.date)
    let range = tokens[first].start..<tokens[next - 1].end
    return (PrintedDate(moment, alternative: day.alternative, range: range), next)
  }
}

/// A day, month and year that stand together in tokens, in whatever order.
struct PrintedDay {
  let date: CivilDate
  /// The other reading of an ambiguous numeric date.
  var alternative: CivilDate?
  /// A time between the day and the year: `Tue Aug 19 09:30:00 EDT 2025`.
  var time: PrintedTime?
  /// The index behind its last token.
  var next: Int

  init?(_ year: Int, _ month: Int, _ day: Int, next: Int, time: PrintedTime? = nil) {
    guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
    (self.date, self.next, self.time) = (date, next, time)
  }
}

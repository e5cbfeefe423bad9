import CivilTime
import DatelineModel
import Testing

/// Dates written into a text.
@Suite struct InlineDatesTests {
  private func written(_ text: String, _ dates: InlineDates) -> String {
    dates.write(into: text, annotation(of: text, published: "2026-02-19"))
  }

  @Test(arguments: [
    ("See you tomorrow — bring  the key.", "See you tomorrow [2026-02-20] — bring  the key."),
    ("We met on 3 May 2024.", "We met on 3 May 2024."),
    ("Call Ada in three weeks.\n\nThen rest.", "Call Ada in three weeks [2026-03-12].\n\nThen rest."),
    ("It rains every day.", "It rains every day."),
  ])
  func beside(_ row: (text: String, written: String)) { #expect(written(row.text, InlineDates()) == row.written) }

  @Test func instead() {
    #expect(written("See you tomorrow.", InlineDates(.instead)) == "See you 2026-02-20.")
    #expect(written("Call Ada in three weeks.", InlineDates(.instead)) == "Call Ada in three weeks [2026-03-12].")
  }

  @Test func forms() {
    #expect(written("It rained last week.", InlineDates(as: .days)) == "It rained last week [2026-02-09/2026-02-15].")
    #expect(written("It rained yesterday.", InlineDates(as: .words)) == "It rained yesterday [18 February 2026].")
  }
}

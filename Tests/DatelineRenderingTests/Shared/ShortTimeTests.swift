import DatelineModel
import Testing

@testable import DatelineRendering

@Suite struct ShortTimeTests {
  @Test(arguments: [
    ("4 March 2031", 2031, "4 March"), ("by 4 March 2031, 09:30", 2031, "by 4 March, 09:30"),
    ("late June 2031", 2031, "late June"), ("summer 2031", 2031, "summer"),
    ("between 18 August and 3 September 2031", 2031, "between 18 August and 3 September"),
    ("4 March 2031 to 6 April 2031", 2031, "4 March to 6 April"),
    ("12 December 2030 to 3 March 2031", 2030, "12 December to 3 March 2031"),
    // What says nothing without its year, or lies in another, keeps it.
    ("2031", 2031, "2031"), ("about 2031", 2031, "about 2031"), ("winter 2031–2032", 2031, "winter 2031–2032"),
    ("the third quarter of 2031", 2031, "the third quarter of 2031"), ("March 44 BC", 44, "March 44 BC"),
    ("4 March 2031", nil, "4 March 2031"), ("", 2031, ""), ("on March 2031 ", 2031, "on March "),
  ])
  func theYearOfTheHeadingGoes(time: String, year: Int?, short: String) {
    let told = ShortTime(time, under: year)
    #expect(told.text == short)
    #expect(told.parts.map(\.text).joined() == time)
  }
}

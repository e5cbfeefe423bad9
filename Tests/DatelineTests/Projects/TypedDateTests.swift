import DatelineTimelines
import Testing

@testable import Dateline

/// Dates as people type them, read from a day in March 2024.
@Suite struct TypedDateTests {
  @Test(arguments: [
    ("12 March", "12 March 2024"), ("March 12, 2023", "12 March 2023"), ("2024-03", "March 2024"),
    ("early May", "early May 2024"), ("late 2023", "late 2023"), ("from 3 to 5 June 2023", "3 to 5 June 2023"),
    ("2024-03-12/2024-03-14", "12 to 14 March 2024"), (" 12 March\n", "12 March 2024"), ("about 2019", "about 2019"),
    ("yesterday", "18 March 2024"),
  ])
  func words(typed: String, told: String) throws {
    let reference = CivilDateTime(iso: "2024-03-19")
    guard case .known(let when)? = TypedDate.read(typed, near: reference) else {
      Issue.record("“\(typed)” is not read")
      return
    }
    #expect(when.text == told)
  }

  @Test func unknownIsSaidSo() { #expect(TypedDate.read("unknown", near: nil) == .unknown) }

  @Test(arguments: ["", "the bridge", "Monday and Tuesday of last week and May", "two hours", "31 February 2024"])
  func whatTellsNoOneTimeIsRefused(typed: String) {
    #expect(TypedDate.read(typed, near: CivilDateTime(iso: "2024-03-19")) == nil)
  }
}

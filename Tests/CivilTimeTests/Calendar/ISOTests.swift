import DatelineTestSupport
import Foundation
import Testing

@testable import CivilTime

@Suite("ISO 8601") struct ISOTests {
  @Test(
    "moments",
    arguments: [
      ("2025-08-19", "2025-08-19"), ("20250819", "2025-08-19"), ("2025-W34-2", "2025-08-19"),
      ("2025W342", "2025-08-19"),
      ("2025-231", "2025-08-19"), ("2025231", "2025-08-19"), ("2024-366", "2024-12-31"), ("2020-W53-7", "2021-01-03"),
      ("2025-08-19T09", "2025-08-19T09:00:00"), ("2025-08-19T09:30", "2025-08-19T09:30:00"),
      ("20250819T0930", "2025-08-19T09:30:00"), ("20250819T093015Z", "2025-08-19T09:30:15Z"),
      ("2025-08-19 09:30:15", "2025-08-19T09:30:15"), ("2025-08-19t09:30:15z", "2025-08-19T09:30:15Z"),
      ("2025-08-19T09:30:15.123456+02:00", "2025-08-19T09:30:15+02:00"),
      ("2025-08-19T09:30:15,5-0530", "2025-08-19T09:30:15-05:30"),
      ("2025-08-19 09:30 +02", "2025-08-19T09:30:00+02:00"),
      ("2025-08-19T24:00", "2025-08-20T00:00:00"), ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
      ("-0043-03-15", "-000043-03-15"), ("-000043-03-15", "-000043-03-15"), ("+12025-01-01", "+012025-01-01"),
      ("+1234567-01-01", "+1234567-01-01"), ("0000-02-29", "0000-02-29"),
      ("+0000-02-29", "0000-02-29"),
      ("2025-W34-2T09:30", "2025-08-19T09:30:00"), ("2025-08-19T09:30-00:00", "2025-08-19T09:30:00Z"),
    ])
  func moments(_ text: String, _ printed: String) {
    #expect(CivilDateTime(iso: text)?.description == printed)
  }

  @Test(
    "refused",
    arguments: [
      "", "2025", "2025-08", "2025-13-01", "2025-02-30", "2023-366", "2025-000", "2025-W53-1", "2025-W34", "2025-W34-8",
      "2025-8-19", "25-08-19", "2025-08-19T", "2025-08-19T9:30", "2025-08-19T25:00", "2025-08-19T24:01",
      "2025-08-19T09:60", "2025-08-19T09:30:61", "2025-08-19T09:30X", "2025-08-19T09:30+2", "2025-08-19T09:30+24:00",
      " 2025-08-19", "2025-08-19 ", "2025-0819", "202508-19", "+20250819", "99999999-01-01", "+99999999-01-01",
    ])
  func refused(_ text: String) {
    #expect(CivilDateTime(iso: text) == nil)
  }

  @Test("what is printed is read back") func roundTrip() {
    var random = RandomSource(seed: 2)
    for _ in 0..<20_000 {
      let date = CivilDate(dayNumber: random.number(-8_000_000...8_000_000))
      #expect(CivilDate(iso: date.description) == date)
      let offset = UTCOffset(minutes: random.number(-1439...1439))
      let moment = CivilDateTime(date, TimeOfDay(second: random.number(0...86_399)), offset: offset)
      #expect(CivilDateTime(iso: moment.description) == moment)
    }
  }

  @Test("coded as their text") func coding() throws {
    struct Values: Codable, Equatable {
      var day: CivilDate
      var moment: CivilDateTime
      var value: TIMEX3Value
    }
    let values = Values(
      day: CivilDate(dayNumber: 0), moment: CivilDateTime(CivilDate(dayNumber: 1), .midnight, offset: .utc),
      value: .calendar(TIMEX3Calendar(.year(2025), .quarter(3))))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = try encoder.encode(values)
    #expect(
      String(decoding: json, as: UTF8.self)
        == #"{"day":"1970-01-01","moment":"1970-01-02T00:00:00Z","value":"2025-Q3"}"#)
    #expect(try JSONDecoder().decode(Values.self, from: json) == values)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Values.self, from: Data(#"{"day":"1970-01-32","moment":"x","value":"y"}"#.utf8))
    }
  }
}

import CivilTime
import Testing

@Suite struct EDTFTests {
  @Test(arguments: [
    ("1961-05", "1961-05", "1961-05-01", "1961-06-01"), ("2019-21", "2019-SP", "2019-03-01", "2019-06-01"),
    ("2019-24", "2019-WI", "2019-12-01", "2020-03-01"), ("2031-33", "2031-Q1", "2031-01-01", "2031-04-01"),
    ("2031-41", "2031-H2", "2031-07-01", "2032-01-01"), ("198X", "198", "1980-01-01", "1990-01-01"),
    ("19XX", "19", "1900-01-01", "2000-01-01"), ("-0043-03-15", "BC0044-03-15", "-000043-03-15", "-000043-03-16"),
    ("0000", "BC0001", "0000-01-01", "0001-01-01"), ("0987", "0987", "0987-01-01", "0988-01-01"),
    ("Y12025", "+12025", "+012025-01-01", "+012026-01-01"),
    ("2031-03-03T10:31:00Z", "2031-03-03T10:31:00Z", "2031-03-03T10:31:00Z", "2031-03-03T10:31:01Z"),
  ]) func aDateNamesAUnit(text: String, value: String, begin: String, end: String) throws {
    guard case .date(let date)? = EDTF(text) else {
      Issue.record("\(text) is not read")
      return
    }
    #expect(date.value.description == value && !date.isApproximate && !date.isUncertain)
    #expect(date.value.interval()?.begin?.description == begin && date.value.interval()?.end?.description == end)
  }

  /// Months of their own, as TIMEX3's names of seasons are those of the northern half.
  @Test(arguments: [
    ("2031-29", "2031-09", "2031-11", "2031-09-01", "2031-12-01"),
    ("2031-30", "2031-12", "2032-02", "2031-12-01", "2032-03-01"),
    ("2031-31", "2031-03", "2031-05", "2031-03-01", "2031-06-01"),
    ("2031-32~", "2031-06", "2031-08", "2031-06-01", "2031-09-01"),
  ]) func aSouthernSeasonIsThreeMonths(text: String, first: String, last: String, begin: String, end: String) {
    guard case .date(let date)? = EDTF(text) else {
      Issue.record("\(text) is not read")
      return
    }
    #expect(date.value.description == first && date.last?.description == last)
    #expect(date.interval?.begin?.description == begin && date.interval?.end?.description == end)
    #expect(date.isApproximate == text.hasSuffix("~"))
  }

  @Test(arguments: [("2022-02~", true, false), ("2022?", false, true), ("2022-02-01%", true, true)])
  func marksStandBehind(text: String, isApproximate: Bool, isUncertain: Bool) {
    guard case .date(let date)? = EDTF(text) else {
      Issue.record("\(text) is not read")
      return
    }
    #expect(date.isApproximate == isApproximate && date.isUncertain == isUncertain)
  }

  @Test(
    arguments: [
      ("../2024-03-14", nil, "2024-03-14"), ("/2024", nil, "2024"), ("2024~/..", "2024", nil),
      ("2031-03-03/2031-03-05", "2031-03-03", "2031-03-05"), ("1961-05/1962-03-12", "1961-05", "1962-03-12"),
    ] as [(String, String?, String?)]) func sidesMayBeOpen(text: String, first: String?, last: String?)
  {
    guard case .interval(let from, let to)? = EDTF(text) else {
      Issue.record("\(text) is not read")
      return
    }
    #expect(from?.value.description == first && to?.value.description == last)
  }

  @Test(arguments: [
    "", "..", "../..", "/", "2031-13", "2031-20", "2031-42", "2031-02-30", "202", "12025", "Y2025", "XXXX",
    "31X",
    "2031-21-01", "2031-03-03T10", "2031-03-03T10:31", "2031-03-03T10:31:00~", "2031-03-05/2031-03-03", "a/b/c",
    "2031-03-03T10:31:00/2031-03-04", "2031~~", "2031-W10", "2031-SP", "198", "BC0044",
    "Y99999999999999",
    "-", "Y", "Y-", "--0043", "-00XX",
  ]) func whatIsNoneIsRefused(text: String) { #expect(EDTF(text) == nil) }

  @Test(arguments: ["198", "19", "2", "2019-SP", "2019-WI", "2031-Q3", "2031-H1"])
  func unitsArePrintedAsTheyAreRead(value: String) throws {
    guard case .calendar(let calendar)? = TIMEX3Value(value) else {
      Issue.record("\(value) is no value")
      return
    }
    let text = try #require(calendar.edtfUnit)
    #expect(EDTF(text) == .date(EDTF.Date(calendar)))
  }

  @Test(arguments: ["1961-05-03", "-0043-03-15", "0000-02-29", "0987-01-01", "2031-03-03T10:31:00+02:00"])
  func momentsArePrintedAsTheyAreRead(text: String) throws {
    let moment = try #require(CivilDateTime(iso: text))
    #expect(EDTF.text(of: moment) == text)
    guard case .date(let date)? = EDTF(text) else {
      Issue.record("\(text) is not read")
      return
    }
    #expect(date.value.interval()?.begin == moment)
  }

  @Test func yearsBeyondFourDigitsHaveNoMonths() throws {
    let day = try #require(CivilDate(year: 12025, month: 3, day: 4))
    #expect(EDTF.text(of: day) == "Y12025" && EDTF.text(ofYear: -12025) == "Y-12025")
    #expect(EDTF(EDTF.text(of: day)) != nil)
  }

  /// The examples of the standard's level 2, and what is none of them.
  @Test(
    arguments: [
      ("156X-12-25", "1560-12-25", "1569-12-26"), ("15XX-12-25", "1500-12-25", "1599-12-26"),
      ("XXXX-12-XX", "0000-12-01", "+010000-01-01"), ("1XXX-XX", "1000-01-01", "2000-01-01"),
      ("1984-1X", "1984-10-01", "1985-01-01"), ("2004-02-3X", nil, nil),
      ("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-21"),
      ("2004-06~-11", "2004-06-11", "2004-06-12"), ("2004?-06-11", "2004-06-11", "2004-06-12"),
      ("?2004-06-~11", "2004-06-11", "2004-06-12"), ("1950S2", "1900-01-01", "2000-01-01"),
      ("Y12E3", "+012000-01-01", "+012001-01-01"), ("Y171010000S3", nil, nil), ("Y-17E7", nil, nil),
      ("Y170000002", nil, nil), ("[1667,1668,1670..1672]", "1667-01-01", "1673-01-01"), ("[..1984]", nil, "1985-01-01"),
      ("[1667,1760-12..]", "1667-01-01", nil), ("{1960,1961-12}", "1960-01-01", "1962-01-01"), ("[1667,]", nil, nil),
      ("[", nil, nil), ("[]", nil, nil), ("{1960", nil, nil), ("S2", nil, nil), ("1950S", nil, nil), ("Y1E9", nil, nil),
    ] as [(String, String?, String?)])
  func levelTwo(text: String, begin: String?, end: String?) {
    let read = EDTF(text)?.interval
    #expect(read?.begin?.description == begin && read?.end?.description == end)
  }
}

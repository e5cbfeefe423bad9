import Testing

@testable import Dateline

@Suite struct ZoneTests {
  @Test(arguments: [
    ("+02:00", 120), ("-0330", -210), ("+2", 120), ("UTC", 0), ("utc+1", 60), ("GMT-05:00", -300), ("Z", 0),
    ("cest", 120), ("EST", -300), ("NPT", 345),
  ])
  func fixedOffsets(name: String, minutes: Int) throws {
    #expect(try Zone(named: name).offset(at: 1_755_648_000).minutes == minutes)
  }

  @Test(arguments: [
    ("Europe/Kyiv", "2025-08-20T12:00", 180), ("Europe/Kyiv", "2025-01-20T12:00", 120),
    ("Europe/Kyiv", "2060-07-01T12:00", 180), ("America/New_York", "2025-03-09T01:59", -300),
    ("America/New_York", "2025-03-09T03:00", -240), ("ET", "2025-11-02T00:30", -240),
    ("America/New_York", "2025-11-02T02:00", -300), ("Australia/Lord_Howe", "2050-01-01T00:00", 660),
    ("Asia/Kathmandu", "2025-01-01T00:00", 345), ("Europe/London", "1970-01-01T00:00", 60),
    ("Europe/London", "2100-06-15T00:00", 60),
  ])
  func places(name: String, local: String, minutes: Int) throws {
    let time = try #require(CivilDateTime(iso: local))
    #expect(try Zone(named: name).offset(atLocal: time).minutes == minutes)
  }

  @Test(arguments: ["", "Nowhere/Nothing", "../../etc/passwd", "/etc/hosts", "Europe", "+25:00", "+2:60", "Europe/"])
  func unknownNames(name: String) {
    #expect(throws: ZoneError.self) { try Zone(named: name) }
  }

  @Test func movesWhatHasAnOffsetAndNamesWhatHasNone() throws {
    let kyiv = try Zone(named: "Europe/Kyiv")
    let late = try #require(CivilDateTime(iso: "2025-08-19T22:30:00Z"))
    #expect(kyiv.localised(late).description == "2025-08-20T01:30:00+03:00")
    let local = try #require(CivilDateTime(iso: "2025-01-19T22:30"))
    #expect(kyiv.localised(local).description == "2025-01-19T22:30:00+02:00")
    let day = try #require(CivilDateTime(iso: "2025-08-19"))
    #expect(kyiv.localised(day).description == "2025-08-19")
  }

  /// Moments get the offset of their clock, days stay days, and what has an offset keeps it.
  @Test(arguments: [
    ("2025-08-19T22:30", "2025-08-19T22:31", "2025-08-19T22:30:00+03:00", "2025-08-19T22:31:00+03:00"),
    ("2025-08-19", "2025-08-20", "2025-08-19", "2025-08-20"),
    ("2025-01-19", "2025-01-19T08:00", "2025-01-19", "2025-01-19T08:00:00+02:00"),
    ("2025-08-19T22:30:00Z", "2025-08-19T22:31:00Z", "2025-08-19T22:30:00Z", "2025-08-19T22:31:00Z"),
    // The last minute before clocks are put back, and the night in which they are.
    ("2025-10-26T03:59", "2025-10-26T04:00", "2025-10-26T03:59:00+03:00", "2025-10-26T04:00:00+03:00"),
    ("2025-10-25T18:00", "2025-10-26T06:00", "2025-10-25T18:00:00+03:00", "2025-10-26T06:00:00+02:00"),
  ])
  func tellsStretches(begin: String, end: String, first: String, last: String) throws {
    let kyiv = try Zone(named: "Europe/Kyiv")
    let told = kyiv.told(CivilInterval(begin: CivilDateTime(iso: begin), end: CivilDateTime(iso: end)))
    #expect(told.begin?.description == first && told.end?.description == last)
  }

  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2025-07-01", 7200), ("CET-1CEST,M3.5.0,M10.5.0/3", "2025-12-01", 3600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2025-01-01", 39600), ("<+03>-3", "2025-01-01", 10800),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2025-01-01", 0), ("XYZ5", "2025-01-01", -18000),
    ("EST5EDT,J60/0,J300/0", "2024-02-29", -18000), ("EST5EDT,59/0,300/0", "2024-02-29", -14400),
  ])
  func rules(rule: String, day: String, seconds: Int) throws {
    let instant = try #require(CivilDateTime(iso: day)).instant
    #expect(try #require(ZoneRule(Array(rule.utf8))).offset(at: instant + 43200) == seconds)
  }

  @Test(arguments: ["", "C", "CET", "CET-1CEST", "CET-1CEST,M13.1.0,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0/3x", "<a-1"])
  func malformedRules(rule: String) { #expect(ZoneRule(Array(rule.utf8)) == nil) }

  @Test func malformedFiles() throws {
    var whole = try FileReader.bytes(at: "/usr/share/zoneinfo/Europe/Kyiv", limit: 1 << 20)
    for length in stride(from: 0, to: whole.count, by: 7) { _ = ZoneFile(Array(whole[..<length])) }
    for index in 20..<44 {
      whole[index] = 0xFF
      #expect(ZoneFile(whole) == nil)
    }
  }
}

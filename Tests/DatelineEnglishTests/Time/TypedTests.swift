import CivilTime
import DatelineModel
import Testing

/// What people type into a field or a note. Typed on Wednesday, 20 August 2025, at half past ten.
@Suite struct TypedTests {
  private static let typed = "2025-08-20T10:30:00"

  @Test(arguments: [
    "[3 days from now|2025-08-23]",
    "[two weeks from today|2025-09-03]",
    "[a week from tomorrow|2025-08-28]",
    "[two days after tomorrow|2025-08-23]",
    "[10 minutes ago|2025-08-20T10:20]",
    "[two hours ago|2025-08-20T08:30]",
    "[5 days ago|2025-08-15]",
    "[three days hence|2025-08-23]",
    "[2 hrs ago|2025-08-20T08:30]",
    "within [24 hours|PT24H]",
    "[3 days after Easter 2026|2026-04-08]",
    "[the day after tomorrow|2025-08-22]",
    "[the day before yesterday|2025-08-18]",
    "[a week from Friday|2025-08-29]",
    "[two weeks from Monday|2025-09-08]",
    "[a week ago Tuesday|2025-08-12]",
    "[a day after tomorrow|2025-08-22]",
  ])
  func distances(_ row: String) { check(row, published: TypedTests.typed) }

  @Test(arguments: [
    "[tomorrow at 5pm|2025-08-21T17:00]",
    "[friday at 9:30|2025-08-22T09:30]",
    "at [3 pm tomorrow|2025-08-21T15:00]",
    "[5pm|2025-08-20T17:00]",
    "[tomorrow noon|2025-08-21T12:00]",
    "[tomorrow morning at 8|2025-08-21T08:00]",
    "[8 tomorrow evening|2025-08-21T20:00]",
    "[yesterday at 4:15 p.m.|2025-08-19T16:15]",
    "[tonight at 8|2025-08-20T20:00]",
    "[tonight at 11:30 pm|2025-08-20T23:30]",
    "[noon tomorrow|2025-08-21T12:00]",
    "[midnight|2025-08-21T00:00]",
    "[17:45|2025-08-20T17:45]",
    "at [6 o'clock tomorrow|2025-08-21T06:00]",
    "[7 o'clock in the morning|2025-08-20T07:00]",
    "[9 in the evening|2025-08-20T21:00]",
    "[the 3rd of may 2019 at noon|2019-05-03T12:00]",
    "[12 august 2024 at 14:20|2024-08-12T14:20]",
    "[aug 12, 2024 2:20pm|2024-08-12T14:20]",
    "[2024-03-15 18:05|2024-03-15T18:05]",
    "[2024-03-15T18:05:30Z|2024-03-15T18:05:30Z]",
    "[today at 7:05 am|2025-08-20T07:05]",
    "[noon on the 4th of july 2026|2026-07-04T12:00]",
    "[3pm on saturday|2025-08-23T15:00]",
    "[sept 3 at 11am|2025-09-03T11:00]",
    "[8:30 this evening|2025-08-20T20:30]",
    "[wednesday next week at noon|2025-08-27T12:00]",
  ])
  func daysWithAClock(_ row: String) { check(row, published: TypedTests.typed) }

  @Test(arguments: [
    "[tomorrow evening|2025-08-21TEV]",
    "[tonight|2025-08-20TNI]",
    "[tomorrow night|2025-08-21TNI]",
    "[this afternoon|2025-08-20TAF]",
    "[yesterday morning|2025-08-19TMO]",
    "[last night|2025-08-19TNI]",
    "[friday afternoon|2025-08-22TAF]",
    "[early tomorrow morning|2025-08-21TMO START]",
    "[late last night|2025-08-19TNI END]",
    "[the evening of the 12th of june 2024|2024-06-12TEV]",
    "[saturday night|2025-08-23TNI]",
    "[next monday morning|2025-08-25TMO]",
  ])
  func partsOfDays(_ row: String) { check(row, published: TypedTests.typed) }

  @Test(arguments: [
    "[this friday|2025-08-22]",
    "[last friday|2025-08-15]",
    "[coming saturday|2025-08-23]",
    "[this coming sunday|2025-08-24]",
    "[the coming thursday|2025-08-21]",
    "[past monday|2025-08-18]",
    "[friday next week|2025-08-29]",
    "[tuesday of next week|2025-08-26]",
    "[tuesday last week|2025-08-12]",
    "[monday week|2025-09-01]",
    "[next wed|2025-08-27]",
    "[sunday after next|2025-08-31]",
    "[friday the 13th of june 2025|2025-06-13]",
    "[sat 30 aug|2025-08-30]",
    "[saturday, 30 august 2025|2025-08-30]",
    "[Thu, 21 Aug 2025|2025-08-21]",
  ])
  func weekdays(_ row: String) { check(row, published: TypedTests.typed) }

  @Test(arguments: [
    "[may 3rd 2019|2019-05-03]",
    "[3 may 2019|2019-05-03]",
    "[the 25th|2025-08-25]",
    "on [the 5th of next month|2025-09-05]",
    "[2024-02-29|2024-02-29]",
    "[2024/02/29|2024-02-29]",
    "[02/29/2024|2024-02-29]",
    "[29.02.2024|2024-02-29]",
    "[11/12|2025-11-12]",
    "[3/14/15|2015-03-14]",
    "[feb 2024|2024-02]",
    "[02/2024|2024-02]",
    "[march of 2019|2019-03]",
    "[sept '98|1998-09]",
    "[summer of '69|1969-SU]",
    "[12-dec-2024|2024-12-12]",
    "[the twenty-first of october|2025-10-21]",
    "[october twenty first 2030|2030-10-21]",
    "[first of september|2025-09-01]",
    "[last day of february 2024|2024-02-29]",
    "[the first day of next month|2025-09-01]",
    "[end of 2024|2024 END]",
    "[new year's eve|2025-12-31]",
    "[christmas|2025-12-25]",
    "[christmas 2024|2024-12-25]",
    "[next christmas|2025-12-25]",
    "[last christmas|2024-12-25]",
    "[halloween|2025-10-31]",
    "[thanksgiving 2024|2024-11-28]",
    "[easter monday 2026|2026-04-06]",
    "[labor day|2025-09-01]",
    "[mother's day 2026|2026-05-10]",
    "[valentine's day|2026-02-14]",
  ])
  func dates(_ row: String) { check(row, published: TypedTests.typed) }

  @Test(arguments: [
    "[this week|2025-W34]",
    "[next week|2025-W35]",
    "[last week|2025-W33]",
    "[the week after next|2025-W36]",
    "[the week before last|2025-W32]",
    "[next month|2025-09]",
    "[last month|2025-07]",
    "[this month|2025-08]",
    "[next year|2026]",
    "[last year|2024]",
    "[this year|2025]",
    "[the year before last|2023]",
    "[next quarter|2025-Q4]",
    "[last quarter|2025-Q2]",
    "[Q3 2024|2024-Q3]",
    "[the third quarter of 2024|2024-Q3]",
    "[2024 Q1|2024-Q1]",
    "[1Q24|2024-Q1]",
    "[this weekend|2025-W34-WE]",
    "[next weekend|2025-W35-WE]",
    "[last weekend|2025-W33-WE]",
    "[mid next month|2025-09 MID]",
    "[early next year|2026 START]",
    "[late 2024|2024 END]",
    "[the beginning of next week|2025-W35 START]",
    "[end of month|2025-08 END]",
    "[end of next month|2025-09 END]",
    "[the end of the year|2025 END]",
    "[next summer|2026-SU]",
    "[last winter|2024-WI]",
    "[this fall|2025-FA]",
    "[spring 2024|2024-SP]",
    "[the nineties|199]",
    "[the 80s|198]",
    "[the 1920s|192]",
    "[the 19th century|18]",
    "[last decade|201]",
    "[first half of 2024|2024-H1]",
    "[H2 2023|2023-H2]",
    "[week 12 of 2024|2024-W12]",
    "[the second week of october|2025-W41]",
  ])
  func units(_ row: String) { check(row, published: TypedTests.typed) }

  @Test(arguments: [
    "[the last friday in september|2025-09-26]",
    "[second tuesday of november 2024|2024-11-12]",
    "[third thursday of next month|2025-09-18]",
    "[the last weekend of august|2025-W35-WE]",
    "[the first week of 2026|2026-W01]",
    "[last sunday of march 2024|2024-03-31]",
  ])
  func nth(_ row: String) { check(row, published: TypedTests.typed) }

  @Test(arguments: [
    "[two and a half hours|PT2H30M]",
    "[half an hour|PT30M]",
    "[an hour and a half|PT1H30M]",
    "[three weeks|P3W]",
    "[90 minutes|PT90M]",
    "[a few days|PXD]",
    "[a couple of months|P2M APPROX]",
    "[several years|PXY]",
    "[20 years|P20Y]",
    "[two decades|P20Y]",
    "[half a year|P6M]",
    "[45 seconds|PT45S]",
    "[the next 3 days|P3D]",
    "[the last two weeks|P2W]",
    "[the past 24 hours|PT24H]",
    "for [6 months|P6M]",
  ])
  func lengths(_ row: String) { check(row, published: TypedTests.typed) }

  @Test(arguments: [
    "[every monday|XXXX-WXX-1 SET]",
    "[every other day|P2D SET]",
    "[every second week|P2W SET]",
    "twice [a week|P1W SET]",
    "[every friday at 5pm|XXXX-WXX-5T17:00 SET]",
    "[each morning|XXXX-XX-XXTMO SET]",
    "on [mondays|XXXX-WXX-1 SET]",
    "[every 3 months|P3M SET]",
    "once [a year|P1Y SET]",
    "[every june|XXXX-06 SET]",
    "[every two hours|PT2H SET]",
    "[every night|XXXX-XX-XXTNI SET]",
  ])
  func sets(_ row: String) { check(row, published: TypedTests.typed) }

  @Test(arguments: [
    "from [4|2025-08-21T16:00] to [6 pm tomorrow|2025-08-21T18:00]",
    "[3pm|2025-08-20T15:00] - [5pm|2025-08-20T17:00]",
    "[august 22|2025-08-22] - [24, 2025|2025-08-24]",
    "[5|2024-06-05]-[8 june 2024|2024-06-08]",
    "since [last monday|2025-08-18]",
    "by [tomorrow noon|2025-08-21T12:00]",
    "before [october|2025-10]",
    "after [5pm|2025-08-20T17:00]",
    "from [9:30|2025-08-20T09:30] to [11:00 today|2025-08-20T11:00]",
    "[2019|2019]-[2021|2021]",
    "from [june|2024-06] to [september 2024|2024-09]",
  ])
  func ranges(_ row: String) { check(row, published: TypedTests.typed) }

  @Test(arguments: [
    "Lunch with Ana [next tuesday at 12:30|2025-08-26T12:30]",
    "Flight leaves [Sep 12 at 6:45am|2025-09-12T06:45]",
    "Dentist appointment is on [the 28th|2025-08-28].",
    "The store closes at [9 tonight|2025-08-20T21:00].",
  ])
  func notes(_ row: String) { check(row, published: TypedTests.typed) }

  /// A distance whose value is a length, a week, a month or a year still points to one day.
  @Test(arguments: [
    ("in two weeks", "2025-09-03"),
    ("in 3 days", "2025-08-23"),
    ("a week from now", "2025-08-27"),
    ("in a fortnight", "2025-09-03"),
    ("in an hour", "2025-08-20T11:30"),
    ("in 15 minutes", "2025-08-20T10:45"),
    ("in half an hour", "2025-08-20T11:00"),
    ("in 2 hours and 15 minutes", "2025-08-20T12:45"),
    ("in a couple of hours", "2025-08-20T12:30"),
    ("a week ago", "2025-08-13"),
    ("3 weeks ago", "2025-07-30"),
    ("6 months ago", "2025-02-20"),
    ("two years ago", "2023-08-20"),
    ("2 weeks back", "2025-08-06"),
    ("a month from now", "2025-09-20"),
    ("in 45 mins", "2025-08-20T11:15"),
    ("in 1 week", "2025-08-27"),
    ("in 10 days", "2025-08-30"),
    ("two weeks before Christmas", "2025-12-11"),
    ("Remind me in 20 minutes to call the plumber.", "2025-08-20T10:50"),
    ("The rent is due in five days.", "2025-08-25"),
    ("We moved here ten years ago.", "2015-08-20"),
    ("My visa expires in three weeks.", "2025-09-10"),
    ("I will be there in about an hour.", "2025-08-20T11:30"),
    ("The team will meet in three weeks.", "2025-09-10"),
    ("Results will be published in six weeks.", "2025-10-01"),
  ])
  func points(_ row: (text: String, values: String)) {
    let found = annotation(of: row.text, published: TypedTests.typed).expressions
    #expect(found.map { "\($0.points?.value ?? $0.value)" }.joined(separator: ", ") == row.values)
  }
}

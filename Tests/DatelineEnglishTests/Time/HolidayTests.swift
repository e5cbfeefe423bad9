import DatelineModel
import Testing

@Suite struct HolidayTests {
  @Test(arguments: [
    "He sang on [Christmas Eve|2024-12-24].",
    "They met [last Thanksgiving|2024-11-28].",
    "It will open on [Labor Day|2025-09-01].",
    "She died on [Easter Sunday 2024|2024-03-31].",
    "He flew on [New Year's Eve|2024-12-31].",
    "After [9/11|2001-09-11] all changed, as after [D-Day|1944-06-06].",
    "They will vote on [Election Day|2025-11-04].",
    "They prayed in [Easter week 2025|2025-W16].",
  ])
  func days(_ row: String) { check(row) }

  @Test(arguments: ["She bought a Christmas tree.", "It runs 24/7."])
  func untouched(_ row: String) { check(row) }

  @Test(arguments: [
    "The parade is on [Independence Day|2025-07-04], the picnic on [Labour Day|2025-09-01].",
    "Shops shut for the [August bank holiday|2025-08-25].",
    "Beware [the Ides of March|2025-03-15] and [the Ides of April|2025-04-13].",
    "They feasted on [Eid|2025-06-07].",
    "They dance at [Hogmanay|2025-12-31] and on [New Year's Day|2026-01-01].",
    "Schools close on [MLK Day|2026-01-19] and [Indigenous Peoples' Day|2025-10-13].",
    "The fast began on [the first day of Ramadan|2025-03-01].",
    "It rained on [V-E Day|2025-05-08] and [Whitsun|2025-06-08].",
  ])
  func moreNames(_ row: String) { check(row) }

  /// A feast that moves has no day where the year is not known.
  @Test func nowruzIsNotFixed() { check("They dance at [Nowruz|XXXX].", published: nil) }

  @Test(arguments: ["The New Year's Honours list is out.", "His New Year's resolutions failed."])
  func namesWithHolidays(_ row: String) { check(row) }

  /// The full moon of the fourth month, and a feast whose day no calendar here tells.
  @Test(arguments: [
    "Lamps were lit for [Vesak 2024|2024-05-22] and [Wesak 2025|2025-05-12].", "They danced at Losar 2027.",
  ])
  func buddhistFeasts(_ row: String) { check(row) }
}

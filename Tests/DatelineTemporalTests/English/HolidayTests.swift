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
  ])
  func days(_ row: String) { check(row) }

  @Test(arguments: ["She bought a Christmas tree.", "It runs 24/7."])
  func untouched(_ row: String) { check(row) }
}

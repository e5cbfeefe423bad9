import Testing

/// Read on a Wednesday, 20 August 2025.
@Suite struct WeekdayTests {
  @Test(arguments: [
    "They met on [Tuesday|2025-08-19] and will vote on [Friday|2025-08-22].",
    "The minister resigned [Wednesday|2025-08-20].",
    "The board will meet [Monday|2025-08-25].",
    "She said [Monday|2025-08-18] that talks would resume.",
    "He arrived [last Tuesday|2025-08-19].",
    "The trial opens [next Monday|2025-08-25].",
    "It happened [this past Friday|2025-08-15].",
    "The sale ends [this coming Saturday|2025-08-23].",
    "The court ruled on [Thursday, Aug. 14|2025-08-14].",
    "[a week from Monday|2025-09-01] the ferry returns.",
    "They will be back [Tuesday week|2025-09-02].",
    "Voting closed on [Sunday, 17 August 2025|2025-08-17].",
    "All members have until [Friday|2025-08-22].",
    "On [Friday|2025-08-22] the union plans to strike.",
    "The offer had been scheduled to expire on [Friday|2025-08-15].",
    "It is trying to sell the mill that opened on [Friday|2025-08-15].",
    "The board is ready to meet on [Friday|2025-08-22].",
    "A change on [Friday|2025-08-15] to [July|2025-07]'s figures was small.",
  ])
  func direction(_ row: String) { check(row) }

  @Test(arguments: [
    "She writes for The Sunday Times.",
    "He sat in the sun and the mon amour song played.",
  ])
  func untouched(_ row: String) { check(row) }
}

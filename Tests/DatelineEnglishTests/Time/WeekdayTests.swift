import Testing

/// Read on a Wednesday, 20 August 2025.
@Suite struct WeekdayTests {
  @Test(arguments: [
    "They met on [Tuesday|2025-08-19] and will vote on [Friday|2025-08-22].",
    "The minister resigned [Wednesday|2025-08-20].",
    "The board will meet [Monday|2025-08-25].",
    "The hearing was set for [Friday|2025-08-22].",
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
    "The council meets [Monday|2025-08-25] and on [Tuesday|2025-08-26] the fair opens.",
    "Aas and the union's Ida Varga meet separately [Monday|2025-08-25], and the workers vote on [Friday|2025-08-22].",
    "He said it would be held on a still unspecified ship on [Friday|2025-08-22].",
    "Nobody could be found on [Friday|2025-08-15].",
    "The offer had been scheduled to expire on [Friday|2025-08-15].",
    "It is trying to sell the mill that opened on [Friday|2025-08-15].",
    "The board is ready to meet on [Friday|2025-08-22].",
    "A change on [Friday|2025-08-15] to [July|2025-07]'s figures was small.",
    "The hearing, set for [last Monday|2025-08-18], was moved to [Thursday|2025-08-21].",
    "The rules take effect [Monday|2025-08-25] and tickets go on sale [Friday|2025-08-22].",
    "I'll have it done, [Friday|2025-08-22] at the latest. [Monday morning|2025-08-25TMO] I'm calling them.",
    "We've been there since [Monday|2025-08-18].",
    "see you on [friday|2025-08-15], or we meet [next thurs|2025-08-21] after lunch; he left [last sat|2025-08-16].",
    "On [Tuesday, Aug. 12|2025-08-12], they knew. [The Thursday before|2025-08-07], they had been told.",
  ])
  func direction(_ row: String) { check(row) }

  @Test(arguments: [
    "He will be back [Friday next|2025-08-22].",
    "It rained on [Monday last|2025-08-18] and on [Sunday before last|2025-08-10].",
    "It opens [the Friday after next|2025-08-29].",
    "[A week ago Monday|2025-08-11] the bridge shut.",
    "A man goes down. [Friday|2025-08-15] was the worst day. It takes a while. [Monday|2025-08-18] she pledged reforms.",
    "He was the latest to be killed by troops on [Sunday|2025-08-17]. She was found to be ill on [Sunday|2025-08-17].",
    "The toll rose to nine by [Monday|2025-08-18]. 900 people used the ferry by [Monday|2025-08-18].",
    "The union demanded an answer by [Monday|2025-08-25]. It was to be mended by [Monday|2025-08-25].",
    "[Two Fridays ago|2025-08-08] she sang.",
    "We meet [a fortnight on Monday|2025-09-08].",
    "She came [the Monday after Easter|2025-04-21] and will leave [the Friday before Christmas|2025-12-19].",
    "Polls open at [7 a.m. Tuesday|2025-08-26T07:00].",
    "Talks resume on [Monday|2025-08-25]. The shop reopens [Saturday|2025-08-23]. The vote is [Sunday|2025-08-24].",
    "On [Monday|2025-08-18] he came, and by [Tuesday|2025-08-19] he was gone.",
  ])
  func otherWays(_ row: String) { check(row) }

  @Test(arguments: [
    "She writes for The Sunday Times.",
    "He sat in the sun and the mon amour song played.",
  ])
  func untouched(_ row: String) { check(row) }
}

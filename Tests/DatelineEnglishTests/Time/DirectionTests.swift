import Testing

/// Which way a date points that leaves it open. Read on a Wednesday, 20 August 2025.
@Suite struct DirectionTests {
  /// Present tense that tells a fixed plan lies ahead, whatever the verb.
  @Test(arguments: [
    "The chancellor travels to Oslo on [Friday|2025-08-22].",
    "Halden host Marrow Bay on [Saturday|2025-08-23].",
    "Teachers go back to the talks on [Monday|2025-08-25].",
    "She appears before the court on [Thursday|2025-08-21].",
    "The firm publishes its results on [Tuesday|2025-08-26].",
    "Parliament debates the bill on [Monday|2025-08-25].",
    "The choir sings at the abbey on [Sunday|2025-08-24].",
    "The race is held on [Sunday|2025-08-24].",
    "She will lead the council until a race is held, probably in [October|2025-10].",
    "On [Saturday|2025-08-23] the band plays Oslo.",
    "The Rovers (9-1, 6-1) play [Saturday|2025-08-23] against Halden (2-8).",
    "A strike announced to be held on [Sept. 12|2025-09-12] was called off.",
    "A vote was scheduled to be taken on [Sept. 12|2025-09-12].",
    "The storm is expected to hit the coast on [Friday|2025-08-22].",
    "The bank is expected to cut its rate on [Monday|2025-08-25].",
  ])
  func plans(_ row: String) { check(row) }

  /// A noun that looks like such a verb, and a present tense behind "after", tell no plan.
  @Test(arguments: [
    "He made surprise visits to three towns on [Friday|2025-08-15].",
    "The man accused of theft is said to have fled on [Friday|2025-08-15].",
    "After [Monday|2025-08-18]'s fire, the school will stay shut.",
    "After a fire on [Monday|2025-08-18], the school will stay shut.",
    "The board announced plans on [Monday|2025-08-18] to close four schools.",
    "The club faces a fine after [Sunday|2025-08-17]'s riot.",
  ])
  func noPlans(_ row: String) { check(row) }

  /// A day that names an event still to come.
  @Test(arguments: [
    "The council moved the fair from [October|2025-10] to [November|2025-11].",
    "The police closed two streets ahead of [Saturday|2025-08-23]'s derby.",
    "The coach picked a young side for [Sunday|2025-08-24]'s final.",
    "Leaders spoke to farmers before [Friday|2025-08-22]'s referendum.",
    "Ahead of the summit on [Monday|2025-08-25] the square was swept.",
  ])
  func occasionsAhead(_ row: String) { check(row) }

  @Test(arguments: [
    "He was blamed for [Sunday|2025-08-17]'s defeat.",
    "She apologised for [Saturday|2025-08-16]'s delay.",
    "They lost [Sunday|2025-08-17]'s vote.",
  ])
  func occasionsBehind(_ row: String) { check(row) }

  /// What was begun, tried or agreed to is done.
  @Test(arguments: [
    "The guards began to leave on [Monday|2025-08-18].",
    "Both sides agreed to a pause on [Tuesday|2025-08-19].",
    "The council agreed to the sale on [Friday|2025-08-15].",
    "Neighbours were told to stay inside on [Sunday|2025-08-17] as the smoke spread.",
    "The firm agreed to pay on [Friday|2025-08-22].",
    "They promised to reply on [Friday|2025-08-22].",
  ])
  func infinitives(_ row: String) { check(row) }

  @Test(arguments: [
    "[Thursday|2025-08-21] marks [ten years|P10Y] since the flood.",
    "[Friday|2025-08-22] is the deadline for bids.",
    "If no offer is made by [Friday|2025-08-22], the yard will close.",
    "Unless rain falls by [Monday|2025-08-25], the wells will run dry.",
    "[Tuesday|2025-08-19] was the hottest day.",
  ])
  func subjectsAndConditions(_ row: String) { check(row) }

  /// A clear tense wins over nearness.
  @Test(arguments: [
    "Rents have risen since [September|2024-09].",
    "The tax will take effect in [July|2026-07].",
    "A farmer was found guilty of arson on [Sept. 12|2024-09-12].",
    "The bridge was opened on [Oct. 3|2024-10-03].",
    "She will be moved in [October|2025-10] and freed in [March|2026-03].",
    "Votes will be held in [October|2025-10], [March|2026-03] and [July|2026-07].",
    "The mill will close in [June|2026-06] and be sold in [July|2026-07].",
    "The pair wed on [Aug. 3|2025-08-03].",
    "The fair will be held on [Sept. 3|2025-09-03].",
  ])
  func clearTense(_ row: String) { check(row) }

  /// Where the verb belongs to another thing the nearest stays the best.
  @Test(arguments: [
    "Tickets for the [Sept. 6|2025-09-06] show were sold at once.",
    "They announced an election on [Sept. 12|2025-09-12].",
    "He promised to pay by [March|2026-03].",
  ])
  func unclearTense(_ row: String) { check(row) }
}

import CivilTime
import DatelineModel
import DatelineTestSupport
import Testing

/// What counts from the date that a story has reached.
@Suite struct NarrativeTests {
  @Test(arguments: [
    // A look back is left again.
    "On [3 May 1998|1998-05-03] the ice broke. [Two weeks earlier|1998-W16] it had held. [The following day|1998-04-20] a "
      + "dog fell in. The owner wept. Nobody came. [That evening|1998-05-03TEV] the bells rang.",
    "The ferry sank on [3 May 1998|1998-05-03]. [The previous day|1998-05-02] it had been mended. Nobody saw the leak. "
      + "[The following day|1998-05-04] divers came.",
    // Weeks counted from a day tell a week, but the story stands on a day.
    "The ferry sank on [3 May 1998|1998-05-03]. [Two weeks later|1998-W20] it was raised. [The next day|1998-05-18] it "
      + "sank again.",
    // A day of history is mentioned, not visited.
    "The museum opened on [3 May 1998|1998-05-03] with a hall for [D-Day|1944-06-06]. [The following day|1998-05-04] it "
      + "was full.",
    "She wed on [12 May 2024|2024-05-12], a [Sunday|2024-05-12]. [The previous Friday|2024-05-10] it had rained.",
    "The ferry sank on [3 May 1998|1998-05-03]. From [this day|1998-05-03] on nobody crossed.",
    "The ferry sank on [3 May 1998|1998-05-03]. [The previous night|1998-05-02TNI] it had been mended.",
    "It ended on a [Tuesday|XXXX-WXX-2].",
  ])
  func clock(_ row: String) { check(row) }

  @Test(arguments: [
    "[Last year|2024] was dry. The rain came [later in the week|2025-W34].",
    "The bill of [4 March|2025-03-04] is due by [the end of the month|2025-08 END].",
  ])
  func wideDates(_ row: String) { check(row) }

  /// A step from what is told coarsely is told coarsely.
  @Test(arguments: [
    "In [November 1998|1998-11] it snowed. [Two days later|1998-11-XX] it thawed. [Three weeks later|1998-WXX] it froze.",
    "He was held in [2019|2019]. [The following spring|2020-SP] he was tried. [A year later|2021] he was freed. "
      + "[Two days later|2021-XX-XX] he left.",
    "It was a cold morning in [late November 1943|1943-11 END]. By [noon|1943-11-XXT12:00] the snow had stopped. "
      + "[That night|1943-11-XXTNI] nobody slept. Men died. [The week before Christmas|1943-W50] a letter came.",
  ])
  func coarseSteps(_ row: String) { check(row) }

  /// What stands behind a comma tells the same day.
  @Test(arguments: [
    "The storm hit on [Aug. 4|2025-08-04]. [Three days later|2025-08-07], on [Thursday|2025-08-07], power returned. "
      + "[The next day|2025-08-08], [Friday|2025-08-08], schools opened.",
    "[Last week|2025-W33], on [Monday|2025-08-11], it rained.",
  ])
  func appositions(_ row: String) { check(row) }

  /// Lives begin in brackets and go on from date to date.
  @Test func lives() {
    check(
      "Alba Torvald (born [3 May 1921|1921-05-03] – died [12 October 1999|1999-10-12]) was a painter. She studied in Oslo "
        + "from [1939|1939] until [1943|1943]. In [December that year|1939-12] she married. [Two years later|1941] her son "
        + "was born.")
  }

  /// News of today that tells a story of years ago from date to date.
  @Test(arguments: [
    "On [12 July 2019|2019-07-12] the dam broke. In [August|2019-08] the village was cleared. In [December|2019-12] the "
      + "court ruled. In [March|2020-03] the mayor resigned. [Two months later|2020-05] he was charged.",
    "The castle was taken in [1644|1644]. In [June|1644-06] the king came. [The following year|1645] he was dead.",
    "In [1939|1939] he was sent to sea. [The following spring|1940-SP] he was wounded. By [the end of the year|1940 END] "
      + "he was home. [Two years later|1942] he married.",
    // What is told of now stays now.
    "Ada Brenner was born in [1931|1931]. She died on [4 April this year|2025-04-04]. In [1961|1961] she won the prize. "
      + "[This year|2025] a street was named after her.",
    // What is told again makes no history of it.
    "Norvik Rail was founded in [1985|1985]. The town bought it in [October 1996|1996-10]. It had a million guests in "
      + "[January|2025-01]. Founded in [1985|1985] by a miller, it was bought in [October 1996|1996-10]. It has grown since "
      + "[2019|2019].",
    "He was first elected in [2010|2010]. He resigned in [March|2025-03]. [Last month|2025-07] he came back.",
  ])
  func storiesOfYearsAgo(_ row: String) { check(row) }
}

import Testing

/// Stories told from date to date, years after: what is left open counts from where the story stands.
@Suite struct HistoryTests {
  private static let opening =
    "In [1858|1858] the town was rich. War came on [1 March 1861|1861-03-01]. "
    + "On [3 May 1862|1862-05-03] the siege began. It ended on [9 June 1862|1862-06-09]. "

  @Test(arguments: [
    // A date told in passing moves nothing.
    "It was the worst since [March 1849|1849-03]. In [July|1862-07] they left.",
    "Losses were smaller than in [November|1861-11]. In [July|1862-07] they left.",
    "The town (rebuilt by [May 1871|1871-05]) burnt. In [July|1862-07] they left.",
    "The mayor, who had come in [August 1851|1851-08], fled. In [July|1862-07] they left.",
    "The river stayed shut until [March 1863|1863-03]. In [July|1862-07] it rained.",
    "Their number had doubled by [December|1862-12]. In [July|1862-07] they left.",
    "The guns fired until the fall of the mill in [February 1863|1863-02]. In [July|1862-07] they left.",
    "They had met [the previous year|1861]. In [July|1862-07] they left.",
    "It snowed on [2 March 1863|1863-03-02]. In [December 1870|1870-12] a stone was set up. On [5 April|1863-04-05] they left.",
    // What goes on from it does.
    "They launched an attack against the mill in [May 1863|1863-05]. In [July|1863-07] they left.",
    "They planned a [spring|1862-SP] offensive; they marched at [night|XXXX-XX-XXTNI SET].",
    "They crossed on [the night of 3-4 July|1862-07-03TNI].",
    "They came back in [the spring of 1863|1863-SP]. On [5 September|1863-09-05] they won.",
    "[Two years ago|1860], it was said, nobody had come.",
    "A truce held in [1864|1864]; the other side came [that same winter|1864-WI].",
    // The rest of its sentence counts from it.
    "It stood until [15 November 1863|1863-11-15] before it fell on [10 December|1863-12-10].",
    // Of a list the last tells the year for all.
    "They spent [the spring|1863-SP] and [early summer of 1863|1863-SU START] at home.",
    "They met in [August|1863-08]/[September 1863|1863-09].",
  ])
  func clock(_ row: String) { check(HistoryTests.opening + row) }

  @Test func headingTellsTheYearOfItsSection() {
    check(
      """
      \(HistoryTests.opening)

      [1863|1863]: The road south

      [The year|1863] began calm. In [December 1863|1863-12] it was colder than in [June 1861|1861-06].

      The ferry

      It began with a raid in [March|1863-03].

      Campaign of [1864|1864]

      After a hard [winter|1864-WI] they met on [25 January|1864-01-25].
      """)
  }
}

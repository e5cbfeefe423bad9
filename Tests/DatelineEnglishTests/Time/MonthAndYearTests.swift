import Testing

@Suite struct MonthAndYearTests {
  @Test(arguments: [
    "It was signed on [3 May 1998|1998-05-03].",
    "It was signed on [May 3, 1998|1998-05-03], in the rain.",
    "It began in [March 2003|2003-03].",
    "On [the 3rd of May 1998|1998-05-03] they left.",
    "The bridge fell in [June|2025-06].",
    "The fair will open in [October|2025-10].",
    "He was born in [1962|1962] and moved in [1980|1980].",
    "Rates rose on [July 30|2025-07-30].",
    "She won in [the 1990s|199], not in [the '80s|198].",
    "The castle dates from [the 14th century|13].",
    "Caesar died in [44 BC|BC0044] and Pompeii in [AD 79|0079].",
    "Output fell in [Q3 2024|2024-Q3].",
    "Profits doubled in [the third quarter of 2024|2024-Q3].",
    "Sales fell in [the latter half of 2024|2024-H2].",
    "Western Front [1914|1914]-[1918|1918] was its name.",
    "It rained all [summer|2025-SU].",
    "He left in [the spring of 1990|1990-SP].",
  ])
  func names(_ row: String) { check(row) }

  @Test(arguments: [
    "[FY 2024|FY2024], [FY2024/25|FY2025] and [the 2024 fiscal year|2024] were lean.",
    "Sales rose in [3Q25|2025-Q3] and [1H24|2024-H1].",
    "Sales rose in [fiscal Q3|2025-Q3].",
    "It froze in [the winter of 1916-17|1916-WI] and [winter 2023/24|2023-WI].",
    "He ruled from [late 2019|2019 END]–[21|2021].",
    "In [1914|1914]/[15|1915] it was cold.",
    "It fell in [the year 476|0476].",
    "It began in ['98|1998] and grew in [fiscal '24|2024].",
    "I will be away from [the 22nd|2025-08-22] to [the 26th|2025-08-26].",
    "They met on [the 28th|2025-07-28].",
    "The rent will be due on [the 3rd|2025-09-03].",
    "For [the full year 2023|2023] sales rose; in [the first decade of the 17th century|160] trade grew.",
    "It lasted from [44|BC0044] to [31 BC|BC0031].",
    "In [the 18th|17] and [19th centuries|18] it grew.",
    "It grew from [the late 18th|17 END] to [early 19th centuries|18 START], in [the 1960s|196] and [70s|197].",
    "In [the 1600s|16] and [the late forties|194 END] it shrank, as in [the 2nd millennium BCE|BC1].",
    "It opens on [the second Saturday in August|2025-08-09] and shuts on [the last Friday of October 2025|2025-10-31].",
    "Rated 9/10 [March 4, 2018|2018-03-04]. It ends on [the 14th of sept|2025-09-14].",
  ])
  func yearsAndTheirParts(_ row: String) { check(row) }

  @Test(arguments: [
    ("2026-01-02", "The fire broke out on [Dec. 30|2025-12-30]."),
    ("2026-01-02", "The fire broke out in [December|2025-12]."),
    ("2025-12-28", "The tax will change on [January 1|2026-01-01]."),
    ("2025-11-14", "The pass will stay closed until at least [the end of March|2026-03 END]."),
    // A past verb right before a date says on which side it lies.
    ("2025-08-20", "The storm hit on [Sept. 4|2024-09-04]; he resigned in [October|2024-10]."),
    (
      "2025-08-20",
      "A strike was called for [Sept. 4|2025-09-04], and the vote, planned for [Oct. 1|2025-10-01], is off."
    ),
    (
      "2025-08-20",
      "The rules, to be published in [early November|2025-11 START], are strict. The case is heard in [October|2025-10]."
    ),
    ("2025-08-20", "Tax will rise by [2030|2030]: HALDEN, [Aug 19|2025-08-19] (Newswire) - The state plans it."),
    ("2025-08-20", "She led the [Oct. 7|2024-10-07] attack. They fled the [Sept. 9|2024-09-09] Norhavn shootings."),
    ("2025-08-20", "They await the [Oct. 7|2025-10-07] vote."),
    ("2025-08-20", "He said [the 28 August|2025-08-28] deadline was no excuse."),
    ("2025-08-20", "In the [2030|2030] cup, the first match is on [June 11|2030-06-11]."),
    ("2025-08-20", "We moved in [january|2025-01]. He left on [the evening of the 5th|2025-01-05TEV]."),
    ("2025-03-10", "Prices fell in [January|2025-01] after a bad [December|2024-12]."),
  ])
  func yearByContext(_ published: String, _ row: String) { check(row, published: published) }

  @Test(arguments: [
    "She may march in august company.",
    "April O'Neil reports.",
    "2,000 people and 1500 troops came.",
    "Flight 1549 landed, a Boeing 737 took off, and Article 5 holds.",
    "Call 555-1999 or pay $1995.",
    "He read Catch-22 under version 3.2 of the rules.",
  ])
  func untouched(_ row: String) { check(row) }
}

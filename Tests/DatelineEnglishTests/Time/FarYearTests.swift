import Testing

/// Days and months of years long ago.
@Suite struct FarYearTests {
  @Test(arguments: [
    "The consul was killed on [15 March 44 BC|BC0044-03-15].",
    "He died on [March 15, 44 B.C.|BC0044-03-15], they say.",
    "The fleet won in [September 480 BC|BC0480-09].",
    "The war began in [spring 44 BC|BC0044-SP].",
    "He died on [19 August AD 14|0014-08-19].",
    "The hill burst on [24 August AD 79|0079-08-24].",
    "The last of them fell on [4 September 476|0476-09-04].",
    "He was crowned on [25 December 800|0800-12-25].",
    "The lease will end on [31 December 9999|9999-12-31].",
    "The vault will be opened on [4 July 12025|+12025-07-04].",
    "It was founded in [the year 753 BC|BC0753].",
    "She was born on [15 January 1743/44|1744-01-15].",
    "Raids grew in [the 830s|083].",
    "The palace burned in about [1190|BC1190]/[85 BC|BC1185].",
  ])
  func years(_ row: String) { check(row) }

  @Test(arguments: [
    "The permit ended on June 31, 2024.", "It ran to 31 April 2017.", "He was born on Feb. 29, 2015.",
  ])
  func impossible(_ row: String) { check(row) }

  @Test(arguments: [
    "On [May 3|2025-05-03] 500 people marched.", "She won on [4 May|2025-05-04] 12 to 3.",
    "On [4 May|2025-05-04] 476 homes burned.",
    "They met on [4 May|2025-05-04] 0930, and on [May 5|2025-05-05] 0015.",
    "On [4 May|2025-05-04] 5000 people came, on [May 5|2025-05-05] 12000 more.",
  ])
  func numbers(_ row: String) { check(row) }
}

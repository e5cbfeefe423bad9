import Testing

/// Names that hold a word of time.
@Suite struct NameTests {
  @Test(arguments: [
    "She told the Today programme that it was over.", "India Today had the story first.",
    "Sheffield Wednesday lost again.", "He writes for the Mail on Sunday.", "They watched Saturday Night Live.",
    "The Good Friday Agreement still holds.", "Clara May resigned, and May said she was glad.",
    "It stands in March Lane, behind June Street.", "The October Revolution changed it all.",
    "The 1922 Committee grumbled.", "A man in his early 20s and a woman in her late sixties were hurt.",
    "Gusts in the 70s tore the roof off.", "Readings in the low 90s were common.",
  ])
  func untouched(_ row: String) { check(row) }

  @Test(arguments: [
    "In [May|2025-05] she left.", "He left in [March|2025-03] and came back in [June|2025-06].",
    "He is in his 40s and came in [the 1990s|199].", "They met in Oslo [Sunday|2025-08-17].",
    "[Today|2025-08-20] the mill burned.",
  ])
  func times(_ row: String) { check(row) }
}

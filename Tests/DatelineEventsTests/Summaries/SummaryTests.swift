import DatelineModel
import Testing

@testable import DatelineEvents

/// Summaries of sentences published on Thursday, 16 May 2024.
@Suite struct SummaryTests {
  private func summaries(_ text: String) -> [String] { Desk(text).atoms().map(\.summary) }

  @Test(arguments: [
    // A hyphenated phrase is one word to the tree.
    (
      "Hald, who vowed to end the now two-and-a-half-year strike within a week, met the miners on Monday.",
      "Hald vowed to end the now two-and-a-half-year strike within a week."
    ),
    // The antecedent takes the place of its pronoun.
    (
      "Elsa Thorvik, who resigned on Monday, left the capital.",
      "Elsa Thorvik resigned on Monday."
    ),
    ("He sold the boat that his parents bought in 1998.", "His parents bought the boat in 1998."),
    // A lent subject agrees with its verb, what two verbs share is kept.
    ("The bridges, built in 1903, will be closed.", "The bridges were built in 1903."),
    ("Jonas Hald was arrested and charged on Monday.", "Jonas Hald was arrested and charged on Monday."),
    ("Elsa Thorvik serves a sentence after being convicted in 2021.", "Elsa Thorvik was convicted in 2021."),
    // What the verb needs is never cut.
    (
      "Kestrel on Monday announced a range of new engines for small boats at its yearly fair in the old harbour of "
        + "Norhavn, as the company from the north tries to win back the customers that it lost to younger rivals.",
      "Kestrel on Monday announced a range of new engines for small boats at its yearly fair."
    ),
    // A stop inside quotation marks ends the sentence.
    ("Elsa Thorvik on Monday called the plan \"a mistake.\"", "Elsa Thorvik on Monday called the plan \"a mistake.\""),
    // Who says it is told as attribution, with all its words.
    (
      "According to a report in the Harbour Post, Elsa Thorvik resigned on Monday.",
      "Elsa Thorvik resigned on Monday."
    ),
    // A pronoun in what is said is who says it.
    (
      "The transport ministry said on Monday that it would send its own experts next week.",
      "The transport ministry would send its own experts next week."
    ),
    // With a name for the pronoun its helping verb is written out.
    (
      "Elsa Thorvik sold the house and said she'd leave Norhavn in June.",
      "Elsa Thorvik would leave Norhavn in June."
    ),
    // What was warned of is told with the warning.
    (
      "A new vote may follow, the palace warned on Monday.",
      "A new vote may follow, the palace warned on Monday."
    ),
    // Who is the person named right before.
    (
      "No one fears that debate more than Elsa Thorvik, who resigned on Monday.",
      "Elsa Thorvik resigned on Monday."
    ),
    // The predicate keeps its preposition.
    ("The book will be in shops on 1 August.", "The book will be in shops on 1 August."),
    // A dateline's dash is no part of the sentence.
    ("NORHAVN — The bridge collapsed on Monday.", "The bridge collapsed on Monday."),
  ])
  func isTold(_ row: (text: String, summary: String)) {
    let found = summaries(row.text)
    #expect(found.contains(row.summary), "\(found)")
  }

  @Test(arguments: [
    "The board was asked how it would treat the miners next week.",
    "Hald spoke of the thought of moving to Norhavn in July.",
    "Sales rose to 3 million compared with the first quarter of 2023.",
  ])
  func whatOnlyCompletesIsNotToldAlone(text: String) {
    let atoms = Desk(text).atoms()
    #expect(
      atoms.allSatisfy { !$0.summary.hasPrefix("How") && !$0.summary.contains("moved") }, "\(atoms.map(\.summary))")
    #expect(atoms.allSatisfy { !$0.summary.contains("was compared") })
  }

  @Test func aBareTitleIsResolvedToTheOneWhoBearsIt() {
    let found = summaries(
      "President Elsa Thorvik left the capital on Monday. However, the president gave a speech on Wednesday.")
    #expect(found.last == "Elsa Thorvik gave a speech on Wednesday.")
  }

  @Test func aBareTitleIsTheLeadsWhenOthersHaveACountry() {
    let found = summaries(
      "Elsa Thorvik would send ships, an official said. She met Norlander President Jonas Hald on Monday. "
        + "The president gave a speech on Wednesday.")
    #expect(found.last == "Elsa Thorvik gave a speech on Wednesday.")
  }
}

import DatelineModel
import Testing

@testable import DatelineEnglish

/// Summaries of sentences published on Thursday, 16 May 2024.
@Suite struct SummaryTests {
  private func summaries(_ text: String) -> [String] { Desk(text).atoms().map(\.summary) }

  @Test(arguments: [
    // A hyphenated phrase is one word to the tree.
    (
      "Hald, who vowed to end the now two-and-a-half-year strike within a week, met the miners on Monday.",
      "Hald, who vowed to end the now two-and-a-half-year strike within a week, met the miners."
    ),
    // The antecedent takes the place of its pronoun.
    (
      "Elsa Thorvik, who resigned on Monday, left the capital.",
      "Elsa Thorvik resigned."
    ),
    ("He sold the boat that his parents bought in 1998.", "He sold the boat that his parents bought in 1998."),
    // A lent subject agrees with its verb.
    ("The bridges, built in 1903, will be closed.", "The bridges were built."),
    ("Jonas Hald was arrested and charged on Monday.", "Jonas Hald was arrested and charged."),
    ("Elsa Thorvik serves a sentence after being convicted in 2021.", "Elsa Thorvik was convicted."),
    // What the verb needs is never cut.
    (
      "Kestrel on Monday announced a range of new engines for small boats at its yearly fair in the old harbour of "
        + "Norhavn, as the company from the north tries to win back the customers that it lost to younger rivals.",
      "Kestrel announced a range of new engines for small boats at its yearly fair in the old harbour of Norhavn."
    ),
    // A stop inside quotation marks ends the sentence.
    ("Elsa Thorvik on Monday called the plan \"a mistake.\"", "Elsa Thorvik called the plan \"a mistake.\""),
    // Who says it stays where the sentence has it.
    (
      "According to a report in the Harbour Post, Elsa Thorvik resigned on Monday.",
      "According to a report in the Harbour Post, Elsa Thorvik resigned."
    ),
    // A pronoun in what is said stays beside the one who says it.
    (
      "The transport ministry said on Monday that it would send its own experts next week.",
      "The transport ministry said on 13 May 2024 that it would send its own experts."
    ),
    // Where the leader and the name beside him may be two, the pronoun stays.
    (
      "The opposition leader, Piers Okonjo, has demanded an inquiry. He accused the mayor of fraud on Monday, which her "
        + "office denied.",
      "He accused the mayor of fraud, which her office denied."
    ),
    // Where a ship is told of, "she" may be the ship.
    (
      "Mayor Elsa Thorvik greeted the ferry. She carried 212 people on Monday.",
      "She carried 212 people."
    ),
    // Whoever reports is not put in for a pronoun of the report.
    (
      "Elsa Thorvik sold the house and said she'd leave Norhavn in June.",
      "Elsa Thorvik sold the house and said she'd leave Norhavn in June."
    ),
    // What was warned of is told with the warning.
    (
      "A new vote may follow, the palace warned on Monday.",
      "A new vote may follow, the palace warned."
    ),
    // Who is the person named right before.
    (
      "No one fears that debate more than Elsa Thorvik, who resigned on Monday.",
      "Elsa Thorvik resigned."
    ),
    // The predicate keeps its preposition.
    ("The book will be in shops on 1 August.", "The book will be in shops."),
    // What two verbs share may be told of both only where the second is certain to share it.
    (
      "The bridge was opened in May 1961 and strengthened in the late 1980s.",
      "The bridge was opened."
    ),
    ("Hald was elected in 1990 and resigned in 1993.", "Hald resigned."),
    ("Hald was elected in 1990 and began a long quarrel in 1993.", "Hald began a long quarrel."),
    (
      "A letter sent to the council three years ago warned of rust.",
      "A letter sent to the council warned of rust."
    ),
    // "All but four" is one phrase.
    ("All but four have now been released.", "All but four have been released."),
    // What completes the verb is never cut off, however long the sentence.
    (
      "In a letter of 5 May the doctors of the old harbour hospital pleaded with the mayor and the whole town council "
        + "of Norhavn to reconsider its decision to close the children's ward in the summer.",
      "In a letter of 5 May 2024 the doctors of the old harbour hospital pleaded with the mayor and the whole town council "
        + "of Norhavn to reconsider its decision to close the children's ward in the summer."
    ),
    // A clause that says which ones are meant tells nothing of all of them.
    (
      "Small firms that fall victim to a flood in 2025 will close within a year.",
      "Small firms that fall victim to a flood in 2025 will close within a year."
    ),
    // A clause in doubt is told with what doubts it.
    ("It does not mean that the bridge was safe in 2023.", "It does not mean that the bridge was safe."),
    // Who died is the one whom "an engineer" explains.
    (
      "Hald praised Vera Moen, an engineer who died in 2009.",
      "Vera Moen died."
    ),
    // The name takes the place of a pronoun, and the whole verb that of what was shortened behind it.
    (
      "Elsa Thorvik is known for her temper. She's slammed the council since 2021.",
      "Elsa Thorvik has slammed the council."
    ),
    // What a paper found is what is told of it.
    (
      "A small study of 2022 found that the rust spreads in winter.",
      "A small study of 2022 found that the rust spreads in winter."
    ),
    // A clause without a time of its own is told with the one that holds it.
    (
      "The strike rattled traders as the market of Norhavn lost over 6 per cent of its value on Monday.",
      "The strike rattled traders as the market of Norhavn lost over 6 per cent of its value."
    ),
    // Who is told something says nothing.
    (
      "Hald gave the crew a talk on Monday, telling them to \"stay calm\" and that the ship was a \"good ship.\"",
      "Hald gave the crew a talk, telling them to \"stay calm\" and that the ship was a \"good ship.\""
    ),
    // How long after goes with its "after".
    (
      "The council met on Thursday, two days after inspectors found a crack in the old pier of Norhavn.",
      "Inspectors found a crack in the old pier of Norhavn."
    ),
    // A dateline's dash is no part of the sentence.
    ("NORHAVN — The bridge collapsed on Monday.", "The bridge collapsed."),
  ])
  func isTold(_ row: (text: String, summary: String)) {
    let found = summaries(row.text)
    #expect(found.contains(row.summary), "\(found)")
  }

  /// What is so at the time of writing is not told under the date of a participle.
  @Test func theDateOfAParticipleIsNotThatOfTheSentence() {
    let found = summaries("Built by two brothers and finished in May 1903, the mill is a museum.")
    #expect(!found.contains { $0.contains("museum") }, "\(found)")
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

  /// Two may be meant, so that the words of the sentence stay.
  @Test func aBareTitleStaysWhereTwoBearIt() {
    let found = summaries(
      "Elsa Thorvik would send ships, an official said. She met Norlander President Jonas Hald on Monday. "
        + "The president gave a speech on Wednesday.")
    #expect(found.last == "The president gave a speech.")
  }
}

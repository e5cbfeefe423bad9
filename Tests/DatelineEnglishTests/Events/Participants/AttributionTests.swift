import DatelineModel
import Testing

@testable import DatelineEnglish

/// Who says so: it stands in the row where the sentence has it, and beside it.
@Suite struct AttributionTests {
  @Test(arguments: [
    (
      "The ferry is scheduled to depart on Saturday, said spokeswoman Susan Hald, who works for the port.",
      "The ferry is scheduled to depart, said spokeswoman Susan Hald, who works for the port.", "Susan Hald"
    ),
    (
      "The number of ships fleeing into the harbour has been rising fast in the past two days, says our correspondent.",
      "The number of ships fleeing into the harbour has been rising fast, says our correspondent.", "our correspondent"
    ),
    ("The police said the bridge collapsed on Monday.", "The police said the bridge collapsed.", "the police"),
    (
      "Anna Brandt's mother said the bridge collapsed on Monday.",
      "Anna Brandt's mother said the bridge collapsed.", "Anna Brandt's mother"
    ),
  ])
  func isTold(_ row: (text: String, summary: String, attribution: String)) throws {
    let atoms = Desk(row.text).atoms()
    let atom = try #require(atoms.first { $0.summary == row.summary }, "\(atoms.map(\.summary))")
    #expect(atom.attribution == row.attribution)
  }

  /// What is still told apart, once with its date and once without: the date of one of two verbs should tell both.
  @Test func isToldInTwo() throws {
    try withKnownIssue("the second verb has a row of its own") {
      try isTold(
        (
          "A ferry will begin running next Monday and is expected to carry 400 passengers an hour, the harbour master, "
            + "Jonas Pell, said.",
          "A ferry will begin running and is expected to carry 400 passengers an hour, the harbour master, Jonas Pell, "
            + "said.", "Jonas Pell"
        ))
    }
  }

  /// The comma of an aside leads in nobody who says so.
  @Test func anObjectSaysNothing() {
    let atoms = Desk(
      "Tyria closed its embassy in Norland and several European countries, including Hald, recalled their ambassadors last "
        + "month."
    ).atoms()
    #expect(!atoms.isEmpty && atoms.allSatisfy { $0.attribution == nil }, "\(atoms.map(\.attribution))")
  }

  @Test func aTimeSaysNothing() {
    let atoms = Desk("Ruth Hald, who retired last summer, said on Thursday that the bridge was unsafe.").atoms()
    #expect(!atoms.isEmpty && atoms.allSatisfy { $0.attribution != "Thursday" }, "\(atoms.map(\.attribution))")
  }

  @Test func thePlaceOfADatelineSaysNothing() {
    let atoms = Desk(
      "ROSNEY (NA) \u{2014} False claims that Ida Lund is not eligible have been circulating since 2019."
    ).atoms()
    #expect(atoms.allSatisfy { $0.attribution?.uppercased() != "ROSNEY" }, "\(atoms.map(\.attribution))")
  }

  @Test func whoIsReportedOnSaysNothing() {
    let atoms = Desk("Heavy shelling was reported in Norhavn on Monday.").atoms()
    #expect(!atoms.isEmpty && atoms.allSatisfy { $0.attribution == nil })
  }

  @Test(arguments: [
    ("The bridge collapsed on Monday, police said on Tuesday.", "police"),
    ("Elsa Thorvik spoke to reporters. “The bridge collapsed on Monday,” Thorvik said.", "Elsa Thorvik"),
    ("Elsa Thorvik spoke to reporters. “The bridge collapsed on Monday,” she said.", "Elsa Thorvik"),
    // Nobody is named by a pronoun alone.
    ("They said the bridge collapsed on Monday.", "-"),
    ("Elsa Thorvik, who saw that the bridge collapsed on Monday, claimed a possible success.", "-"),
    ("The bridge collapsed on Monday.", "-"),
  ])
  func isByName(text: String, expected: String) {
    let atom = Desk(text).atoms().first { $0.action == "collapse" }
    #expect(atom.map { $0.attribution ?? "-" } == expected)
  }
}

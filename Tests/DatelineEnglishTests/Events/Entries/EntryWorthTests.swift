import CivilTime
import DatelineModel
import Testing

@_spi(Training) @testable import DatelineEnglish

/// What deserves an entry, wherever in the article it stands.
@Suite struct EntryWorthTests {
  private let opening = """
    The council of Marrow Bay will debate the budget on 28 May. Members have argued about it for weeks. Some call it \
    unfair. Others say that it is overdue. The mayor likes the plan.
    """

  @Test(arguments: [
    "An airstrike killed six people.", "Three soldiers died in a shootout with police.",
    "A man has been jailed for six years.", "Police arrested the harbour master.", "The barn collapsed.",
    "A gunman opened fire at a cinema, killing two people.",
  ])
  func deedsFurtherDownAreEntries(_ sentence: String) {
    let atoms = Desk("\(opening) \(sentence)").atoms()
    #expect(atoms.contains { $0.witness.quote == sentence }, "\(atoms.map(\.summary))")
  }

  /// What somebody said on a day is an event of that day, unless what he said is the news itself.
  @Test(arguments: [
    ("On Monday, the Harbour Bank said it would expand those loans.", "2024-05-13"),
    ("In Parliament yesterday, Elsa Thorvik explained the new strategy.", "2024-05-15"),
    ("Elsa Thorvik told the Harbour Post on Monday that the yard was not for sale.", "2024-05-13"),
  ])
  func statementsHaveTheirDay(_ row: (sentence: String, day: String)) throws {
    let atoms = Desk(row.sentence).atoms().filter { $0.witness.quote == row.sentence }
    #expect(atoms.contains { $0.when?.interval.begin?.description == row.day }, "\(atoms.map(\.summary))")
  }

  /// The perfect of an article's first sentence is its news.
  @Test(arguments: ["A fire has destroyed the school in Halden."])
  func theFirstSentencesPerfectIsNews(_ sentence: String) {
    let atoms = Desk("\(sentence) \(opening)").atoms()
    #expect(atoms.contains { $0.witness.quote == sentence }, "\(atoms.map(\.summary))")
  }

  /// A court hears what somebody said there.
  @Test(arguments: ["heard on Monday that", "heard that"])
  func whatACourtHeardIsTold(_ words: String) throws {
    let atoms = Desk("\(opening) The court \(words) Elsa Thorvik stole the ferry in 2019.").atoms()
    let atom = try #require(atoms.first { $0.when?.text == "2019" }, "\(atoms.map(\.summary))")
    #expect(atom.summary.hasPrefix("The court heard"))
  }

  @Test(arguments: ["I started a diary in 2013.", "You can order the ferry's tickets from Monday."])
  func whatTheWriterDoesIsNone(_ sentence: String) {
    #expect(Desk("\(opening) \(sentence)").atoms().allSatisfy { $0.witness.quote != sentence })
  }

  @Test func whatHappenedIsToldWithoutItsSaying() {
    let atoms = Desk("Police said on Tuesday that the old bridge in Halden had collapsed.").atoms()
    #expect(atoms.map(\.action) == ["collapse"])
  }

  @Test func whatComesAsSomethingElseHappensIsTold() {
    let atoms = Desk("The ferry sank on Monday. It comes as police have detained the owner of the yard in Halden.")
      .atoms()
    #expect(
      atoms.contains { $0.summary == "Police have detained the owner of the yard in Halden." },
      "\(atoms.map(\.summary))")
  }

  @Test func aDeedThatIsToldWithItsDayIsNotToldAgain() {
    let again = "Six people were killed."
    let atoms = Desk("\(opening) An airstrike killed six people in Halden on Monday. \(again)").atoms()
    #expect(atoms.contains { $0.when?.interval.begin == CivilDateTime(iso: "2024-05-13") })
    #expect(atoms.allSatisfy { $0.witness.quote != again }, "\(atoms.map(\.summary))")
  }

  @Test(arguments: [
    "“We love this town and its people,” she said.", "The town has a long history.", "Critics are often wrong.",
    "It is a question of money.",
  ])
  func talkAndStatesAreNone(_ sentence: String) {
    let atoms = Desk("\(opening) \(sentence)").atoms()
    #expect(atoms.contains { $0.status == .planned })
    #expect(atoms.allSatisfy { $0.witness.quote != sentence }, "\(atoms.map(\.summary))")
  }
}

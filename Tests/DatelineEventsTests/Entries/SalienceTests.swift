import CivilTime
import DatelineModel
import Testing

@_spi(Training) @testable import DatelineEvents

/// What deserves an entry, wherever in the article it stands.
@Suite struct SalienceTests {
  private let opening = """
    The council of Marrow Bay will debate the budget on 28 May. Members have argued about it for weeks. Some call it \
    unfair. Others say that it is overdue. The mayor likes the plan.
    """

  @Test(arguments: [
    "Three soldiers died in a shootout with police."
  ])
  func deedsFurtherDownAreEntries(_ sentence: String) {
    let atoms = Desk("\(opening) \(sentence)").atoms()
    #expect(atoms.contains { $0.witness.quote == sentence }, "\(atoms.map(\.summary))")
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

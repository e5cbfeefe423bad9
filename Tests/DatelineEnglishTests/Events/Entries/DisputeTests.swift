import CivilTime
import DatelineModel
import Testing

@testable import DatelineEnglish

/// What one side says and another denies, and talks that two sentences tell; articles of Thursday, 16 May 2024.
@Suite struct DisputeTests {
  private static let lead =
    "Elsa Thorvik would be willing to send Norlander ships to Skarholm if it helps to end the blockade, a senior aide said.\n\n"

  @Test func aClaimAndItsDenialAreToldOfOneDeed() throws {
    let atoms = Desk(
      Self.lead + "However, Jonas Hald gave an assurance that there would be no ships sent to Skarholm.\n\n"
    ).atoms()
    let claim = try #require(atoms.first { $0.status == .possible })
    let denial = try #require(atoms.first { $0.status == .denied })
    #expect(claim.attribution == "a senior aide")
    #expect(denial.attribution == "Jonas Hald")
    #expect(claim.action == "send" && denial.action == "send")
    #expect(claim.content == denial.content)
    #expect(
      claim.when?.interval.begin?.description == "2024-05-17"
        && denial.when?.interval.begin?.description == "2024-05-17")
    #expect(!atoms.contains { $0.status == .happened && $0.action == "send" })
  }

  @Test func otherDeedsAreNoDispute() {
    let atoms = Desk(
      "The mayor said the council would sell the harbour. Jonas Hald said the council would not close the school."
    ).atoms()
    #expect(atoms.map(\.status) == [.planned, .planned])
    #expect(Set(atoms.map(\.content)).count == 2)
  }

  @Test func aTalkOfTheLeadIsOneEventWithItsFollowUp() {
    let atoms = Desk(
      Self.lead
        + "Speaking to the Harbour Post after Thorvik’s meeting with Jonas Hald, the aide suggested there may not be a vote.\n\n"
        + "Elsa Thorvik met Jonas Hald on Monday."
    ).atoms()
    let talks = atoms.filter { $0.witness.quote.contains("aide") && $0.status == .happened }
    #expect(talks.count == 2, "\(atoms.map(\.summary))")
    #expect(talks.allSatisfy { $0.status == .happened && $0.when?.interval.begin?.description == "2024-05-13" })
    #expect(talks.contains { !$0.relations.isEmpty && $0.relations.allSatisfy { $0.type == .after } })
  }
}

import CivilTime
import DatelineModel
import Testing

@testable import DatelineEnglish

/// Entries of short articles published on Thursday, 16 May 2024.
@Suite struct EntryTests {
  /// Rows as "begin..end status summary", in the order of the text.
  private func rows(_ text: String, published: String? = "2024-05-16") -> [String] {
    Desk(text, published: published).atoms().map {
      "\($0.when?.interval.begin?.description ?? "")..\($0.when?.interval.end?.description ?? "") \($0.status.rawValue) \($0.summary)"
    }
  }

  @Test func aDayAndItsSentence() {
    #expect(
      rows("Elsa Thorvik resigned on Wednesday.") == [
        "2024-05-15..2024-05-16 happened Elsa Thorvik resigned."
      ])
  }

  @Test func whatIsPushedForIsToCome() {
    let atoms = Desk("The mayor is also pushing for a meeting with the dockers.").atoms()
    #expect(atoms.map(\.status) == [.planned])
  }

  @Test func aReportingVerbIsAttribution() {
    let atoms = Desk("The bridge collapsed on Monday, police said on Tuesday.").atoms()
    #expect(atoms.map(\.action) == ["collapse"])
    #expect(atoms.first?.when?.interval.begin?.description == "2024-05-13")
  }

  @Test func aPerfectGerundIsToldWithItsSentence() {
    let summaries = Desk("Elsa Thorvik spoke of having met the miners on Monday.").atoms().map(\.summary)
    #expect(summaries.allSatisfy { $0.hasPrefix("Elsa Thorvik spoke of having met the miners") }, "\(summaries)")
    #expect(!summaries.isEmpty)
  }

  @Test func aPlanHasItsDay() {
    #expect(
      rows("Parliament will debate the budget on 28 May.") == [
        "2024-05-28..2024-05-29 planned Parliament will debate the budget."
      ])
  }

  @Test func thePastWithoutADayIsBoundedByPublication() {
    let atoms = Desk("Elsa Thorvik announced a new plan.").atoms()
    #expect(atoms.first?.when?.interval.begin?.description == nil)
    #expect(atoms.first?.when?.interval.end?.description == "2024-05-17")
    #expect(atoms.first?.when?.placement == .within)
  }

  @Test func withoutPublicationNothingIsGuessed() {
    let atoms = Desk("Elsa Thorvik resigned on Wednesday.", published: nil).atoms()
    #expect(
      atoms.allSatisfy { $0.when?.interval.begin?.description == nil && $0.when?.interval.end?.description == nil })
  }

  @Test(arguments: [
    ("Police closed the gate shortly after 6 a.m. on Wednesday.", "15 May 2024, after 06:00"),
    ("Elsa Thorvik left after Monday.", "between 14 and 16 May 2024"),
    ("Elsa Thorvik has run the harbour since 2009.", "since 2009"),
  ])
  func whatLiesBehindATimeAndWhatBeginsWithIt(sentence: String, when: String) {
    #expect(Desk(sentence).atoms().first?.when?.text == when)
  }

  @Test(arguments: [
    ("The transport ministry said it would send experts on Friday.", "the transport ministry"),
    ("Residents say that the road was closed on Monday.", "residents"),
    ("Elsa Thorvik said on Tuesday that the road was closed on Monday.", "Elsa Thorvik"),
    ("NATO says that the road was closed on Monday.", "NATO"),
  ])
  func whoSaysItIsToldAsInsideASentence(sentence: String, speaker: String) {
    #expect(Desk(sentence).atoms().compactMap(\.attribution).first == speaker)
  }

  @Test func aConditionNeverHappened() {
    let atoms = Desk("If the talks fail, Elsa Thorvik will resign on Friday.").atoms()
    #expect(atoms.allSatisfy { $0.status == .possible })
  }

  @Test func pronounsAreResolvedWhereTheyArePlain() {
    #expect(
      rows("Elsa Thorvik left the capital on Monday. She returned on Wednesday.").last
        == "2024-05-15..2024-05-16 happened Elsa Thorvik returned.")
  }

  @Test func anEventIsPlacedByItsDistanceFromAnother() throws {
    let atoms = Desk("Elsa Thorvik met the king on Monday, just days after her summit with Jonas Hald in Skarholm.")
      .atoms()
    let summit = try #require(atoms.first { $0.action == "summit" })
    #expect(summit.when?.approximate == true)
    #expect(summit.when?.interval.begin?.description == "2024-05-05")
    #expect(try #require(summit.when?.interval.end?.description) <= "2024-05-13")
  }

  @Test func whatComesAfterADatedEventOfAnotherSentenceIsBoundedByIt() throws {
    let atoms = Desk(
      "Speaking to the Harbour Post after Thorvik’s meeting with Jonas Hald, an unnamed official suggested a new vote. "
        + "Elsa Thorvik met Jonas Hald on Monday.", published: "2024-05-16"
    ).atoms()
    let talk = try #require(atoms.first { $0.action == "suggest" })
    #expect(talk.when?.interval.begin?.description == "2024-05-13")
    #expect(talk.when?.interval.end?.description == "2024-05-17")
  }

  @Test func withoutPublicationTheOrderIsKept() throws {
    let atoms = Desk(
      "Elsa Thorvik met the king on Monday, just days after her summit with Jonas Hald in Skarholm.", published: nil
    ).atoms()
    let summit = try #require(atoms.first { $0.action == "summit" })
    let meeting = try #require(atoms.first { $0.action == "meet" })
    #expect(summit.when?.interval.begin?.description == nil && meeting.when?.interval.begin?.description == nil)
    #expect(meeting.relations.contains { $0.to == summit.id && $0.type == .after })
  }

  @Test func anAllegedActOfATitledNameIsNews() {
    let atoms = Desk(
      "The harbour is quiet. Ferries wait. The sea is calm. People talk about the crisis. "
        + "Finance Secretary Jonas Hald allegedly tried to halt the shipment of fuel without approval."
    ).atoms()
    #expect(atoms.contains { $0.status == .alleged && $0.summary.contains("Hald") })
  }

  @Test func aModelYearDatesNothing() {
    let atoms = Desk("Kestrel recalled its 2019 range on Monday.").atoms()
    #expect(atoms.map { $0.when?.interval.begin?.description } == ["2024-05-13"])
  }

  @Test func quotationsProveWithOffsetsInScalars() throws {
    let text = "“Über alles” is a café. Elsa Thorvik resigned on Wednesday."
    let atom = try #require(Desk(text).atoms().last)
    let scalars = Array(text.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[atom.witness.start..<atom.witness.end])) == atom.witness.quote)
    #expect(String(String.UnicodeScalarView(scalars[atom.mention])) == "resigned")
  }

  @Test func aSequelFollowsWhatItGoesOnFrom() throws {
    let atoms = Desk(
      "Harbour Master Jonas Hald allegedly tried to stop the ferries on three occasions, before all three orders were withdrawn."
    ).atoms()
    let (attempt, sequel) = (try #require(atoms.first), try #require(atoms.last))
    #expect(atoms.count == 2)
    #expect(sequel.action == "withdraw")
    #expect(sequel.status == .alleged)
    #expect(attempt.relations == [Timeline.Relation(from: attempt.id, to: sequel.id, type: .before)])
  }

  @Test func whatOthersAreToDoIsAnEntryBesideItsAnnouncement() {
    let atoms = Desk("Elsa Thorvik confirmed that Norland will provide ships for Skarholm.").atoms()
    #expect(Set(atoms.map { "\($0.action) \($0.status.rawValue)" }) == ["confirm happened", "provide planned"])
  }

  @Test func whatIsToldOfSomebodyByTheWayComesBefore() throws {
    let atoms = Desk("Elsa Thorvik, who vowed to end the strike, met the dockers on Monday.").atoms()
    let vow = try #require(atoms.first { $0.action == "promise" })
    let meeting = try #require(atoms.first { $0.action == "meet" })
    #expect(vow.relations == [Timeline.Relation(from: vow.id, to: meeting.id, type: .before)])
  }

  @Test func whatGoesOnHasNoEnd() throws {
    let atoms = Desk("Elsa Thorvik vowed to end the now three-and-a-half-year war.").atoms()
    let war = try #require(atoms.first { $0.status == .ongoing })
    #expect(war.when?.interval.begin?.description.hasPrefix("2020-11") == true)
    #expect(war.when?.interval.end?.description == nil)
    #expect(war.when?.placement == .spans)
  }

  @Test func aDayAfterSomebodyDidIsTheDayBefore() throws {
    let atoms = Desk(
      "The girl died this morning, a day after her friend Mara Lindqvist, also 19, died in Skarholm."
    ).atoms()
    #expect(atoms.contains { $0.when?.interval.begin?.description == "2024-05-15" && $0.summary.contains("Lindqvist") })
  }
}

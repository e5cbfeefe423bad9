import CivilTime
import DatelineModel
import Testing

@testable import DatelineEvents

/// What the gate keeps a row from saying. Published on Thursday, 16 May 2024.
@Suite struct GateTests {
  private func summaries(_ text: String) -> [String] { Desk(text).atoms().map(\.summary) }

  /// Whoever speaks never takes over what happened to whom he speaks of.
  @Test(arguments: [
    "Detective Paul Stone said she was found dead on Wednesday.",
    "Detective Paul Stone said that she was found dead on Wednesday.",
    "She was found dead on Wednesday, Detective Paul Stone said.",
    "She was found dead on Wednesday, said Detective Paul Stone.",
    "According to Detective Paul Stone, she was found dead on Wednesday.",
    "Detective Paul Stone told the Harbour Post she was found dead on Wednesday.",
    "\"She was found dead on Wednesday,\" Detective Paul Stone said.",
    "Detective Anna Stone said he was found dead on Wednesday.",
    "Her cousin, Paul Stone, said she was found dead on Wednesday.",
  ])
  func thePronounStaysWithItsSpeaker(text: String) {
    let found = summaries("Elsa Thorvik vanished in Norhavn in March. " + text)
    #expect(
      found.allSatisfy { !$0.hasPrefix("Detective Paul Stone was") && !$0.hasPrefix("Paul Stone was") }, "\(found)")
    #expect(found.allSatisfy { !$0.contains("Stone was found") }, "\(found)")
  }

  /// Who has no name but a title stands between a name and the pronoun behind it.
  @Test func aPersonWithoutANameStandsBetween() {
    let found = summaries(
      "Robert Hale, who quit in March, was replaced on Monday.\n\nSpeaking in Norhavn, the prime minister insisted that "
        + "nothing would change. He confirmed a new vote on Wednesday.")
    #expect(found.allSatisfy { !$0.contains("Hale confirmed") }, "\(found)")
  }

  /// In a quotation without its speaker nobody knows who "I" is.
  @Test func whatNobodySaysIsNoRow() {
    let found = summaries("\"I opened the gate on Monday.\"")
    #expect(found.isEmpty, "\(found)")
  }

  /// A clause that stands behind two nouns tells of neither alone.
  @Test(arguments: [
    ("Jonas Hald, a director of the bank, which collapsed in 2008, resigned on Monday.", "Jonas Hald collapsed"),
    ("Divers found the third vessel owned by the bureau that was damaged in 2019.", "The bureau was damaged"),
    ("Elsa Thorvik met the wife of the mayor, who was jailed in 2021.", "Elsa Thorvik was jailed"),
    // A time is nobody.
    ("The council rejected the plan on Tuesday, which is disputed still.", "2024 is disputed"),
  ])
  func aRelativeClauseIsNoOneElses(_ row: (text: String, false: String)) {
    let found = summaries(row.text)
    #expect(found.allSatisfy { !$0.contains(row.false) }, "\(found)")
  }

  /// What weakens or counts an event is told with it.
  @Test(arguments: [
    ("The council did not reject the plan on Monday.", "not"),
    ("Jonas Hald allegedly sold the boats on Monday.", "allegedly"),
    ("A gunman killed one man and injured 15 others in Norhavn on Monday.", "one man"),
    ("A blast tore the roof from the mill on Monday, killing at least 17 people.", "killing at least 17 people"),
    ("The ferry will sail on Monday if the wind holds.", "if the wind holds"),
    ("Nearly 400 passengers were taken off the ferry on Monday.", "Nearly 400"),
    ("Jonas Hald was accused of shooting two men on Monday.", "was accused of"),
  ])
  func nothingThatWeakensIsLost(_ row: (text: String, kept: String)) {
    let found = summaries(row.text)
    #expect(!found.isEmpty && found.allSatisfy { $0.contains(row.kept) }, "\(found)")
  }

  /// What another clause dates is no row of that clause's day.
  @Test func theDateOfAnInnerClauseIsNotThatOfTheSentence() {
    let atoms = Desk("The mayor praised the bridge, which was opened by the king in 1961.").atoms()
    for atom in atoms where atom.when?.interval.begin?.date.year == 1961 {
      #expect(!atom.summary.contains("praised"), "\(atom.summary)")
    }
  }
}

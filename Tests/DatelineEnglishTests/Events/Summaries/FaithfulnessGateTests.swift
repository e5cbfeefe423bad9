import CivilTime
import DatelineModel
import Testing

@testable import DatelineEnglish

/// What the gate keeps a row from saying. Published on Thursday, 16 May 2024.
@Suite struct FaithfulnessGateTests {
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
    // What says nothing is not who said it, and a clause that begins with no subject has no place for its noun.
    ("The number who said in May that they had used the ferry rose by a fifth.", "The number said"),
    ("Kestrel had two late wins since the use of the new dock began in 1930.", "began two late wins"),
    ("Kestrel had two late wins since the use of the new dock began in 1930.", "Since the use of the new dock"),
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

  /// What something is said to be in passing has no row under its date: it is told as a sentence of its own or not at all.
  @Test(arguments: [
    ("The mayor praised the bridge, which was opened by the king in 1961.", 1961, "praised"),
    ("The town is proud of a team that won the Harbour Cup in 2016.", 2016, "proud"),
  ])
  func theDateOfAModifierIsNotThatOfTheSentence(_ row: (text: String, year: Int, other: String)) {
    for atom in Desk(row.text).atoms() where atom.when?.interval.begin?.date.year == row.year {
      #expect(!atom.summary.contains(row.other), "\(atom.summary)")
    }
  }

  /// Where no part can stand alone there is no row.
  @Test(arguments: [
    "Divers of Norhavn used no map that was drawn in 1998.", "Jonas Hald spoke of every ferry line closed in 2009.",
    "The board looked at towns where the sale of fireworks had been banned by 2016.",
  ])
  func whatCannotBeToldUnderItsDateIsNotTold(_ text: String) {
    for atom in Desk(text).atoms() { #expect(atom.when?.interval.begin == nil, "\(atom.summary)") }
  }
}

import CivilTime
import DatelineModel
import Testing

@testable import DatelineEnglish

/// What an editor would print of short articles published on Thursday, 16 May 2024, and what not.
@Suite struct EditorialTests {
  private static let printed: Set<EventStatus> = [.happened, .ongoing, .planned, .alleged]

  private func rows(_ text: String) -> [String] {
    Desk(text).atoms().filter { Self.printed.contains($0.status) }.map {
      "\($0.when?.interval.begin?.description ?? "")..\($0.when?.interval.end?.description ?? "") \($0.status.rawValue) \($0.action)"
    }
  }

  @Test(arguments: [
    // A length of time behind "in" leads from the day of publication to what is planned.
    ("In 12 days, the members will elect a chairman.", ["2024-05-28..2024-05-29 planned elect"]),
    // What a paper says it says on the day it comes out, and that it came out is no second row.
    (
      "A study published on Monday found traces of lead in the harbour.",
      ["2024-05-13..2024-05-14 happened find"]
    ),
    (
      "Elsa Thorvik condemned the attack in a statement released on Tuesday.",
      ["2024-05-14..2024-05-15 happened condemn"]
    ),
    // Two verbs that one sentence tells in the same words are one row.
    (
      "A ferry borrowed from the islands carried its first passengers across the bay on Monday.",
      ["2024-05-13..2024-05-14 happened carry"]
    ),
    // What a noun names again with its day is told once.
    (
      "Ann Lund condemned the May 7 attack on Norhavn. Jonas Hald spoke of the May 7 attack.",
      ["..2024-05-17 happened condemn", "2024-05-07..2024-05-08 happened attack"]
    ),
    // What a number is compared with does not date it.
    ("The harbour sold more fish on Monday than last year.", ["2024-05-13..2024-05-14 happened sell"]),
    (
      "The council is closing more schools: an average of 30 a month versus only 11 a month last year.",
      [
        "2024-05-16.. ongoing close"
      ]
    ),
    // What came before does not date what is told.
    ("After a summer of strikes, Elsa Thorvik resigned on Monday.", ["2024-05-13..2024-05-14 happened resign"]),
    // "After five o'clock" is still on that day.
    (
      "Jonas Hald was called to the harbour on 3 May after five o'clock.",
      ["2024-05-03T05:00:00..2024-05-04 happened call"]
    ),
    // Nothing that happened is dated by a day to come.
    ("Norland booked its place in next year's games on Monday.", ["2024-05-13..2024-05-14 happened book"]),
    // A verb with one form for all tenses.
    ("Norland beat Sundal 2-0 on Thursday.", ["2024-05-16..2024-05-17 happened defeat"]),
    // What is to come is no standing fact, whatever its verb.
    (
      "Ferries wait. The sea is calm. People talk. The tour includes a visit to Skarholm in 2026.",
      ["2026-01-01..2027-01-01 planned "]
    ),
    // "In May" behind what is to be done belongs to it.
    (
      "Ferries wait. The sea is calm. The prosecutors decided to reopen the investigation in March.",
      ["2024-03-01..2024-04-01 happened decide"]
    ),
    // What follows in a year lies in it, too.
    (
      "Ferries wait. The sea is calm. Vale stopped composing after a stroke in 2011.",
      ["2011-01-01..2012-01-01 happened stop"]
    ),
    // The verb of a headline's present is told in the past by what stands with it.
    ("Kestrel shares closed 6 percent lower on Thursday.", ["2024-05-16..2024-05-17 happened close"]),
    // What lies between two clock times has both.
    (
      "The inspection is planned for Friday between 10 p.m. and 5 a.m.",
      ["2024-05-17T22:00:00..2024-05-18T05:01:00 planned plan"]
    ),
    // What is moved from one time to another has the other.
    ("The council moved the fair from June to September.", ["2024-09-01..2024-10-01 planned move"]),
    // For how long is not how long after.
    (
      "Jonas Hald was jailed for over six years after he was caught with stolen silver.",
      ["..2024-05-17 happened jail"]
    ),
    // The day of a march is not that of what befell its leader.
    (
      "The police arrested a leader of the May 7 march.", ["..2024-05-17 happened arrest"]
    ),
    // Years of models date nothing.
    ("The recall of Monday affected the 2021-2023 Kestrel models.", ["2024-05-13..2024-05-14 happened affect"]),
    // "This week" without "'s" dates the announcement and names no plans.
    (
      "The council announced this week plans to close two schools.", ["2024-05-13..2024-05-20 happened announce"]
    ),
  ])
  func isPrinted(_ text: String, as expected: [String]) {
    #expect(rows(text) == expected)
  }

  /// A year that ended dates no loss, and its end is no event.
  @Test func aFinancialYearIsNoEvent() {
    let rows = rows("Kestrel on Tuesday announced a loss of two million pounds for the year ended March 31.")
    #expect(rows == ["2024-05-14..2024-05-15 happened announce"])
  }

  @Test(arguments: [
    // What a page says of itself.
    "Updated 6:40 p.m. Monday.",
    "Page last updated at 05:32 GMT on Monday.",
    // What has been so for long.
    "Norland has struggled with violence in recent years.",
    // What a court hears is said there.
    "Ferries wait. The sea is calm. People talk. He kept the silver in a boat, Skarholm Crown Court heard on Monday.",
    // What goes on "now" is news in the lead alone.
    "Ferries wait. The sea is calm. People talk. The dockers are now beginning to listen.",
    // A prospect without a deed.
    "Ferries wait. The sea is calm. People talk. Norland will focus on its harbours.",
    // Who wrote when.
    "Ferries wait. The sea is calm. People talk. — Jonas Hald (@jonashald) May 3, 2024",
    // A condition by the order of words.
    "Should she win, Elsa Thorvik will leave the council.",
    // "Today" in a quotation is a day that nobody tells.
    "Ferries wait. The sea is calm. People talk. “We are going to have fun today,” the old man said.",
    // "Now" in a quotation is the speaker's.
    "Ferries wait. The sea is calm. People talk. “She is playing well now,” the coach said.",
    // A name with a year tells nothing of its own.
    "Ferries wait. The sea is calm. People talk of the 2016 election.",
    // A saying without what was said.
    "Ferries wait. The sea is calm. People talk. “Nobody leaves.” Jonas Hald announced.",
    // Questions are told by nobody.
    "Ferries wait. The sea is calm. People talk. It raises questions over how Norland will pay, and how Sundal will answer.",
  ])
  func isLeftOut(_ text: String) {
    #expect(rows(text).isEmpty)
  }

  @Test func whatLastsForYearsDatesNoTellingOfWhatHappened() throws {
    let atoms = Desk(
      "Norland has dropped its case against the captain Jonas Hald. Jonas Hald had faced the case in Norland since 2010."
    ).atoms()
    let drop = try #require(atoms.first)
    #expect(drop.when?.interval.begin?.description == nil)
  }

  @Test func aDemandDeniesNothing() {
    let atoms = Desk(
      "Jonas Hald said the council will sell the old harbour. Elsa Thorvik said a town should not sell its harbour."
    ).atoms()
    #expect(Set(atoms.map(\.content)).count == atoms.count)
  }
}

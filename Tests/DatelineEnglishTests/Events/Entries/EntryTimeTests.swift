import CivilTime
import DatelineModel
import DatelineTestSupport
import Testing

@_spi(Training) @testable import DatelineEnglish

/// When the events of clauses are: the date of the clause's own verb, on the right side of publication.
@Suite struct EntryTimeTests {
  /// What was done on the day of writing is no plan, what has a day to be done by is one.
  @Test(
    arguments: [
      ("The council approved a loan Thursday. Oscar Falk called Elsa Thorvik later that day.", "called", .happened),
      ("The council scheduled a vote for Thursday.", "scheduled", .planned),
      ("The council wants a cut of the fares to 40 percent by 2035.", "wants", .planned),
      ("Rovers return to Norhavn on Thursday.", "return", .planned),
      ("Oscar Falk put off a visit that had been set for Sunday.", "set", .possible),
    ] as [(String, String, EventStatus)])
  func statusFitsTheDate(_ text: String, _ verb: String, _ status: EventStatus) throws {
    let bytes = Array(text.utf8)
    let found = Desk(text).candidates().first { String(decoding: bytes[$0.range], as: UTF8.self) == verb }
    #expect(try #require(found, "no candidate \(verb)").status == status)
  }

  /// Since when there was none like it is not since when it lasts.
  @Test(arguments: [
    "Elsa Thorvik won the mayor's office for the first time since 1993.",
    "The price of bread fell to its lowest level since 1993.",
    "It was the first strike at the plant since 1993.",
    "It was the third time since 1993 that the village was flooded.",
  ])
  func aRecordsYearDatesNothing(_ sentence: String) {
    #expect(Desk(sentence).atoms().allSatisfy { $0.when?.interval.begin?.date.year != 1993 })
  }

  /// Sentence, the word that tells the event, and the first day of its time; nil where only bounds are known.
  @Test(
    arguments: [
      ("Rebels attacked the port on Monday, a year after the war began.", "attacked", "2024-05-13"),
      ("In an April 26 memo, the agency said all offices would close.", "said", "2024-04-26"),
      ("Marit Enger won the 2016 election.", "won", "2016-01-01"),
      // What was put off is no longer, and not yet.
      ("The vote, planned for Monday, was put off until next month.", "put", nil),
      ("Oscar Falk has been jailed on Monday.", "jailed", "2024-05-13"),
      ("The union has filed a lawsuit seeking to stop the ban from taking effect July 1.", "filed", nil),
      ("The concert is no longer scheduled for a Christmas 2024 release.", "scheduled", nil),
      ("The gunman walked into the bank and shot two men on Monday.", "walked", "2024-05-13"),
      ("The vote came days after Jonas Hald was shot in Halden.", "shot", "2024-05-08"),
      ("All clerks will be required at their desks as of July 6.", "required", "2024-07-06"),
      ("The council will vote on the plan in two weeks.", "vote", "2024-05-30"),
      (
        "But in May 2023, a month after the owners announced a ban on boats, the port said its plan was being changed.",
        "said", "2023-05-01"
      ),
      ("In just 63 days the last votes will be cast.", "cast", "2024-07-18"),
      ("In a speech on Tuesday, the premier promised to cut taxes by the end of the year.", "promised", "2024-05-14"),
      ("Two people died when a bus overturned near Halden on Saturday.", "died", "2024-05-11"),
      ("The price of oil rose as the strike in Halden began on Saturday.", "rose", "2024-05-11"),
      ("When the strike in Halden began on Saturday, the owners called the police.", "called", "2024-05-11"),
      ("She took the stand for more than four hours on Friday.", "took", "2024-05-10"),
      ("The storm killed more than 800 people in 2003.", "killed", "2003-01-01"),
      ("Sales in April were up more than 30 percent on a year earlier.", "percent", "2024-04-01"),
      ("Police received a call shortly before 5 p.m. on Wednesday.", "received", "2024-05-15"),
      ("The index tumbled 7 percent, eclipsing the drop after the Sept. 11, 2001, attacks.", "tumbled", nil),
      (
        "The Harbour Service will increase prices starting Sunday, a clerk confirmed to the paper.", "increase",
        "2024-05-19"
      ),
      ("Ten people were killed in the attack, which took place on Sunday.", "killed", "2024-05-12"),
      ("A comet is expected to come closer to us than the moon tonight.", "expected", "2024-05-16"),
      ("The band announced a concert in Norhavn on 8 October.", "announced", nil),
      ("The court will hear the appeal on 4 June.", "hear", "2024-06-04"),
      ("While the town was waking up on Monday, thousands defied the ban.", "defied", "2024-05-13"),
      // What was foretold, or done before, is no moment.
      ("The bridge in Norhavn collapsed as engineers predicted in 2019.", "collapsed", nil),
      ("Norland won the cup as it did in 2019.", "won", nil),
      ("The bank collapsed, just as Halden's bank fell in 2008.", "collapsed", nil),
      ("So far ten people died as the hall burned on Saturday.", "died", "2024-05-11"),
      ("The crash killed as many people as the quake killed in 2011.", "killed", nil),
      ("The inquiry widened as the owners disclosed on Monday they are under suspicion.", "widened", "2024-05-13"),
      ("The suspect was convicted in the attack, which occurred in 2015.", "convicted", nil),
      ("The attack killed more people than the bombing last year.", "killed", nil),
      ("As of 19 February, resistance had been found in 264 viruses.", "found", nil),
    ] as [(String, String, String?)])
  func isThatOfItsVerb(_ sentence: String, _ verb: String, _ begin: String?) throws {
    let bytes = Array(sentence.utf8)
    let found = Desk(sentence).candidates().first { String(decoding: bytes[$0.range], as: UTF8.self) == verb }
    let candidate = try #require(found, "no candidate \(verb)")
    #expect(candidate.interval?.begin?.date.description == begin, "\(sentence)")
  }

  /// Hours before a day whose hour is not told lie on that day; those before an hour may lie on the day before.
  @Test(
    arguments: [
      ("On Tuesday the pilot landed safely, hours after the engine failed.", "failed", "2024-05-14", "2024-05-15"),
      ("The ferry sank at 3 a.m. on Tuesday, hours after it left Norhavn.", "left", "2024-05-13", "2024-05-15"),
      ("The ferry sank at 3 a.m. on Tuesday, 30 minutes after it left Norhavn.", "left", "2024-05-14", "2024-05-15"),
    ])
  func hoursBefore(_ sentence: String, _ verb: String, _ begin: String, _ end: String) throws {
    let bytes = Array(sentence.utf8)
    let found = Desk(sentence).candidates().first { String(decoding: bytes[$0.range], as: UTF8.self) == verb }
    let interval = try #require(found?.interval, "no time of \(verb)")
    #expect(interval.begin?.description == begin && interval.end?.description == end, "\(interval)")
  }

  /// What is told by its end alone is a deadline, whenever it was said; "after" is not "since".
  @Test(arguments: [
    ("The ministry will publish its report by June 12.", "by 12 June 2024"),
    ("The bank will close the branch by July 2024.", "by July 2024"),
    ("The dock will be sold by the end of June 2024.", "by 30 June 2024"),
    ("Divers will search the lake after May 25.", "after 25 May 2024"),
    ("Police turned back the buses after 6 a.m. on May 13.", "13 May 2024, after 06:00"),
  ])
  func deadlinesAreToldAsSuch(_ sentence: String, _ time: String) throws {
    let atom = try #require(Desk(sentence).atoms().first)
    #expect(atom.when?.text == time && atom.when?.interval.begin != nil)
  }

  /// "Until" tells how long something lasts, "by" and "before" a time before which it happens.
  @Test(
    arguments: [
      ("The library will be open until June 30.", "until 30 June 2024", .spans),
      ("The library was open until June 30, 2023.", "until 30 June 2023", .spans),
      ("The road will stay closed until July 2024.", "until July 2024", .spans),
      ("The work will be done by June 30.", "by 30 June 2024", .within),
      ("The crew finished the work by June 30, 2023.", "by 30 June 2023", .within),
      ("The crew finished the work before June 30, 2023.", "before 30 June 2023", .within),
    ] as [(String, String, Timeline.When.Placement)])
  func untilIsNotBy(_ sentence: String, _ time: String, _ placement: Timeline.When.Placement) throws {
    let when = try #require(Desk(sentence).atoms().first?.when)
    #expect(when.text == time && when.placement == placement, "\(when.text)")
  }

  /// A date on the wrong side of publication is no time of what is told as past, and the basis says so.
  @Test func aRefusedDateIsTold() throws {
    let basis = try #require(Desk("The bridge was opened on June 12, 2024.").atoms().first?.witness.basis)
    #expect(basis.contains { $0.text.contains("which its date 2024-06-12 contradicts") }, "\(basis)")
  }

  /// An undated plan that goes on with a dated one of the same deed has its day.
  @Test func aPlanGoesOn() throws {
    let atoms = Desk(
      "The bus company will increase its fares on Sunday. The fare for children will rise from 66 to 68 pence."
    ).atoms()
    let rise = try #require(atoms.first { $0.summary.contains("68") })
    #expect(rise.when?.interval.begin?.description == "2024-05-19")
  }

  @Test func whatIsKnownToBeHappened() {
    let atoms = Desk("The numbers are good, but look at her impact on the yard since her arrival in 2021.").atoms()
    #expect(atoms.allSatisfy { $0.status != .possible }, "\(atoms.map(\.summary))")
  }

  /// What is told as past does not lie after publication, and no time ends before it begins.
  @Test func pastIsNotAfterPublication() {
    var random = RandomSource(seed: 7)
    let deeds = [
      "fell", "was shut", "has closed", "will reopen", "is expected to return", "had left", "may close", "closed",
    ]
    let times = [
      "on Monday", "in June", "on July 1", "next week", "by the end of May", "since 2019", "until Friday",
      "after the first quarter", "in 2031", "last year", "on Thursday", "tomorrow", "today",
    ]
    var count = 0
    for _ in 0..<120 {
      let sentence =
        "The bridge \(random.pick(deeds)) \(random.pick(times)), and the ferry \(random.pick(deeds)) \(random.pick(times))."
      for atom in Desk(sentence).atoms() {
        count += 1
        let (begin, end) = (atom.when?.interval.begin, atom.when?.interval.end)
        if let begin, let end { #expect(begin < end, "\(sentence): \(atom.summary)") }
        if atom.status == .happened, let begin {
          #expect(begin.date <= CivilDate(year: 2024, month: 5, day: 16)!, "\(sentence): \(atom.summary)")
        }
        if atom.status == .planned, let end {
          #expect(end.date > CivilDate(year: 2024, month: 5, day: 16)!, "\(sentence): \(atom.summary)")
        }
      }
    }
    #expect(count > 60)
  }

  /// A page that was changed after its publication knows more: what it dates before the change is not planned.
  @Test func changedPages() {
    let text = "The storm killed four people in Halden on 18 May 2024."
    #expect(Desk(text, modified: "2024-05-20").atoms().map(\.status) == [.happened])
    let unchanged = Desk(text).atoms().filter { $0.when?.interval.begin?.date.description == "2024-05-18" }
    #expect(!unchanged.contains { $0.status == .happened })
  }
}

import CivilTime
import DatelineModel
import Testing

@testable import DatelineTimelines

/// What an editor changes of a story about a mill.
@Suite struct CorrectionTests {
  static let fire = Tellings.atom("a", "mill burn fire", "2031-03-03")
  static let inquiry = Tellings.atom("a", "council open inquiry", "2031-03-05", sentence: 1)
  static let reopening = Tellings.atom("b", "mill reopen gate", "2031-04-01", .planned)
  static let story = Tellings.timeline([fire, inquiry, reopening], published: ["a": "2031-03-06", "b": "2031-03-07"])

  private static func change(_ id: String, _ edit: (inout EventChange) -> Void) -> Correction {
    var change = EventChange(EventAddress(id: id))
    edit(&change)
    return .change(change)
  }

  private func summaries(_ timeline: Timeline) -> [String] { timeline.events.map(\.summary) }

  @Test func withoutCorrectionsNothingChanges() throws {
    #expect(try CorrectionTests.story.corrected(by: []) == CorrectionTests.story)
  }

  @Test func aPinnedDateMovesTheEventAndSaysSo() throws {
    let pinned = try CorrectionTests.story.corrected(by: [
      CorrectionTests.change(CorrectionTests.fire.id) {
        $0.date = EditedDate("2031-03-20")
        $0.note = "The fire brigade's log."
      }
    ])
    #expect(summaries(pinned) == ["council open inquiry", "mill burn fire", "mill reopen gate"])
    let event = pinned.events[1]
    #expect(event.when?.text == "20 March 2031")
    #expect(event.edits == [Timeline.Edit(.date, was: "3 March 2031", note: "The fire brigade's log.")])
    #expect(pinned.isView)
    #expect(pinned.diagnostics.map(\.message) == ["Corrected by an editor: 1 changed."])
    #expect(throws: MergeError.self) { try TimelineMerger.merge([pinned]) }
    #expect(throws: CorrectionError.view) { try pinned.corrected(by: [.add(AddedEvent("x"))]) }
  }

  @Test func whatIsOnlyCheckedOrNotedLeavesTheTimeline() throws {
    let checked = CorrectionTests.change(CorrectionTests.fire.id) {
      ($0.isChecked, $0.note) = (true, "Seen on paper.")
    }
    #expect(try CorrectionTests.story.corrected(by: [checked]) == CorrectionTests.story)
    // Beside a change it is not counted as one.
    let hidden = CorrectionTests.change(CorrectionTests.inquiry.id) { $0.isHidden = true }
    let both = try CorrectionTests.story.corrected(by: [checked, hidden])
    #expect(both.diagnostics.map(\.message) == ["Corrected by an editor: 1 hidden."])
    #expect(both.events.flatMap(\.edits).isEmpty)
    #expect(throws: CorrectionError.self) {
      try CorrectionTests.story.corrected(by: [CorrectionTests.change("gone") { $0.isChecked = true }])
    }
  }

  @Test func whatFindsItsEventIsMadeThoughOthersDoNot() throws {
    let story = CorrectionTests.story
    let corrections = [
      CorrectionTests.change("gone") { $0.isHidden = true },
      CorrectionTests.change(CorrectionTests.fire.id) { $0.date = EditedDate("2031-03-20") },
      CorrectionTests.change(CorrectionTests.fire.id) { $0.date = EditedDate("2031-03-21") },
      CorrectionTests.change(CorrectionTests.inquiry.id) { $0.merged = [EventAddress(id: "away")] },
      .add(AddedEvent("The mayor resigns.")),
    ]
    let made = try story.corrected(asFarAsPossibleBy: corrections)
    #expect(made.failures.map(\.index) == [0, 2, 3])
    #expect(made.targets == [1: CorrectionTests.fire.id])
    let alone = try story.corrected(by: [corrections[1], corrections[4]])
    #expect(made.timeline == alone)
    #expect(try story.corrected(asFarAsPossibleBy: []).timeline == story)
  }

  @Test func wordsAndStatusAreReplaced() throws {
    let changed = try CorrectionTests.story.corrected(by: [
      CorrectionTests.change(CorrectionTests.reopening.id) {
        $0.summary = "The mill is to reopen."
        $0.status = .possible
        $0.date = .unknown
      }
    ])
    let event = try #require(changed.undated.first)
    #expect(event.summary == "The mill is to reopen.")
    #expect(event.status == .possible)
    #expect(event.edits.map(\.what) == [.date, .summary, .status])
    #expect(event.edits.map(\.was) == ["1 April 2031", "mill reopen gate", "planned"])
  }

  /// Tellings have sentences of their words: "mill burn fire".
  @Test func theBeginningOfASentenceIsEnough() throws {
    let story = Tellings.timeline(
      [
        Tellings.atom("a", "mill burn fire night", "2031-03-03"),
        Tellings.atom("a", "mill burn again", "2031-03-05", sentence: 1),
      ], published: ["a": "2031-03-06"])
    let quotes = story.atoms.map(\.witness.quote)
    let whole = try #require(quotes.first { $0.contains("fire night") })
    let words = whole.split(separator: " ").map(String.init)
    func hide(_ quote: String) -> Correction {
      var change = EventChange(EventAddress(quote: quote))
      change.isHidden = true
      return .change(change)
    }
    #expect(summaries(try story.corrected(by: [hide(words.prefix(3).joined(separator: " "))])) == ["mill burn again"])
    #expect(throws: CorrectionError.self) { try story.corrected(by: [hide(words.prefix(2).joined(separator: " "))]) }
    let wrong = hide((words.dropLast() + ["sky"]).joined(separator: " "))
    let error = #expect(throws: CorrectionError.self) { try story.corrected(by: [wrong]) }
    guard case .failed(let failures)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(failures.map(\.description).first?.hasSuffix("did you mean “\(whole)”?") == true, "\(failures)")
  }

  @Test func aHiddenEventIsGone() throws {
    let hidden = try CorrectionTests.story.corrected(by: [
      CorrectionTests.change(CorrectionTests.inquiry.id) { $0.isHidden = true }
    ])
    #expect(summaries(hidden) == ["mill burn fire", "mill reopen gate"])
    #expect(!hidden.atoms.contains { $0.id == CorrectionTests.inquiry.id })
  }

  @Test func eventsAreJoinedAndParted() throws {
    let joined = try CorrectionTests.story.corrected(by: [
      CorrectionTests.change(CorrectionTests.fire.id) { $0.merged = [EventAddress(id: CorrectionTests.inquiry.id)] }
    ])
    #expect(joined.events.count == 2)
    #expect(joined.events[0].sources.count == 2)
    #expect(joined.events[0].edits.map(\.what) == [.merged])

    let again = Tellings.atom("b", "mill burn fire", "2031-03-03", sentence: 1)
    let story = Tellings.timeline([CorrectionTests.fire, again])
    #expect(story.events.count == 1)
    let parted = try story.corrected(by: [
      CorrectionTests.change(CorrectionTests.fire.id) { $0.split = [EventAddress(id: again.id)] },
      CorrectionTests.change(again.id) { $0.summary = "The second fire" },
    ])
    #expect(summaries(parted) == ["mill burn fire", "The second fire"])
    #expect(parted.events.map { $0.edits.map(\.what) } == [[.split], [.split, .summary]])
  }

  /// The event goes on with the tellings that stay, whichever of them names it.
  @Test func theTellingThatNamesAnEventCanLeaveIt() throws {
    let again = Tellings.atom("b", "mill burn fire", "2031-03-03", sentence: 1)
    let parted = try Tellings.timeline([CorrectionTests.fire, again]).corrected(by: [
      CorrectionTests.change(CorrectionTests.fire.id) {
        $0.split = [EventAddress(id: CorrectionTests.fire.id)]
        $0.summary = "What stays"
      }
    ])
    #expect(parted.events.first { $0.id == again.id }?.summary == "What stays")
  }

  @Test func anEventIsAdded() throws {
    var added = AddedEvent("The mayor visits the mill.")
    if case .known(let when)? = EditedDate("2031-03-04") { added.when = when }
    added.proof = AddedEvent.Proof(quote: "The mayor came.", source: "https://news.example/mayor")
    let longer = try CorrectionTests.story.corrected(by: [.add(added)])
    #expect(summaries(longer)[1] == "The mayor visits the mill.")
    #expect(longer.events[1].edits.map(\.what) == [.added])
    let source = try #require(longer.sources.first { $0.url == "https://news.example/mayor" })
    #expect(longer.events[1].sources.map(\.source) == [source.id])
  }

  @Test func aPinSettlesADispute() throws {
    let other = Tellings.atom("b", "mill burn fire", "2031-03-04", sentence: 1)
    let story = Tellings.timeline([CorrectionTests.fire, other])
    #expect(story.conflicts.map(\.what) == [.date])
    let settled = try story.corrected(by: [
      CorrectionTests.change(CorrectionTests.fire.id) { $0.date = EditedDate("2031-03-04") }
    ])
    #expect(settled.conflicts.isEmpty)
  }

  /// The article was changed, so that no id of it is left.
  @Test func theSentenceFindsWhatTheIdDoesNot() throws {
    let address = EventAddress(id: "gone", quote: "Mill, burn: “fire” (a).")
    var change = EventChange(address)
    change.summary = "The mill burned down."
    let changed = try CorrectionTests.story.corrected(by: [.change(change)])
    #expect(changed.events[0].summary == "The mill burned down.")
  }

  /// The id of an older version's telling finds the sentence in the newest.
  @Test func anOlderVersionIsKnown() throws {
    var newer = CorrectionTests.fire
    (newer.id, newer.witness.atom, newer.witness.source) = ("z-0", "z-0", "z")
    let story = TimelineBuilder.timeline(
      title: nil,
      sources: [
        Tellings.source("a", "2031-03-06", url: "https://u.example/"),
        Tellings.source("z", "2031-03-06", url: "https://u.example/", modified: "2031-03-07"),
      ],
      atoms: [CorrectionTests.fire, newer], diagnostics: [])
    let hidden = try story.corrected(by: [CorrectionTests.change("a-0") { $0.isHidden = true }])
    #expect(hidden.events.isEmpty)
  }

  static let failing: [(Correction, String)] = [
    (change("none") { $0.isHidden = true }, "no event is told by none any more"),
    (
      .change(EventChange(EventAddress(quote: "Nobody said this."))), "no event is told by “Nobody said this.” any more"
    ),
    (change("a-0") { $0.merged = [EventAddress(id: "a-0")] }, "a-0 is part of that event already"),
    (change("a-0") { $0.split = [EventAddress(id: "a-1")] }, "a-1 is no part of that event"),
    (change("a-0") { $0.split = [EventAddress(id: "a-0")] }, "“split” leaves nothing of a-0"),
    (change("a-0") { $0.merged = [EventAddress(id: "x")] }, "no event is told by x any more"),
  ]

  @Test(arguments: failing.indices) func whatFindsNothingIsAnError(index: Int) {
    let (correction, message) = CorrectionTests.failing[index]
    do {
      _ = try CorrectionTests.story.corrected(by: [.add(AddedEvent("x")), correction])
      Issue.record("\(correction) was made")
    } catch {
      var failures: [CorrectionFailure] = []
      if case .failed(let some) = error { failures = some }
      #expect(failures.map(\.index) == [1], "\(error)")
      #expect(failures.first?.description.hasPrefix(message) == true, "\(failures)")
    }
  }

  @Test func oneSentenceOfSeveralEventsNeedsWords() throws {
    var other = CorrectionTests.inquiry
    other.witness.quote = CorrectionTests.fire.witness.quote
    let story = Tellings.timeline([CorrectionTests.fire, other])
    var change = EventChange(EventAddress(quote: CorrectionTests.fire.witness.quote))
    change.isHidden = true
    #expect(throws: CorrectionError.self) { try story.corrected(by: [.change(change)]) }
    change.event.summary = other.summary
    #expect(try story.corrected(by: [.change(change)]).events.map(\.summary) == ["mill burn fire"])
  }

  @Test func oneMatterIsCorrectedOnce() throws {
    let twice = CorrectionTests.change("a-0") { $0.summary = "x" }
    #expect(throws: CorrectionError.failed([CorrectionFailure(index: 1, reason: .repeated("summary", earlier: 0))])) {
      try CorrectionTests.story.corrected(by: [twice, twice])
    }
  }

  /// Corrections of one generation hold in the next, and mean the same, whatever came with it.
  @Test func correctionsOutliveNewArticles() throws {
    let correction = CorrectionTests.change(CorrectionTests.fire.id) { $0.date = EditedDate("2031-03-02") }
    for seed in 0..<20 {
      var chance = GeneratedStories(seed: seed)
      let parts = chance.parts(articles: 3)
      let story = TimelineBuilder.timeline(
        title: nil, sources: CorrectionTests.story.sources + parts.sources,
        atoms: CorrectionTests.story.atoms + parts.atoms, diagnostics: [])
      let corrected = try story.corrected(by: [correction])
      let event = try #require(
        corrected.events.first { $0.sources.contains { $0.atom == CorrectionTests.fire.id } })
      #expect(event.when?.interval.begin?.description == "2031-03-02")
      #expect(event.edits.map(\.what) == [.date])
    }
  }
}

@Suite struct EditedDateTests {
  @Test(arguments: [
    ("2031-03-04", "4 March 2031"), ("2031-03", "March 2031"), ("2031", "2031"), ("203", "the 2030s"),
    ("2031-Q1", "the first quarter of 2031"), ("2031-03~", "about March 2031"),
    ("2031-03-04T06:30", "4 March 2031, 06:30"), ("2031-03-04/2031-03-06", "4 to 6 March 2031"),
    ("2031-03-04/..", "since 4 March 2031"), ("../2031-03-06", "until 6 March 2031"),
    ("2031-03-04~/2031-03-06", "about 4 to 6 March 2031"), ("2031-22", "summer 2031"), ("203X", "the 2030s"),
    ("-0043-03-15", "15 March 44 BC"), ("/1985-04-12", "until 12 April 1985"),
    ("1985-04-12/", "since 12 April 1985"), ("156X-12-25", "between 25 December 1560 and 25 December 1569"),
    ("[1667,1668]", "between 1667 and 1668"), ("{1960,1961-12}", "1960 to December 1961"),
    ("2031-35", "the third quarter of 2031"), ("2031-03?", "perhaps March 2031"),
    ("2031-03%", "perhaps about March 2031"),
    ("[..2031-03-06]", "by 6 March 2031"),
    ("2031-03/2032", "March 2031 to 2032"), ("19XX", "the 20th century"),
    ("2031-XX", "2031"), ("2031-29", "between September and November 2031"),
    ("2031-30~", "about December 2031 to February 2032"),
  ])
  func reads(text: String, told: String) {
    guard case .known(let when)? = EditedDate(text) else {
      Issue.record("“\(text)” was not read")
      return
    }
    #expect(when.text == told)
  }

  @Test(arguments: [
    "", "soon", "2031-13-01", "P3D", "XXXX-WXX-2", "../..", "2031-03-06/2031-03-04", "1/2/3", "PRESENT_REF",
  ])
  func refuses(text: String) { #expect(EditedDate(text) == nil) }

  @Test func noDateIsKnown() { #expect(EditedDate("unknown") == .unknown) }
}

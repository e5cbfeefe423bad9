import DatelineStore
import DatelineTestSupport
import Testing

/// Every change has author, time, and what was there before; each can be undone, and done again.
@Suite struct EditingTests {
  private func edit(_ home: TemporaryStore, _ story: String, _ edits: StoryEdit...) throws {
    try home.store.edit(story, by: "Ada", at: TemporaryStore.evening, edits)
  }

  @Test func aChangeTellsWhatWasThereBefore() throws {
    let home = try TemporaryStore()
    let story = try home.story("A working title")
    try edit(home, story, StoryEdit(.title, "The crack"))
    let change = try #require(try home.store.history(of: story, limit: 9).first)
    #expect(change.author == "Ada" && change.time == TemporaryStore.evening)
    #expect(change.subject == .title && change.before == "A working title" && change.after == "The crack")
    #expect(try home.store.story(story).changed == TemporaryStore.evening)
  }

  @Test func aCorrectionComesBackToItsPlace() throws {
    let home = try TemporaryStore()
    let story = try home.story()
    for body in ["one", "two", "three"] { try edit(home, story, StoryEdit(.correction(nil), body)) }
    let two = try home.store.corrections(of: story)[1]
    try edit(home, story, StoryEdit(.correction(two.id), nil))
    #expect(try home.store.corrections(of: story).map(\.body) == ["one", "three"])
    try home.store.undo(story, at: TemporaryStore.evening)
    #expect(try home.store.corrections(of: story).map(\.body) == ["one", "two", "three"])
    try home.store.redo(story, at: TemporaryStore.evening)
    #expect(try home.store.corrections(of: story).map(\.body) == ["one", "three"])
  }

  @Test func theSecondOfTwoEditorsIsTold() throws {
    let home = try TemporaryStore()
    let story = try home.story()
    try edit(home, story, StoryEdit(.correction(nil), "date: 12 March"))
    let id = try home.store.corrections(of: story)[0].id
    try edit(home, story, StoryEdit(.correction(id), "date: 13 March", seeing: "date: 12 March"))
    #expect(throws: StoreError.changedMeanwhile(.correction(id), now: "date: 13 March")) {
      try edit(
        home, story, StoryEdit(.title, "Lost"), StoryEdit(.correction(id), "date: 14 March", seeing: "date: 12 March"))
    }
    // Nothing of the refused step is left.
    #expect(try home.store.story(story).title == "The harbour bridge")
    #expect(try home.store.history(of: story, limit: 9).count == 2)
  }

  @Test func stepsAreUndoneAsTheyWereMade() throws {
    let home = try TemporaryStore()
    let story = try home.story("Before")
    try edit(home, story, StoryEdit(.title, "After"), StoryEdit(.correction(nil), "one"))
    try home.store.undo(story, at: TemporaryStore.evening)
    #expect(try home.store.story(story).title == "Before")
    #expect(try home.store.corrections(of: story).isEmpty)
    #expect(try home.store.canMove(story) == (undo: false, redo: true))
    #expect(throws: StoreError.nothingToUndo) { try home.store.undo(story, at: TemporaryStore.evening) }
  }

  @Test func whatWasUndoneCannotBeDoneAgainAfterSomethingElse() throws {
    let home = try TemporaryStore()
    let story = try home.story("One")
    try edit(home, story, StoryEdit(.title, "Two"))
    try home.store.undo(story, at: TemporaryStore.evening)
    try edit(home, story, StoryEdit(.title, "Three"))
    #expect(throws: StoreError.nothingToUndo) { try home.store.redo(story, at: TemporaryStore.evening) }
    #expect(try home.store.history(of: story, limit: 9).map(\.state) == [.done, .dropped])
    try home.store.undo(story, at: TemporaryStore.evening)
    #expect(try home.store.story(story).title == "One")
  }

  @Test func aCorrectionOfAnotherStoryIsOutOfReach() throws {
    let home = try TemporaryStore()
    let (mine, other) = (try home.story("Mine"), try home.story("Other"))
    try edit(home, other, StoryEdit(.correction(nil), "theirs"))
    let id = try home.store.corrections(of: other)[0].id
    #expect(throws: StoreError.self) { try edit(home, mine, StoryEdit(.correction(id), "taken")) }
    #expect(throws: StoreError.self) { try edit(home, mine, StoryEdit(.correction(id), nil)) }
    #expect(try home.store.corrections(of: other).map(\.body) == ["theirs"])
    #expect(try home.store.corrections(of: mine).isEmpty)
  }

  /// What a story is: its title, its corrections, its articles that are in.
  private func state(_ home: TemporaryStore, _ story: String) throws -> [String] {
    [try home.store.story(story).title] + (try home.store.corrections(of: story).map { "\($0.id) \($0.body)" })
      + (try home.store.articles(of: story).map { "\($0.id) \($0.isIn) \($0.published ?? "")" })
  }

  @Test(arguments: 0..<12) func undoingGoesBackThroughEveryState(seed: Int) throws {
    let home = try TemporaryStore()
    let story = try home.story()
    var random = RandomSource(seed: UInt64(seed))
    for name in ["a", "b"] {
      _ = try home.store.add(TemporaryStore.article(name), to: story, by: "Ada", at: TemporaryStore.noon)
    }
    let articles = try home.store.articles(of: story).map(\.id)
    var states = [try state(home, story)]
    for number in 0..<25 {
      let corrections = try home.store.corrections(of: story).map(\.id)
      let edit: StoryEdit =
        switch Int.random(in: 0..<6, using: &random) {
        case 0: StoryEdit(.title, "Title \(number)")
        case 1: StoryEdit(.presence(article: articles.randomElement(using: &random)!), number % 2 == 0 ? nil : "in")
        case 2: StoryEdit(.published(article: articles.randomElement(using: &random)!), "2031-03-\(10 + number % 9)")
        case 3 where !corrections.isEmpty: StoryEdit(.correction(corrections.randomElement(using: &random)!), nil)
        case 4 where !corrections.isEmpty:
          StoryEdit(.correction(corrections.randomElement(using: &random)!), "\(number)")
        default: StoryEdit(.correction(nil), "new \(number)")
        }
      try self.edit(home, story, edit)
      let now = try state(home, story)
      if now != states.last { states.append(now) }
    }
    var undone = [try state(home, story)]
    while try home.store.canMove(story).undo {
      try home.store.undo(story, at: TemporaryStore.evening)
      undone.append(try state(home, story))
    }
    #expect(undone.prefix(states.count) == states.reversed()[...])
    while try home.store.canMove(story).redo { try home.store.redo(story, at: TemporaryStore.evening) }
    #expect(try state(home, story) == states.last)
  }
}

import DatelineStore
import Testing

/// Articles are kept by what they hold.
@Suite struct ArticleTests {
  private func add(_ home: TemporaryStore, _ article: NewArticle, to story: String) throws -> (StoredArticle, Bool) {
    let (article, isNew) = try home.store.add(article, to: story, by: "Ada", at: TemporaryStore.noon)
    return (article, isNew)
  }

  @Test(arguments: ["", "a", String(repeating: "The tide rose. ", count: 90_000), "\u{0}\u{1F30A}"])
  func bytesComeBackAsTheyWere(text: String) throws {
    let home = try TemporaryStore()
    let (article, _) = try add(home, TemporaryStore.article(text), to: try home.story())
    #expect(try home.store.content(article.content) == Array(text.utf8))
  }

  @Test func theSameBytesAreTheSameArticle() throws {
    let home = try TemporaryStore()
    let story = try home.story()
    let (first, isNew) = try add(home, TemporaryStore.article("The pier burnt."), to: story)
    let (second, isNewAgain) = try add(home, TemporaryStore.article("The pier burnt.", name: "copy.txt"), to: story)
    #expect(isNew && !isNewAgain && first.id == second.id)
    try home.store.edit(story, by: "Ada", at: TemporaryStore.noon, [StoryEdit(.presence(article: first.id), nil)])
    let (third, isBack) = try add(home, TemporaryStore.article("The pier burnt."), to: story)
    #expect(isBack && third.id == first.id && third.isIn)
  }

  @Test func aNewerVersionTakesTheOlderOnesPlace() throws {
    let home = try TemporaryStore()
    let story = try home.story()
    let page = "https://news.example/pier"
    _ = try add(home, TemporaryStore.article("The pier burns.", address: page), to: story)
    _ = try add(home, TemporaryStore.article("The pier burnt down.", address: page), to: story)
    #expect(try home.store.articles(of: story).map(\.isIn) == [false, true])
    try home.store.undo(story, at: TemporaryStore.evening)
    #expect(try home.store.articles(of: story).map(\.isIn) == [true, false])
  }

  @Test func namesOfFilesAreTheirOwn() throws {
    let home = try TemporaryStore()
    let story = try home.story()
    for (text, name) in [
      ("a", "page.html"), ("b", "page.html"), ("c", "page.html"), ("d", ".hidden"), ("e", ".hidden"),
    ] {
      _ = try add(home, TemporaryStore.article(text, name: name), to: story)
    }
    #expect(
      try home.store.articles(of: story).map(\.name)
        == ["page.html", "page-2.html", "page-3.html", ".hidden", ".hidden-2"])
  }

  @Test func twoContentsOfOneNameAreTold() throws {
    let home = try TemporaryStore()
    let story = try home.story()
    _ = try add(home, NewArticle(bytes: [1], hash: "same", name: "a"), to: story)
    #expect(throws: StoreError.self) { try add(home, NewArticle(bytes: [2], hash: "same", name: "b"), to: story) }
    #expect(try home.store.content("same") == [1])
  }

  @Test func whatReadingGaveIsKeptForOneProgram() throws {
    let home = try TemporaryStore()
    let (article, _) = try add(home, TemporaryStore.article("text"), to: try home.story())
    func keep(_ key: String, _ program: String) throws {
      try home.store.keep(analysis: Array(key.utf8), as: key, of: article.content, program: program)
    }
    try keep("London", "1")
    try keep("Kyiv", "1")
    #expect(try home.store.analysis("London") == Array("London".utf8))
    try keep("London by 2", "2")
    #expect(try home.store.analysis("London") == nil && home.store.analysis("Kyiv") == nil)
    #expect(try home.store.analysis("London by 2") != nil)
  }

  @Test func aRemovedStoryTakesItsOwnAlong() throws {
    let home = try TemporaryStore()
    let (one, two) = (try home.story("One"), try home.story("Two"))
    for (text, story) in [("mine", one), ("shared", one), ("shared", two)] {
      _ = try add(home, TemporaryStore.article(text), to: story)
    }
    try home.store.removeStory(one)
    #expect(throws: StoreError.self) { try home.store.content("hash of mine") }
    #expect(try home.store.content("hash of shared") == Array("shared".utf8))
    #expect(throws: StoreError.missing("story “\(one)”")) { try home.store.removeStory(one) }
  }
}

import DatelineStore
import Testing

/// Rows are found by the words of what they tell and of the sentences that tell it.
@Suite struct SearchTests {
  private func row(_ event: String, _ summary: String, _ quotes: String = "") -> StoredRow {
    StoredRow(event: event, told: "12 March 2031", summary: summary, quotes: quotes)
  }

  @Test func everyWordMustBeThereAtLeastAsABeginning() throws {
    let home = try TemporaryStore()
    let story = try home.story()
    try home.store.keep(
      rows: [
        row("a", "Inspectors found a crack.", "Inspectors found a crack in the girder on Tuesday."),
        row("b", "The café reopened.", "The café on the quay reopened."),
      ], unchecked: 2, of: story, at: 1)
    func found(_ query: String) throws -> [String] { try home.store.search(query, limit: 9).map(\.row.event) }
    #expect(try found("crack") == ["a"])
    #expect(try found("gird insp") == ["a"])
    #expect(try found("CAFE") == ["b"])
    #expect(try found("crack café") == [])
    #expect(try found("") == [] && found("\"' * - OR (") == [])
  }

  /// What a great many rows have is not ranked, and found all the same.
  @Test(arguments: ["ferry", "fer", "ferry reached", "ferry 17"]) func wordsOfManyRowsAreFound(query: String) throws {
    let home = try TemporaryStore()
    let story = try home.story()
    let rows = (0..<5200).map { row("e\($0)", "The ferry reached quay \($0 % 100).") }
    try home.store.keep(rows: rows, unchecked: rows.count, of: story, at: 1)
    let found = try home.store.search(query, limit: 40)
    #expect(found.count == 40 && Set(found.map(\.row.event)).count == 40)
    #expect(query != "ferry 17" || found.allSatisfy { $0.row.summary.contains("quay 17") })
  }

  @Test func rowsThatChangedAreFoundByWhatTheySayNow() throws {
    let home = try TemporaryStore()
    let story = try home.story()
    try home.store.keep(rows: [row("a", "A crack"), row("b", "A ferry")], unchecked: 2, of: story, at: 1)
    try home.store.keep(rows: [row("a", "A fissure"), row("c", "A toll")], unchecked: 1, of: story, at: 2)
    #expect(try home.store.search("crack", limit: 9).isEmpty)
    #expect(try home.store.search("ferry", limit: 9).isEmpty)
    #expect(try home.store.search("a", limit: 9).map(\.row.event).sorted() == ["a", "c"])
    let kept = try home.store.story(story)
    #expect(kept.rows == 2 && kept.unchecked == 1 && kept.derived == 2)
  }

  @Test func storiesAreListedPageByPage() throws {
    let home = try TemporaryStore()
    for number in 0..<7 { _ = try home.story("Story \(number)") }
    let first = try home.store.stories(limit: 3)
    let second = try home.store.stories(limit: 3, after: first.last)
    let third = try home.store.stories(limit: 3, after: second.last)
    let titles = (first + second + third).map(\.title)
    #expect(titles.count == 7 && Set(titles).count == 7)
  }
}

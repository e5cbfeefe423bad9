import DatelineModel
import Testing

@testable import DatelineIngestion

@Suite struct DelimitedTableTests {
  private func blocks(_ text: String, name: String = "events.csv") throws -> [String] {
    let article = try #require(try ArticleReader().read(Array(text.utf8), hints: ReadingHints(name: name)).first)
    return article.blocks.map { String(decoding: Array(article.text.utf8)[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    "date,event\r\n\"14 June 2019\",\"The council rejected it, as expected.\"\r\n2024,\"He said \"\"no\"\".\"\r\n",
    "date;event\n14 June 2019;The council rejected it, as expected.\n\n2024;\"He said\n\"\"no\"\".\"",
    "date\tevent\n14 June 2019\tThe council rejected it, as expected.\n2024\tHe said \"\"\"no\"\"\".\n",
  ])
  func rowsAreBlocks(_ table: String) throws {
    #expect(
      try blocks(table) == [
        "date\tevent", "14 June 2019\tThe council rejected it, as expected.", "2024\tHe said \"no\".",
      ])
  }

  @Test func whatIsNoTableIsText() throws {
    let text =
      "The council met, and it voted.\n\nNobody, not even the mayor, had a plan, he said.\n\nThen, it was over."
    #expect(try blocks(text).count == 3)
    #expect(try blocks("a,b\nc,d\n", name: "notes.txt") == ["a,b", "c,d"])
  }
}

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
    "date\tevent\n14 June 2019\tThe council rejected it, as expected.\n2024\t\"He said \"\"no\"\".\"\n",
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

  /// A quotation mark quotes at a cell's start alone, and where another closes it at the cell's end.
  @Test(arguments: [
    ("6\" gun fired", "6\" gun fired"), ("Said \"\"no\"\"", "Said \"\"no\"\""), ("\"Orm\" sank", "\"Orm\" sank"),
    ("\"Orm sank", "\"Orm sank"),
    (" \"Orm, laden\" ", "Orm, laden"), ("\"\"", ""), ("\"Orm \"\"II\"\"", "\"Orm \"\"II\"\""),
  ])
  func quotationMarksInCells(_ cell: String, _ text: String) throws {
    let row = text.isEmpty ? "2019" : "2019\t\(text)"
    #expect(
      try blocks("date,event\n2019,\(cell)\n2020,The mill burned.\n").map { $0.trimmingASCIISpace() }
        == ["date\tevent", row, "2020\tThe mill burned."])
  }

  @Test func aTableOfVeryManyRowsIsCut() throws {
    let table = Array("date,event\n2019,Met\n,\n2020,Burned\n".utf8)
    let cut = try #require(DelimitedTable.article(table, limit: 3))
    #expect(cut.text == "date\tevent\n\n2019\tMet")
    #expect(cut.diagnostics.map(\.code) == ["page-cut"])
    #expect(DelimitedTable.article(table, limit: 4)?.diagnostics.isEmpty == true)
  }

  @Test(arguments: [("a.csv", true), ("A.TSV.gz", true), ("a.csv.txt", false), ("a.gz", false)])
  func namesOfTables(_ name: String, _ isTable: Bool) {
    #expect(DelimitedTable.isNamed(name) == isTable)
  }
}

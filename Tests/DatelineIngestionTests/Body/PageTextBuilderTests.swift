import DatelineModel
import Testing

@testable import DatelineIngestion

/// How a page is cut into blocks, and what stands between the words of one.
@Suite struct PageTextBuilderTests {
  private static let text =
    "<p>The ferry to the island sails again after a week of repairs, the port said on Tuesday.</p>"
    + "<p>Its captain was glad, and so were the people of the island, who had waited for their mail.</p>"

  private func lines(_ body: String) throws -> [String] {
    let page = "<html><body><main><h1>Ferry</h1>\(Self.text)\(body)</main></body></html>"
    return try ArticleReader().read(Array(page.utf8), hints: ReadingHints()).first?.text.split(separator: "\n").map(
      String.init) ?? []
  }

  /// What a page parts by its style alone is parted; letters of one word are not.
  @Test(arguments: [
    ("<p><span>12 March 2019</span><span>The council met.</span></p>", "12 March 2019 The council met."),
    ("<p><b>It was over.</b><i>A crowd cheered.</i></p>", "It was over. A crowd cheered."),
    ("<p><span>T</span><span>he council met then.</span></p>", "The council met then."),
    ("<p>The <span>5</span><span>G</span> mast fell.</p>", "The 5G mast fell."),
    ("<p>The gas was CO<b>2</b><sub>X</sub> and it was cold.</p>", "The gas was CO2X and it was cold."),
    ("<p>The <b>Mc</b>Donald boat sank.</p>", "The McDonald boat sank."),
  ])
  func elementsBesideEachOther(_ markup: String, _ line: String) throws {
    #expect(try lines(markup).last == line)
  }

  @Test func preformattedTextIsAsWritten() throws {
    let code = "<pre><span>let port1</span><span>Name = 4, and it is not to be parted anywhere.</span></pre>"
    #expect(try lines(code).last == "let port1Name = 4, and it is not to be parted anywhere.")
  }

  /// A date over several rows stands in each of them; other cells do not.
  @Test func aDateReachesDown() throws {
    let table =
      "<table><tr><td rowspan=2>14 June 2019</td><td>The council met.</td></tr><tr><td>The mayor resigned.</td></tr>"
      + "<tr><td rowspan=2>Kalder</td><td>The port closed.</td></tr><tr><td>The mill burned.</td></tr></table>"
    #expect(
      try lines(table).suffix(4) == [
        "14 June 2019\tThe council met.", "14 June 2019\tThe mayor resigned.", "Kalder\tThe port closed.",
        "The mill burned.",
      ])
  }

  @Test(arguments: ["0", "-3", "999999999999999999999", "two"])
  func spansThatAreNone(_ rows: String) throws {
    let table =
      "<table><tr><td rowspan=\(rows)>14 June 2019</td><td>The council met.</td></tr><tr><td>Kalder</td><td>The mill burned.</td></tr></table>"
    #expect(try lines(table).last == "Kalder\tThe mill burned.")
  }

  /// A span ends with its table and with its group of rows, and a row without cells is none.
  @Test(arguments: [
    "</table><table><tr><td>Kalder</td><td>The port closed.</td></tr><tr><td>Orm</td><td>The mill burned.</td></tr>",
    "<tbody><tr><td>Kalder</td><td>The port closed.</td></tr><tr><td>Orm</td><td>The mill burned.</td></tr></tbody>",
    "<tr></tr><tr><td></td></tr><tbody><tr><td>Kalder</td><td>The port closed.</td></tr><tr><td>Orm</td><td>The mill burned.</td></tr></tbody>",
  ])
  func aSpanEndsWithItsRows(_ rest: String) throws {
    let table =
      "<table><tr><td rowspan=99>14 June 2019</td><td>The council met.</td></tr><tr><td>The mayor resigned.</td></tr>"
    #expect(
      try lines("\(table)\(rest)</table>").suffix(4) == [
        "14 June 2019\tThe council met.", "14 June 2019\tThe mayor resigned.", "Kalder\tThe port closed.",
        "Orm\tThe mill burned.",
      ])
  }
}

import DatelineModel
import Testing

@testable import DatelineIngestion

@Suite struct ConsentNoticeTests {
  @Test(
    arguments: [
      (
        "We and our 42 partners store and read information on a device, such as cookies, to show you what you like.",
        true
      ),
      ("This site uses cookies. Some of them are needed, others tell us and our vendors what you read here.", true),
      ("Regulators fined the shop because it sold personal data of its customers to a broker on the mainland.", false),
      (
        "“We and our partners never kept personal data for longer than a week”, the head of the shop told the court.",
        false
      ),
      ("Bakers sell cookies.", false),
    ])
  func asks(_ text: String, _ expected: Bool) {
    let bytes = Array(text.utf8)
    #expect(ConsentNotice.asks(bytes[...]) == expected)
  }

  /// Where no name of an element tells it, and the notice is longer than the article.
  @Test(arguments: [true, false])
  func aNoticeInAnElementWithoutAName(_ isInside: Bool) throws {
    let notice = (1...8).map {
      "<p>We and our partners store or read information on a device, such as unique identifiers in cookies, for purpose \($0).</p>"
    }
    let text =
      "<h1>Ferry</h1><p>The ferry to the island sails again after a week of repairs, the port said on Tuesday.</p>"
      + "<p>Its captain was glad, and so were the people of the island, who had waited for their mail.</p>"
    let box = "<div class=q7><h2>We value your privacy</h2>\(notice.joined())</div>"
    let page = isInside ? "<main>\(text)\(box)</main>" : "<div>\(text)</div>\(box)"
    let read = try ArticleReader().read(Array("<html><body>\(page)</body></html>".utf8), hints: ReadingHints()).first
    #expect(read?.text.contains("partners") == false, "\(read?.text ?? "")")
    #expect(read?.text.contains("privacy") == false)
    #expect(read?.text.contains("captain was glad") == true)
  }
}

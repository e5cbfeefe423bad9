import CivilTime
import DatelineModel
import Testing

@testable import DatelineIngestion

@Suite struct SiteRuleTests {
  private static let page =
    "<html lang=en><head><title>Ferry sails</title><link rel=canonical href='https://www.port.example/a'></head><body>"
    + "<div id=a class='col wide'><h1>Ferry sails</h1><p>The crew of the ferry was paid in full, the owners said.</p>"
    + "<p>They will be paid again next month, and the month after that.</p></div>"
    + "<div id=b class='col sidebar'><h2>Notices</h2><p data-type=note>The ferry sails again on Monday, the port office said.</p>"
    + "<div class=ad><p>Buy a ticket for the ferry today and save a lot of money.</p></div>"
    + "<p>It brings the mail and the teacher.</p><i class=day>19 August 2025</i></div></body></html>"

  private func read(_ rule: SiteRule, page: String = page) throws -> Article {
    var hints = ReadingHints()
    hints.sites = [rule]
    return try #require(try ArticleReader().read(Array(page.utf8), hints: hints).first)
  }

  @Test func contentIsWhereTheRuleSays() throws {
    let rule = SiteRule(
      content: try Selector("body > #b.col"), remove: try Selector(".ad, h2"), published: try Selector("#b .day"))
    let article = try read(rule)
    #expect(
      article.text
        == "The ferry sails again on Monday, the port office said.\n\nIt brings the mail and the teacher.")
    #expect(article.published?.value.description == "2025-08-19")
  }

  @Test func severalElementsAreOneText() throws {
    let article = try read(SiteRule(content: try Selector("[data-type=note], div.wide p")))
    #expect(article.text.hasPrefix("The crew") && article.text.hasSuffix("the port office said."))
    #expect(!article.text.contains("teacher"))
  }

  @Test(arguments: ["data-qa", "data-testid", "data-content", "data-role"])
  func attributesOfTestersNameTheText(name: String) throws {
    let page = Self.page.replacing("<div id=b", with: "<div \(name)=body id=b")
    #expect(try read(SiteRule(content: try Selector("[\(name)=body]")), page: page).text.contains("teacher"))
  }

  @Test func ruleIsForItsHost() throws {
    let content = try Selector("#b")
    #expect(try read(SiteRule(host: "port.example", content: content)).text.contains("teacher"))
    #expect(try !read(SiteRule(host: "ort.example", content: content)).text.contains("teacher"))
  }

  @Test func whatFindsNothingIsToldSo() {
    #expect(throws: IngestionError.noArticle(reason: "the selector “#c” finds nothing on the page")) {
      try read(SiteRule(content: try Selector("#c")))
    }
  }

  @Test(
    arguments: [
      ("", 1), ("div >", 6), ("> p", 1), ("p:first-child", 2), ("div..a", 5), ("a,,b", 3), ("[href", 6),
      ("[class='x]", 8),
      ("[onclick]", 2), ("p + p", 3), ("#", 2),
    ])
  func mistakesAreToldWithTheirColumn(_ text: String, _ column: Int) {
    do throws(SelectorError) {
      _ = try Selector(text)
      Issue.record("“\(text)” is taken")
    } catch {
      #expect(error.column == column, "\(error)")
    }
  }
}

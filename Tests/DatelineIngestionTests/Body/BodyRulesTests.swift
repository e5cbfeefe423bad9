import DatelineModel
import Testing

@testable import DatelineIngestion

struct BodyRulesTests {
  private static let first = "The ferry to the island sails again after a week of repairs, the port said on Tuesday."
  private static let second =
    "Its captain was glad, and so were the people of the island, who had waited for their mail."

  private func lines(_ body: String) throws -> [String] {
    let page = "<html><body>\(body)</body></html>"
    return try ArticleReader().read(Array(page.utf8), hints: ReadingHints()).first?.text.split(separator: "\n").map(
      String.init) ?? []
  }

  @Test func aNameThatCoversTheArticleIsNotBelieved() throws {
    let text =
      "<div class='sidebar-grid'><p>\(Self.first)</p></div><div class='sidebar-grid'><p>\(Self.second)</p></div>"
    #expect(try lines("<main>\(text)</main>") == [Self.first, Self.second])
  }

  @Test func cardsOfOtherArticlesAreDropped() throws {
    let cards = (1...4).map {
      "<div class=item><h3><a href=/\($0)>Another article number \($0)</a></h3><p>It tells something else, and rather briefly so.</p></div>"
    }
    #expect(
      try lines("<main><p>\(Self.first)</p><p>\(Self.second)</p>\(cards.joined())</main>") == [Self.first, Self.second])
  }

  @Test func whatIsSaidTwiceIsKeptOnce() throws {
    #expect(
      try lines("<main><p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.first)</p></main>") == [
        Self.first, Self.second,
      ])
  }

  @Test func theLeadBesideTheHeadlineIsKept() throws {
    let page =
      "<header><h1>Ferry</h1><p class=lead>\(Self.first)</p></header><div class=article-body><p>\(Self.second)</p><p>\(Self.second.uppercased())</p></div>"
    #expect(try lines(page).first == Self.first)
  }

  @Test func notesAboutTheAuthorEndTheArticle() throws {
    let note = "<h3>About the author</h3><p>She writes about ships, and has done so for the paper since long ago.</p>"
    let body = (1...4).map { "<p>Number \($0). \(Self.first) \(Self.second)</p>" }.joined()
    #expect(try lines("<main>\(body)\(note)</main>").count == 4)
  }

  @Test func hiddenTextIsNotRead() throws {
    let page =
      "<main><p>\(Self.first)</p><p style='display: none'>\(Self.second)</p><p hidden>\(Self.second)</p><p>\(Self.second)</p></main>"
    #expect(try lines(page) == [Self.first, Self.second])
  }

  @Test func textOnlyInLinkedDataIsFound() throws {
    let text =
      "\(Self.first)\\n\(Self.second)\\n\(Self.first.uppercased())\\n\(Self.second.uppercased())\\n\(Self.first.lowercased())"
    let page =
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"\(text)\"}</script><div>Please wait.</div>"
    #expect(try lines(page).prefix(2) == [Self.first, Self.second])
  }

  @Test func aTraceNamesWhatWasDropped() throws {
    let page =
      "<html><body><nav><a href=/>Home page of it</a></nav><main><p>\(Self.first)</p><p>\(Self.second)</p></main></body></html>"
    let trace = try ArticleReader().trace(Array(page.utf8), hints: ReadingHints())
    #expect(trace.blocks.map(\.dropped) == ["outside the article's container", nil, nil])
  }
}

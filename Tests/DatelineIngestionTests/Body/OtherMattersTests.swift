import DatelineModel
import Testing

@testable import DatelineIngestion

@Suite struct OtherMattersTests {
  private static let text =
    "<p>The ferry Kestrel sails to Kalder again after a week in the dock, the captain told the port on Tuesday.</p>"
    + "<p>Its engine had failed off the mole of Kalder, and a tug towed the Kestrel back with eighty people aboard.</p>"

  private static let other =
    "<p>A museum in Velm found a painting behind a stove that was thought lost since the flood of 1953, it said.</p>"
    + "<p>Its director, Ida Holm, wants to show it in June beside two works that a collector in Orsk has promised.</p>"
    + "<p>Visitors have to wait, she warned, until a restorer has looked at every inch of the canvas and the frame.</p>"
    + "<p>The collector lent the museum his works once before, when it was a mill and nobody had thought of a roof.</p>"

  /// Whether the text was read, and what stands beside it.
  private func read(_ body: String) throws -> (text: Bool, other: Bool) {
    let page = "<html><head><title>Ferry sails again</title></head><body>\(body)</body></html>"
    let text = try #require(try ArticleReader().read(Array(page.utf8), hints: ReadingHints()).first).text
    return (text.contains("sails to Kalder") && text.contains("towed the Kestrel"), text.contains("found a painting"))
  }

  /// Neither element says by its name what it is, and the other one says more.
  @Test(arguments: [
    "<div class=a><div class=b><h1>Ferry sails again</h1>TEXT</div><div class=c><h3>More</h3>OTHER</div></div>",
    "<div class=a><div class=c>OTHER</div><div class=b><h1>Ferry sails again</h1>TEXT</div></div>",
    "<main><h1>Ferry sails again</h1>TEXT<div class=c><h3>Elsewhere</h3>OTHER</div></main>",
    "<table><tr><td><h1>Ferry sails again</h1>TEXT</td><td>OTHER</td></tr></table>",
  ])
  func anElementThatSharesNoNames(_ form: String) throws {
    let found = try read(form.replacing("TEXT", with: Self.text).replacing("OTHER", with: Self.other))
    #expect(found == (true, false))
  }

  /// Posts of a thread bear one name: each is of the page, whatever it talks about.
  @Test(arguments: [("post", "post", true), ("post first", "post", true), ("post", "promo-stream", false)])
  func elementsOfOneName(_ own: String, _ other: String, _ isText: Bool) throws {
    let found = try read(
      "<div><div class='\(own)'><h1>Ferry sails again</h1>\(Self.text)</div><div class='\(other)'>\(Self.other)</div></div>"
    )
    #expect(found == (true, isText))
  }

  /// What names the ship, or is one item of several, is told by the article.
  @Test(arguments: [
    ("<div class=c>OTHER<p>The Kestrel will bring it to the island.</p></div>", true),
    ("<div class=c>OTHER</div><div class=c>OTHER</div><div class=c>OTHER</div>", true),
    ("<div class=c><h3>Paintings</h3>OTHER<h3>Stoves</h3><p>They are warm.</p></div>", true),
    ("OTHER", true), ("<div class=c>OTHER</div>", false), ("<div class=article-body>OTHER</div>", true),
    (
      "<div class=c>OTHER</div><div class=d><p>The tug is going home on Friday, its owner told the port.</p></div>",
      true
    ),
    (
      "<div class=c><p>The mole of Kalder was mended, and the dock was cleaned.</p></div><div class=c>OTHER</div>", true
    ),
  ])
  func whatBelongsToTheText(_ behind: String, _ isText: Bool) throws {
    var number = 0
    var rest = behind
    while let place = rest.firstRange(of: "OTHER") {
      number += 1
      rest.replaceSubrange(place, with: Self.other.replacing("in June", with: "in \(number) weeks"))
    }
    let found = try read("<div class=b><h1>Ferry sails again</h1>\(Self.text)\(rest)</div>")
    #expect(found == (true, isText))
  }

  @Test func sentencesThatAreLinksAreHeadlines() throws {
    let links = (1...3).map {
      "<p><a href=/\($0)>A museum in Velm found a painting number \($0) behind a stove.</a></p>"
    }
    let page = "<main><h1>Ferry sails again</h1>\(Self.text)\(links.joined())</main>"
    #expect(try read(page) == (true, false))
    #expect(try !read(page).other)
    let one =
      "<main><h1>Ferry sails again</h1>\(Self.text)<p><a href=/1>A museum found a painting, its director told the paper.</a></p></main>"
    #expect(try read(one) == (true, true))
  }
}

import DatelineModel
import DatelineRendering
import DatelineStore
import DatelineTimelines
import Foundation
import Testing

@testable import Dateline
@testable import DatelineServer

/// Pages are whole without a script, and nothing that an article says becomes markup.
@Suite struct PageTests {
  /// What somebody might write to get out of a text and into a page.
  static let hostile = """
    <script>alert(1)</script> "onmouseover='x()' & </textarea></title><img src=x onerror=y> said on 12 March 2024 \
    that <b>the \u{202E}bridge</b> ]]> --> was shut on 13 March 2024.
    """

  @Test func aRowLeadsToItsSentenceInTheArticle() throws {
    let home = try TestDesk()
    let story = try home.story("The bridge", "The council met. It closed the bridge on 14 March 2024.")
    let state = try home.desk.state(of: story)
    let (article, telling) = (state.articles[0].stored.id, try #require(state.timeline.events.first?.sources.first))
    let place = "/stories/\(story)/articles/\(article)"
    let link = "\(place)#telling-\(telling.atom)\">in its article</a>"
    #expect(try home.ask("GET", "/stories/\(story)").text.contains(link))
    let page = try home.ask("GET", place).text
    let sentence = try #require(page.components(separatedBy: "id=\"telling-\(telling.atom)\"").last)
    #expect(sentence.components(separatedBy: "</a>")[0].contains("<mark>14 March 2024</mark>"))
  }

  @Test func hostileWordsStayWords() throws {
    let home = try TestDesk()
    let title = "<script>alert(2)</script>\"'&"
    let story = try home.story(title, PageTests.hostile + "\n\nThe council closed the bridge on 14 March 2024.")
    _ = try home.api(
      "POST", "/stories/\(story)/events",
      [
        "author": "<i>Ada</i>", "summary": "<script>alert(3)</script> \"'", "quote": "<img onerror=z>",
        "source": "javascript:alert(4)",
        "note": "</p><script>alert(5)</script>",
      ])
    let article = try home.desk.state(of: story).articles[0].stored.id
    let pages = [
      "/", "/stories/\(story)", "/stories/\(story)/history", "/stories/\(story)/articles/\(article)",
      "/?q=%3Cscript%3Ealert", "/stories/%3Cscript%3E", "/nowhere",
    ]
    for path in pages {
      let page = try home.ask("GET", path)
      let text = page.text.lowercased()
      #expect(!text.contains("<script>alert") && !text.contains("<img") && !text.contains("<i>ada"), "\(path)")
      #expect(!text.contains("href=\"javascript:"), "\(path)")
      // The only scripts are ours, by their addresses.
      #expect(
        text.components(separatedBy: "<script").dropFirst().allSatisfy {
          $0.hasPrefix(" type=\"module\" src=\"/opensesame/assets/")
        })
      #expect(page.head["Content-Security-Policy"]?.hasPrefix("default-src 'none'") == true, "\(path)")
      #expect(page.head["Content-Security-Policy"]?.contains("unsafe") == false)
      #expect(page.head["X-Content-Type-Options"] == "nosniff" && page.head["Referrer-Policy"] == "no-referrer")
    }
    #expect(try home.ask("GET", "/stories/\(story)").text.contains("&lt;script&gt;alert(3)"))
  }

  @Test func aStoryCanBeReadWithoutAScript() throws {
    let home = try TestDesk()
    let story = try home.story("The <bridge>", TestDesk.bridge)
    let page = try home.ask("GET", "/stories/\(story)")
    #expect(page.status == 200)
    for event in try home.rows(story) { #expect(page.text.contains("id=\"event-\(event.id)\"")) }
    #expect(page.text.contains("The &lt;bridge&gt;") && page.text.contains("Inspectors found a crack"))
    let article = try home.desk.state(of: story).articles[0].stored.id
    let text = try home.ask("GET", "/stories/\(story)/articles/\(article)").text
    #expect(text.contains("class=\"told\"") && text.contains("#event-"))
    #expect(try home.ask("GET", "/").text.contains("1 article · 4"))
    _ = try home.api("PATCH", "/stories/\(story)/articles/\(article)", ["author": "Ada", "isIn": false])
    #expect(try home.ask("GET", "/stories/\(story)").text.contains("<tr class=\"out\">"))
  }

  @Test func whatIsNotThereIsSaidSo() throws {
    let home = try TestDesk()
    for path in ["/stories/none", "/assets/none.js", "/stories", "/api/v2/stories", "/api/v1", "/assets/..%2f..%2fetc"]
    {
      let status = try home.ask("GET", path).status
      #expect(status == 404 || status == 400 || status == 405, "\(path): \(status)")
    }
    #expect(try home.ask("POST", "/").status == 405)
  }

  @Test(arguments: Asset.all.keys.sorted()) func assetsAreSent(name: String) throws {
    let home = try TestDesk()
    let reply = try home.ask("GET", "/assets/\(name)")
    #expect(reply.status == 200 && reply.bytes.count > 100)
    #expect(
      try home.ask("GET", "/assets/\(name)", head: ["if-none-match": reply.head["ETag"] ?? ""]).status == 304)
  }
}

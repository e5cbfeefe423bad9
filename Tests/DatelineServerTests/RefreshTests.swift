import DatelineModel
import DatelineRendering
import DatelineStore
import DatelineTimelines
import Foundation
import Testing

@testable import Dateline
@testable import DatelineServer

/// A page that is open gets what changed, and nothing else anew.
@Suite struct RefreshTests {
  /// The rows of a page by the names of their lists, and the order of the lists.
  private func lists(_ page: String) -> (rows: [String: String], order: [String]) {
    let parts = page.components(separatedBy: "<ol id=\"rows-").dropFirst().map { part in
      let sides = (part.components(separatedBy: "</ol>").first ?? "").components(separatedBy: "\">")
      return (sides[0], sides.dropFirst().joined(separator: "\">"))
    }
    return (Dictionary(parts) { first, _ in first }, parts.map(\.0))
  }

  private func longStory(_ home: TestDesk) throws -> String {
    let sentences = (0..<150).map { number in
      "Ferry number \(number) reached the harbour at \(6 + number / 50):\(10 + number % 50) on 3 May 2023."
    }
    return try home.story("Ferries", sentences.joined(separator: "\n\n"))
  }

  @Test func whatIsShownAlreadyIsNotSentAgain() throws {
    let home = try TestDesk()
    let story = try longStory(home)
    let first = lists(try home.ask("GET", "/stories/\(story)").text)
    #expect(first.order.count > 4 && first.rows.values.allSatisfy { !$0.isEmpty })
    let revision = try home.desk.state(of: story).story.revision
    let event = try home.rows(story)[40].id
    let wishes: [[String: Any]] = [
      ["summary": "The ferry sank."], ["hide": true], ["date": "3 May 2023"], ["checked": true],
    ]
    for wish in wishes {
      _ = try home.api(
        "POST", "/stories/\(story)/edits", wish.merging(["author": "Ada", "event": event]) { $1 })
      let whole = lists(try home.ask("GET", "/stories/\(story)").text)
      let changed = lists(try home.ask("GET", "/stories/\(story)?since=\(revision)").text)
      let sent = changed.rows.values.count { !$0.isEmpty }
      #expect(sent > 0 && sent <= 4, "\(wish): \(sent) of \(first.order.count) lists")
      #expect(changed.order == whole.order)
      // With what was there before, the page is whole.
      let together = changed.rows.merging(first.rows) { $0.isEmpty ? $1 : $0 }
      #expect(together.filter { whole.rows[$0.key] != nil } == whole.rows)
      _ = try home.api("POST", "/stories/\(story)/undo")
    }
  }

  @Test(arguments: ["-1", "99", "x", ""]) func aRevisionThatIsNotKnownGetsAll(since: String) throws {
    let home = try TestDesk()
    let story = try longStory(home)
    let page = lists(try home.ask("GET", "/stories/\(story)?since=\(since)").text)
    #expect(!page.order.isEmpty && page.rows.values.allSatisfy { !$0.isEmpty })
  }

  @Test func aCheckedRowIsReadWithoutAScript() throws {
    let home = try TestDesk()
    let story = try home.story("Bridge", TestDesk.bridge)
    let event = try home.rows(story)[1].id
    _ = try home.api("POST", "/stories/\(story)/edits", ["author": "Ada", "event": event, "checked": true])
    let page = try home.ask("GET", "/stories/\(story)").text
    #expect(page.components(separatedBy: "✓ checked").count == 2)
    let seen = try home.desk.state(of: story).token(of: event)
    #expect(page.contains("data-seen=\"\(seen)\" data-checked"))
  }
}

import DatelineModel
import DatelineRendering
import DatelineStore
import DatelineTimelines
import Foundation
import Testing

@testable import Dateline
@testable import DatelineServer

/// What an editor does at the desk, asked for as its page asks.
@Suite struct EditTests {
  private func edit(
    _ home: TestDesk, _ story: String, _ event: String, _ fields: [String: Any], seen: String? = nil
  ) throws -> TestDesk.Reply {
    var wish: [String: Any] = ["author": "Ada", "event": event]
    if let seen { wish["seen"] = seen }
    return try home.api("POST", "/stories/\(story)/edits", wish.merging(fields) { $1 })
  }

  @Test func aTypedDateMovesTheRowAndIsUndone() throws {
    let home = try TestDesk()
    let story = try home.story("Bridge", TestDesk.bridge)
    let before = try home.rows(story)
    #expect(before.count == 4, "\(before.map(\.summary))")
    #expect(try edit(home, story, before[0].id, ["date": "late May 2021"]).status == 204)
    let after = try home.rows(story)
    let moved = try #require(after.first { $0.id == before[0].id })
    #expect(moved.when?.text == "late May 2021" && moved.edits.map(\.was) == [before[0].when?.text])
    #expect(after.firstIndex { $0.id == before[0].id } == 1)
    #expect(try home.api("POST", "/stories/\(story)/undo").status == 204)
    #expect(try home.rows(story) == before)
    #expect(try home.api("POST", "/stories/\(story)/redo").status == 204)
    #expect(try home.rows(story) == after)
  }

  @Test func fieldsOfOneRowAreOneCorrection() throws {
    let home = try TestDesk()
    let story = try home.story("Bridge", TestDesk.bridge)
    let event = try home.rows(story)[0].id
    _ = try edit(home, story, event, ["date": "1962"])
    _ = try edit(
      home, story, event, ["summary": "  The bridge \n opens. ", "status": "alleged", "note": "The log says so."])
    _ = try edit(home, story, event, ["checked": true])
    let state = try home.desk.state(of: story)
    #expect(state.corrections.count == 1 && state.marks[event]?.isChecked == true)
    let row = try state.event(event)
    #expect(row.summary == "The bridge opens." && row.status == .alleged && row.when?.text == "1962")
    // What is empty is taken back; with the last of it the correction goes.
    _ = try edit(home, story, event, ["date": "", "summary": "", "status": "", "note": "", "checked": false])
    #expect(try home.desk.state(of: story).corrections.isEmpty)
  }

  @Test func rowsAreMergedSplitHiddenAndAdded() throws {
    let home = try TestDesk()
    let story = try home.story("Bridge", TestDesk.bridge)
    let rows = try home.rows(story)
    #expect(try edit(home, story, rows[0].id, ["merge": [rows[1].id]]).status == 204)
    var now = try home.rows(story)
    #expect(now.count == 3)
    let merged = try #require(now.first { $0.sources.count == 2 })
    #expect(try edit(home, story, merged.id, ["split": [merged.sources[1].atom]]).status == 204)
    #expect(try home.rows(story).count == 4)
    #expect(try edit(home, story, rows[3].id, ["hide": true]).status == 204)
    #expect(try home.rows(story).count == 3)
    let added = try home.api(
      "POST", "/stories/\(story)/events", ["author": "Ada", "summary": "The minister visits.", "date": "20 March 2024"])
    #expect(added.status == 201)
    now = try home.rows(story)
    #expect(now.last?.summary == "The minister visits." && now.last?.when?.text == "20 March 2024")
    // An added event is edited in place.
    let id = try #require(added.object["event"] as? String)
    #expect(try edit(home, story, id, ["date": "21 March 2024"]).status == 204)
    #expect(try home.desk.state(of: story).event(id).when?.text == "21 March 2024")
  }

  @Test func theSecondOfTwoEditorsIsTold() throws {
    let home = try TestDesk()
    let story = try home.story("Bridge", TestDesk.bridge)
    let event = try home.rows(story)[0].id
    let seen = try #require(try home.api("GET", "/stories/\(story)/rows/\(event)").object["seen"] as? String)
    #expect(try edit(home, story, event, ["date": "1962"], seen: seen).status == 204)
    let second = try edit(home, story, event, ["date": "1963"], seen: seen)
    #expect(second.status == 409 && second.errorCode == "changed-meanwhile")
    // Another row is nobody's concern.
    let other = try home.rows(story)[1].id
    #expect(try edit(home, story, other, ["checked": true]).status == 204)
  }

  @Test(arguments: [
    (#"{"date": "whenever"}"#, "no-date"), (#"{"status": "real"}"#, "no-status"),
    (#"{"merge": ["gone"]}"#, "no-event"), (#"{"split": ["gone"]}"#, "contradicts"), (#"{"author": " "}"#, "no-author"),
    (#"{"summary": 7}"#, "malformed"),
  ])
  func whatCannotBeDoneIsToldAndChangesNothing(json: String, code: String) throws {
    let fields = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] ?? [:]
    let home = try TestDesk()
    let story = try home.story("Bridge", TestDesk.bridge)
    let before = try home.desk.state(of: story)
    let answer = try edit(home, story, before.events[0].id, fields)
    #expect((400..<500).contains(answer.status) && answer.errorCode == code, "\(answer.text)")
    #expect(try home.desk.state(of: story).timeline == before.timeline)
  }

  @Test func aCorrectionThatFindsNothingIsShownAndBlocksPublishing() throws {
    let home = try TestDesk()
    let story = try home.story("Bridge", TestDesk.bridge, "A fire destroyed the harbour office on 2 February 2024.")
    let fire = try #require(try home.rows(story).first { $0.summary.contains("fire") })
    _ = try edit(home, story, fire.id, ["date": "3 February 2024"])
    let articles = try home.desk.state(of: story).articles
    let out = try home.api(
      "PATCH", "/stories/\(story)/articles/\(articles[1].stored.id)", ["author": "Ada", "isIn": false])
    #expect(out.status == 204)
    let state = try home.desk.state(of: story)
    #expect(state.corrections.count == 1 && state.corrections[0].loss != nil)
    let page = try home.ask("GET", "/stories/\(story)")
    #expect(page.text.contains("Lost:"))
    let published = try home.api("GET", "/stories/\(story)/publish/markdown")
    #expect(published.status == 409 && published.errorCode == "lost-corrections")
    _ = try home.api("POST", "/stories/\(story)/undo")
    #expect(try home.desk.state(of: story).corrections[0].loss == nil)
  }
}

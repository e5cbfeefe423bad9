import DatelineModel
import DatelineRendering
import DatelineStore
import DatelineTimelines
import Foundation
import Testing

@testable import Dateline
@testable import DatelineServer

/// A project in a folder that was named is opened, corrected, and written back: page and CI are two doors to one house.
@Suite struct OpeningProjectTests {
  private func home(corrections: String? = "corrections.yml") throws -> TestDesk {
    let home = try TestDesk(folders: "desk")
    try home.write(TestDesk.bridge, to: "desk/articles/bridge.txt")
    try home.write("The ferry returns on 04/05/2024, the council said on Monday.", to: "desk/articles/ferry.txt")
    let list = corrections.map { "    corrections: \($0)\n" } ?? ""
    try home.write(
      """
      timezone: "+02:00"
      stories:
        - title: The bridge
          inputs:
            - path: articles/bridge.txt
              published: 2024-03-19
            - path: articles/ferry.txt
              published: 2024-03-20
              date-order: dmy
          outputs: [timeline.json, timeline.md]

      """ + list, to: "desk/dateline.yml")
    try home.write("", to: "desk/corrections.yml")
    return home
  }

  private func open(_ home: TestDesk) throws -> String {
    let reply = try home.api("POST", "/folders/desk/open", ["author": "Ada"])
    let failures = reply.object["failures"] as? [String]
    #expect(reply.status == 201 && failures == [], "\(reply.text)")
    return try #require((reply.object["stories"] as? [[String: Any]])?.first?["id"] as? String)
  }

  private func report(_ home: TestDesk) throws -> StoryReports {
    let project = try Project(reading: home.folder.appending(path: "desk/dateline.yml").path, isTrusted: false)
    let reports = try StoryBuilder(project, copies: .copiesAlone).reports(of: project.stories[0])
    #expect(reports.failures.isEmpty && reports.mistakes.isEmpty)
    return reports
  }

  @Test func theTimelineIsTheReports() throws {
    let home = try home()
    let story = try open(home)
    let json = try home.api("GET", "/stories/\(story)/publish/json").text
    #expect(try report(home).pages.first?.text == json)
    // Opened again it is the same story.
    #expect(try open(home) == story)
  }

  @Test func whatWasNotOpenedWholeIsOpenedAnew() throws {
    let home = try home()
    let half = try open(home)
    let text = try #require(try home.desk.store.story(half).project)
    let place = try #require(ProjectPlace(text))
    // As a desk that ended in the middle leaves it: without all articles, and still being opened.
    try home.desk.set(article: 1, of: half, isIn: false, by: "Ada")
    try home.desk.store.set(project: place.textOfOpening, of: half)
    let whole = try open(home)
    #expect(whole != half)
    #expect(try home.desk.store.stories(limit: 9).map(\.id) == [whole])
    #expect(try home.desk.state(of: whole).articles.count { $0.stored.isIn } == 2)
  }

  @Test func aTitleOfTwoLinesIsFoundAgain() throws {
    let home = try home()
    let project = home.folder.appending(path: "desk/dateline.yml")
    let text = try String(contentsOf: project, encoding: .utf8)
    try home.write(
      text.replacing("title: The bridge", with: #"title: "The bridge\nand the ferry""#), to: "desk/dateline.yml")
    let story = try open(home)
    // Twice: what the desk wrote itself is no change of somebody else's.
    for _ in 0..<2 { #expect(try home.api("POST", "/stories/\(story)/write-back").status == 204) }
    #expect(try open(home) == story)
  }

  @Test func whoReadsDoesNotWaitForAChange() throws {
    let home = try home()
    let story = try open(home)
    let before = try home.desk.shown(story)
    try home.desk.change(story) {
      try home.desk.store.edit(story, by: "Ada", at: home.desk.now, [StoryEdit(.title, "The ferry")])
      #expect(try home.desk.shown(story).tag == before.tag)
    }
    #expect(try home.desk.shown(story).timeline.title == "The ferry")
  }

  @Test func correctionsAreWrittenBack() throws {
    let home = try home()
    let story = try open(home)
    let event = try #require(try home.rows(story).first)
    let wish: [String: Any] = ["author": "Ada", "event": event.id, "date": "early May 1962", "note": "The plaque."]
    #expect(try home.api("POST", "/stories/\(story)/edits", wish).status == 204)
    #expect(try home.api("POST", "/stories/\(story)/write-back").status == 204)
    let json = try home.api("GET", "/stories/\(story)/publish/json").text
    #expect(try report(home).pages.first?.text == json)
    // Once more, and the story that is exported reads its articles in the same way.
    #expect(try home.api("POST", "/stories/\(story)/undo").status == 204)
    #expect(try home.api("POST", "/stories/\(story)/write-back").status == 204)
    let project = try #require(try home.desk.projectFiles(story).first { $0.path == "dateline.yml" })
    let text = String(decoding: project.bytes, as: UTF8.self)
    #expect(text.contains("timezone: ") && text.contains("date-order: dmy"), "\(text)")
  }

  @Test func whatOthersChangedInTheFolderIsNotOverwritten() throws {
    let home = try home()
    let story = try open(home)
    try home.write("# mine\n", to: "desk/corrections.yml")
    #expect(try home.api("POST", "/stories/\(story)/write-back").errorCode == "changed-meanwhile")
  }

  @Test func whereThereIsNoFileForThemItIsSaid() throws {
    let home = try home(corrections: nil)
    let story = try open(home)
    #expect(try home.api("POST", "/stories/\(story)/write-back").errorCode == "no-corrections-file")
    let other = try home.story("Another", TestDesk.bridge)
    #expect(try home.api("POST", "/stories/\(other)/write-back").errorCode == "no-project")
  }

  @Test func whatLeadsOutOfTheFolderIsNotRead() throws {
    let home = try TestDesk(folders: "desk")
    try home.write(TestDesk.bridge, to: "secret.txt")
    try home.write("stories:\n  - inputs: [../secret.txt]\n    outputs: [a.md]\n", to: "desk/dateline.yml")
    let reply = try home.api("POST", "/folders/desk/open", ["author": "Ada"])
    let failures = reply.object["failures"] as? [String] ?? []
    #expect(reply.errorCode == "project" || !failures.isEmpty, "\(reply.text)")
    #expect(!reply.text.contains(home.folder.path))
    let articles = try home.desk.store.stories(limit: 9).map(\.articles)
    #expect(articles.allSatisfy { $0 == 0 })
  }
}

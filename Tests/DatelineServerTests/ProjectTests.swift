import DatelineModel
import DatelineRendering
import DatelineStore
import DatelineTimelines
import Foundation
import Testing

@testable import Dateline
@testable import DatelineServer

/// A story leaves the desk as a project that `dateline report` makes the same reports of.
@Suite struct ProjectTests {
  private func unpacked(_ home: TestDesk, _ story: String) throws -> URL {
    let folder = home.folder.appending(path: "project")
    for (path, bytes) in try home.desk.projectFiles(story) {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    return folder
  }

  @Test func theReportsAreTheSameBytes() throws {
    let home = try TestDesk()
    let story = try home.story("The bridge: \"crack\"", TestDesk.bridge)
    let web = """
      <html><head><title>Ferry returns</title><meta property="article:published_time" content="2024-03-20"></head><body>
      <article><h1>Ferry returns</h1><p>The ferry returned to the harbour on Tuesday after repairs that took four months.</p>
      <p>Two days after the crack was found the council had asked the company to help, a spokesman said.</p></article></body>
      """
    _ = try home.desk.add(file: Array(web.utf8), name: "ferry.html", to: story, by: "Ada")
    let rows = try home.rows(story)
    for (index, fields) in [["date": "early May 2021", "note": "Log: “p. 3”"], ["hide": true], ["checked": true]]
      .enumerated()
    {
      let wish = (["author": "Ada", "event": rows[index].id] as [String: Any]).merging(fields) { $1 }
      #expect(try home.api("POST", "/stories/\(story)/edits", wish).status == 204)
    }
    _ = try home.api(
      "POST", "/stories/\(story)/events",
      [
        "author": "Ada", "summary": "The minister visits.", "date": "20 March 2024", "quote": "“Noon.”",
        "source": "A letter",
      ])
    let folder = try unpacked(home, story)
    let project = try Project(reading: folder.appending(path: "dateline.yml").path, isTrusted: false)
    for read in project.stories {
      let reports = try StoryBuilder(project, copies: .copiesAlone).reports(of: read)
      #expect(reports.failures.isEmpty && reports.mistakes.isEmpty, "\(reports.failures) \(reports.mistakes)")
      #expect(try reports.differences(isTold: true) == [.none, .none, .none])
      #expect(reports.pages.count == 3)
    }
  }

  @Test func theArchiveHoldsTheFiles() throws {
    let home = try TestDesk()
    let story = try home.story("Bridge", TestDesk.bridge)
    let archive = home.folder.appending(path: "story.zip")
    try Data(try home.desk.project(story)).write(to: archive)
    let unzip = Process()
    unzip.executableURL = URL(filePath: "/usr/bin/python3")
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") else {
      print("skipped: there is no python3")
      return
    }
    unzip.arguments = ["-m", "zipfile", "-e", archive.path, home.folder.appending(path: "out").path]
    try unzip.run()
    unzip.waitUntilExit()
    #expect(unzip.terminationStatus == 0)
    for (path, bytes) in try home.desk.projectFiles(story) {
      #expect(try Data(contentsOf: home.folder.appending(path: "out/\(path)")) == Data(bytes), "\(path)")
    }
  }

  @Test func withoutArticlesThereIsNoProject() throws {
    let home = try TestDesk()
    let story = try home.story("Nothing yet")
    #expect(try home.api("GET", "/stories/\(story)/project.zip").errorCode == "no-article")
  }

  @Test(arguments: TimelineFormat.allCases) func everyFormatIsPublished(format: TimelineFormat) throws {
    let home = try TestDesk()
    let story = try home.story("Bridge", TestDesk.bridge)
    let reply = try home.api("GET", "/stories/\(story)/publish/\(format.rawValue)")
    // Timesketch gets what is told by the clock, and this story tells days.
    #expect(reply.status == 200 && reply.bytes.isEmpty == (format == .timesketch))
    #expect(reply.head["Content-Disposition"] == "attachment; filename=\"bridge.\(format.fileEnding)\"")
    #expect(reply.text == format.render(Selection().view(of: try home.desk.state(of: story).timeline, as: format)))
  }
}

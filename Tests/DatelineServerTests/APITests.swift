import DatelineModel
import DatelineRendering
import DatelineStore
import DatelineTimelines
import Foundation
import Testing

@testable import Dateline
@testable import DatelineServer

/// Every operation of the API answers as its description says.
@Suite struct APITests {
  private let openAPI: OpenAPI

  init() throws { openAPI = try OpenAPI(try #require(Asset.all["openapi.json"]).bytes) }

  /// Asks and holds the answer to the description.
  @discardableResult
  private func ask(
    _ home: TestDesk, _ method: String, _ path: String, _ values: [String: String] = [:], query: String = "",
    _ json: [String: Any]? = nil, body: [UInt8]? = nil
  ) throws -> TestDesk.Reply {
    var target = path
    for (name, value) in values { target = target.replacing("{\(name)}", with: value) }
    let reply = try home.ask(
      method, "/api/v1" + target + query, json, body: body,
      head: body == nil ? [:] : ["content-type": "application/octet-stream"])
    let faults = openAPI.faults(
      method, path, status: reply.status, type: reply.head["Content-Type"], reply.bytes)
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))\n\(reply.status) \(reply.text.prefix(400))")
    return reply
  }

  @Test func everyOperationAnswersAsDescribed() throws {
    let home = try TestDesk(folders: "press")
    try home.write("The council named a harbour master on 2 April 2024.", to: "press/master.txt")
    try home.write(
      "stories:\n  - inputs: [master.txt]\n    outputs: [a.md]\n    corrections: c.yml\n", to: "press/dateline.yml")
    try home.write("", to: "press/c.yml")
    var asked: Set<String> = []
    @discardableResult
    func go(
      _ method: String, _ path: String, _ values: [String: String] = [:], query: String = "",
      _ json: [String: Any]? = nil,
      body: [UInt8]? = nil, status: Int
    ) throws -> TestDesk.Reply {
      asked.insert("\(method.lowercased()) \(path)")
      let reply = try ask(home, method, path, values, query: query, json, body: body)
      #expect(reply.status == status, "\(method) \(path): \(reply.text)")
      return reply
    }
    let made = try go("POST", "/stories", [:], ["title": "Bridge"], status: 201)
    let story = ["story": try #require(made.object["id"] as? String)]
    try go(
      "POST", "/stories/{story}/articles", story, query: "?name=..%2Fbridge.txt&author=Ada&published=2024-03-19",
      body: Array(TestDesk.bridge.utf8), status: 201)
    try go(
      "POST", "/stories/{story}/articles", story,
      ["author": "Ada", "title": "The ferry", "text": "The ferry returns on 04/05/2024, the council said on Monday."],
      status: 201)
    let state = try go("GET", "/stories/{story}", story, status: 200).object
    let articles = try #require(state["articles"] as? [[String: Any]])
    #expect(articles.map { $0["file"] as? String } == ["bridge.txt", "the-ferry.txt"])
    #expect(articles.map { $0["needsDate"] as? Bool } == [false, true])
    let event = try #require((state["rows"] as? [[String: Any]])?.first?["event"] as? String)
    let number = "\(try #require(articles[1]["id"] as? Int))"
    try go(
      "PATCH", "/stories/{story}/articles/{article}", story.merging(["article": number]) { $1 },
      ["author": "Ada", "published": "3 May 2024"], status: 204)
    try go("GET", "/stories/{story}/timeline", story, status: 200)
    try go("GET", "/stories/{story}/rows/{event}", story.merging(["event": event]) { $1 }, status: 200)
    try go(
      "POST", "/stories/{story}/edits", story,
      ["author": "Ada", "event": event, "date": "12 March 1961", "note": "Plaque."],
      status: 204)
    try go("GET", "/stories/{story}/rows/{event}", story.merging(["event": event]) { $1 }, status: 200)
    try go("POST", "/stories/{story}/events", story, ["author": "Ada", "summary": "A visit."], status: 201)
    let corrections = try #require(
      try go("GET", "/stories/{story}", story, status: 200).object["corrections"] as? [[String: Any]])
    #expect(corrections.count == 2)
    try go(
      "DELETE", "/stories/{story}/corrections/{correction}",
      story.merging(["correction": "\(try #require(corrections[1]["id"] as? Int))"]) { $1 }, ["author": "Ada"],
      status: 204)
    try go("POST", "/stories/{story}/undo", story, status: 204)
    try go("POST", "/stories/{story}/redo", story, status: 204)
    try go("PATCH", "/stories/{story}", story, ["author": "Ada", "title": "The bridge"], status: 204)
    #expect((try go("GET", "/stories/{story}/history", story, status: 200).object["changes"] as? [Any])?.count == 7)
    let folder = ["author": "Ada", "place": "folder:press"]
    try go("POST", "/stories/{story}/following", story, folder, status: 204)
    #expect(try go("POST", "/stories/{story}/look", story, ["author": "Ada"], status: 200).object["added"] as? Int == 1)
    try go("GET", "/stories/{story}", story, status: 200)
    try go("DELETE", "/stories/{story}/following", story, folder, status: 204)
    try go("GET", "/folders", status: 200)
    let opened = try go("POST", "/folders/{folder}/open", ["folder": "press"], ["author": "Ada"], status: 201).object
    let other = try #require((opened["stories"] as? [[String: Any]])?.first?["id"] as? String)
    try go("POST", "/stories/{story}/write-back", ["story": other], status: 204)
    try go("GET", "/stories/{story}/publish/{format}", story.merging(["format": "csv"]) { $1 }, status: 200)
    try go("GET", "/stories/{story}/project.zip", story, status: 200)
    #expect((try go("GET", "/search", query: "?q=crack", status: 200).object["rows"] as? [Any])?.count == 1)
    try go("GET", "/dates", query: "?text=early+May&story=\(story["story"] ?? "")", status: 200)
    try go("GET", "/stories", status: 200)
    try go("GET", "/events", status: 200)
    try go("GET", "/openapi.json", status: 200)
    try go("DELETE", "/stories/{story}", story, status: 204)
    let described = Set(
      openAPI.paths.flatMap { path, item in item.keys.filter { $0 != "parameters" }.map { "\($0) \(path)" } })
    #expect(asked == described, "\(described.symmetricDifference(asked).sorted())")
  }

  @Test func mistakesAreToldAsDescribed() throws {
    let home = try TestDesk()
    let story = ["story": try home.story("Bridge", TestDesk.bridge)]
    func code(
      _ method: String, _ path: String, _ values: [String: String] = [:], query: String = "",
      _ json: [String: Any]? = nil,
      body: [UInt8]? = nil
    ) throws -> String? {
      try ask(home, method, path, values, query: query, json, body: body).errorCode
    }
    #expect(try code("GET", "/stories/{story}", ["story": "nowhere"]) == "not-found")
    #expect(try code("POST", "/stories", [:], ["title": " \n"]) == "no-title")
    #expect(try code("POST", "/stories", [:], ["name": "x"]) == "malformed")
    #expect(try code("POST", "/stories/{story}/articles", story, ["author": "Ada"]) == "no-article")
    #expect(
      try code("POST", "/stories/{story}/articles", story, ["author": "Ada", "address": "file:///etc/passwd"])
        == "no-address")
    #expect(
      try code("POST", "/stories/{story}/articles", story, ["author": "Ada", "text": "x", "published": "soon"])
        == "no-day")
    let binary = [UInt8](repeating: 0, count: 3000)
    #expect(try code("POST", "/stories/{story}/articles", story, query: "?author=Ada", body: binary) == "binary")
    #expect(try code("POST", "/stories/{story}/articles", story, query: "?author=Ada", body: []) == "empty")
    #expect(
      try code("GET", "/stories/{story}/publish/{format}", story.merging(["format": "pdf"]) { $1 }) == "no-format")
    #expect(
      try code(
        "GET", "/stories/{story}/publish/{format}", story.merging(["format": "csv"]) { $1 }, query: "?since=soon")
        == "bad-value")
    #expect(try code("POST", "/stories/{story}/redo", story) == "nothing-to-undo")
    #expect(try code("GET", "/dates", query: "?text=whenever") == "no-date")
    // Without the word that it is JSON a body is not read as JSON: a form of another site could send it.
    #expect(try code("POST", "/stories", body: Array(#"{"title":"x"}"#.utf8)) == "not-json")
  }

  @Test func whatIsKnownIsNotSentAgain() throws {
    let home = try TestDesk()
    let story = try home.story("Bridge", TestDesk.bridge)
    let first = try home.ask("GET", "/stories/\(story)")
    let tag = try #require(first.head["ETag"])
    let again = try home.ask("GET", "/stories/\(story)", head: ["if-none-match": "\"x\", \(tag)"])
    #expect(again.status == 304 && again.bytes.isEmpty)
    _ = try home.api("PATCH", "/stories/\(story)", ["author": "Ada", "title": "Crack"])
    #expect(try home.ask("GET", "/stories/\(story)", head: ["if-none-match": tag]).status == 200)
  }

  @Test func theSameArticleIsPutInOnce() throws {
    let home = try TestDesk()
    let story = try home.story("Bridge", TestDesk.bridge)
    let again = try home.api(
      "POST", "/stories/\(story)/articles", ["author": "Ada", "text": TestDesk.bridge, "published": "2024-03-19"])
    #expect(again.status == 200)
    #expect(try home.desk.state(of: story).articles.count == 1)
  }

  @Test func otherReadingsAreOffered() throws {
    let home = try TestDesk()
    let story = try home.story("Ferry", "The ferry sank on 04/05/2023. The council met on 13 March 2024.")
    let ferry = try #require(try home.rows(story).first { $0.summary.contains("ferry") })
    let row = try home.api("GET", "/stories/\(story)/rows/\(ferry.id)").object
    let readings = try #require(row["readings"] as? [[String: Any]])
    #expect(readings.count == 1, "\(row)")
    let dates = Set([row["date"] as? String, readings.first?["date"] as? String])
    #expect(dates == ["2023-05-04", "2023-04-05"])
  }
}

import DatelineModel
import DatelineStore
import DatelineTimelines
import Foundation
import Testing

@testable import Dateline
@testable import DatelineServer

/// A story looks for new articles where it was told to, and tells what they change.
@Suite struct FollowingTests {
  private func look(_ home: TestDesk, _ story: String) throws -> [String: Any] {
    let reply = try home.api("POST", "/stories/\(story)/look", ["author": "Ada"])
    #expect(reply.status == 200, "\(reply.text)")
    return reply.object
  }

  private func follow(_ home: TestDesk, _ story: String, _ place: String, words: String = "") throws -> Int {
    let wish = ["author": "Ada", "place": place, "words": words]
    return try home.api("POST", "/stories/\(story)/following", wish).status
  }

  @Test func aFolderBringsWhatIsNewAndWhatChanged() throws {
    let home = try TestDesk(folders: "press")
    try home.write("The council closed the bridge on 13 March 2024.", to: "press/a.txt")
    let story = try home.story("The bridge")
    #expect(try follow(home, story, "folder:press") == 204)
    var told = try look(home, story)
    #expect(told["added"] as? Int == 1 && (told["changes"] as? [String])?.count == 1, "\(told)")
    #expect(try look(home, story)["added"] as? Int == 0)

    try home.write("The council closed the bridge on 14 March 2024.", to: "press/a.txt")
    try home.write("The old ferry sank on 3 May 2021.", to: "press/2021/b.txt")
    told = try look(home, story)
    #expect(told["added"] as? Int == 2, "\(told)")
    // The newer version takes the older one's place.
    let articles = try home.desk.state(of: story).articles
    #expect(articles.map(\.stored.isIn) == [false, true, true])
    #expect(try home.rows(story).map { $0.when?.text } == ["3 May 2021", "14 March 2024"])
    // One step brought them, one takes them back.
    _ = try home.api("POST", "/stories/\(story)/undo")
    #expect(try home.rows(story).map { $0.when?.text } == ["13 March 2024"])
  }

  @Test func whatALookIsAtIsTold() async throws {
    let home = try TestDesk(folders: "press")
    try home.write("The council closed the bridge on 13 March 2024.", to: "press/a.txt")
    let story = try home.story("The bridge")
    #expect(try follow(home, story, "folder:press") == 204)
    let page = try #require(home.desk.changes.listen())
    _ = try look(home, story)
    home.desk.changes.end()
    var heard = ""
    for await message in page { heard += message }
    let told = #"{"story":"\#(story)","text":"Looking for new articles: press/a.txt"}"#
    #expect(heard.contains("event: progress\ndata: \(told)\n\n"), "\(heard)")
  }

  @Test func whatSomebodyTookOutStaysOut() throws {
    let home = try TestDesk(folders: "press")
    try home.write("The council closed the bridge on 13 March 2024.", to: "press/a.txt")
    let story = try home.story("The bridge")
    #expect(try follow(home, story, "folder:press") == 204)
    _ = try look(home, story)
    let article = try home.desk.state(of: story).articles[0].stored.id
    _ = try home.api("PATCH", "/stories/\(story)/articles/\(article)", ["author": "Ada", "isIn": false])
    #expect(try look(home, story)["added"] as? Int == 0)
    #expect(try home.rows(story).isEmpty)
  }

  @Test func onlyArticlesWithTheWordsCome() throws {
    let home = try TestDesk(folders: "press")
    try home.write("The council closed the Halden Bridge on 13 March 2024.", to: "press/a.txt")
    try home.write("The council opened the library on 14 March 2024.", to: "press/b.txt")
    let story = try home.story("The bridge")
    #expect(try follow(home, story, "folder:press", words: "bridge halden") == 204)
    #expect(try look(home, story)["added"] as? Int == 1)
  }

  @Test func whatCannotBeReadIsTold() throws {
    let home = try TestDesk(folders: "press")
    try home.write("The council closed the bridge on 13 March 2024.", to: "press/a.txt")
    try home.write(String(repeating: "\u{0}", count: 3000), to: "press/b.bin")
    let outside = home.folder.appending(path: "secret.txt")
    try home.write("The secret was told on 1 May 2024.", to: "secret.txt")
    try FileManager.default.createSymbolicLink(
      at: home.folder.appending(path: "press/link.txt"), withDestinationURL: outside)
    let story = try home.story("The bridge")
    #expect(try follow(home, story, "folder:press") == 204)
    let told = try look(home, story)
    #expect(told["added"] as? Int == 1, "\(told)")
    #expect((told["failures"] as? [String])?.contains { $0.hasPrefix("press/b.bin: ") } == true, "\(told)")
    let page = try home.ask("GET", "/stories/\(story)").text
    #expect(!page.contains("secret"))
    // Neither what is told nor a page names a path of the machine.
    #expect(!page.contains(home.folder.path))
  }

  @Test(arguments: ["folder:../press", "folder:/etc", "folder:elsewhere", "/etc", "file:///etc", ""])
  func onlyWhatWasNamedIsFollowed(place: String) throws {
    let home = try TestDesk(folders: "press")
    let story = try home.story("The bridge")
    let status = try follow(home, story, place)
    #expect(status == 404 || status == 422)
    #expect(try home.api("POST", "/stories/\(story)/look", ["author": "Ada"]).errorCode == "follows-nothing")
  }
}

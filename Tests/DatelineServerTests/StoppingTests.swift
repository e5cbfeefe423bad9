import Foundation
import Testing

/// The end of a desk in order, as Ctrl-C and a system that shuts down bring it.
@Suite(.serialized) struct StoppingTests {
  @Test func oneFileIsLeft() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-stop-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = try ServeProgram(store: folder.appending(path: "desk.sqlite").path)
    #expect(program.ask("POST", "/stories", json: #"{"title":"The bridge"}"#)?.status == 201)
    #expect(program.ask("GET", "/stories")?.body.contains("The bridge") == true)
    // A browser that listens for changes does not hold the desk up.
    let listening = try #require(Client(port: program.port))
    listening.send(
      "GET \(program.prefix)/api/v1/events HTTP/1.1\r\nHost: 127.0.0.1:\(program.port)\r\n\r\n")
    #expect(listening.receive(until: "\r\n\r\n").contains(" 200 "))
    #expect(program.stop() == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["desk.sqlite"])
  }
}

import Foundation
import Testing

@testable import Dateline

/// A folder that pages know by its name alone.
@Suite struct StoryFolderTests {
  @Test(arguments: ["", "/"])
  func messagesTellItsNameForItsPath(end: String) throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)/desk")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place.deletingLastPathComponent()) }
    let path = place.path(percentEncoded: false)
    let folder = try StoryFolder(path: path + end)
    #expect(folder.words("\(path)/a.txt: out of the folder \(path), and") == "desk/a.txt: out of the folder desk, and")
    #expect(folder.words("\(path)top/a.txt and /root\(path)") == "\(path)top/a.txt and /root\(path)")
  }

  /// The folder in which the desk was started is ".", which every sentence holds.
  @Test func theFolderOfTheStart() throws {
    let folder = try StoryFolder(path: ".")
    #expect(folder.words("./a.txt: no day. See 1.5.") == "\(folder.name)/a.txt: no day. See 1.5.")
    #expect(folder.words("out of .") == "out of \(folder.name)")
  }
}

import Foundation
import Testing

@testable import Dateline

/// What must not be written over.
@Suite struct ProtectedFilesTests {
  private let folder: String

  init() throws {
    folder = TemporaryFolder.path("protected-\(UUID().uuidString)")
    for (name, text) in [
      ("a.txt", "The mill burned down."), ("b.txt", "Short."), ("blank.txt", " \n"),
      ("own.md", "# What changed\n\nNothing.\n"), ("in/c.txt", "The port closed."),
    ] { try FileWriter.write(Array(text.utf8), to: "\(folder)/\(name)") }
    try FileManager.default.createSymbolicLink(atPath: folder + "/link.txt", withDestinationPath: "a.txt")
  }

  @Test(arguments: ["a.txt", "./a.txt", "in/../a.txt", "link.txt"])
  func whatIsNamedStaysByAllItsNames(name: String) {
    var files = ProtectedFiles()
    files.protect(InputList(arguments: [folder + "/a.txt"]))
    #expect(files.objection(toWriting: "\(folder)/\(name)") == "is an input")
  }

  @Test(
    arguments: [
      ("b.txt", "is one of the inputs"), ("in/c.txt", "is one of the inputs"), ("blank.txt", nil), ("own.md", nil),
      ("new.md", nil), ("in", nil),
    ] as [(String, String?)])
  func ofAFolderArticlesStay(name: String, objection: String?) {
    var files = ProtectedFiles()
    files.protect(InputList(arguments: [folder]))
    #expect(files.objection(toWriting: "\(folder)/\(name)") == objection)
  }

  @Test func devicesHoldNothing() {
    var files = ProtectedFiles()
    files.protect("/dev/null", as: "is an input")
    #expect(files.objection(toWriting: "/dev/null") == nil)
  }

  @Test func aFileHasOnePlaceUnderAllItsNames() throws {
    try FileManager.default.linkItem(atPath: folder + "/a.txt", toPath: folder + "/hard.txt")
    #expect(FilePlace(folder + "/hard.txt") == FilePlace(folder + "/a.txt"))
    #expect(FilePlace(folder + "/b.txt") != FilePlace(folder + "/a.txt") && FilePlace(folder) == nil)
  }

  @Test func theLastResultThatThePatternOfAShellNamesIsLeftOut() {
    var list = InputList(arguments: ["a.txt", "own.md"].map { "\(folder)/\($0)" })
    list.leaveOut(result: folder + "/own.md")
    #expect(list.inputs.map(\.name) == [folder + "/a.txt"] && list.passedOver.map(\.name) == [folder + "/own.md"])
    list.leaveOut(result: folder + "/a.txt")
    #expect(list.inputs.count == 1)
  }
}

import Foundation
import Testing

/// Inputs that cannot be read, and outputs that cannot be written.
@Suite struct FailureTests {
  static let commands = ["build", "tag", "events", "analyse", "extract"]

  @Test(arguments: commands)
  func aMissingInputEndsWith66(command: String) throws {
    let outcome = try Program.run([command, "no-such-file.html"])
    #expect(outcome.status == 66, "\(outcome)")
    #expect(outcome.errors == "dateline: error: no-such-file.html: there is no such file or folder\n")
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: commands)
  func aMalformedInputEndsWith65(command: String) throws {
    let workspace = try Workspace()
    for (name, text) in [("empty.txt", ""), ("blank.txt", " \n\t\n")] {
      let path = try workspace.write(text, to: name)
      let outcome = try Program.run([command, path])
      #expect(outcome.status == 65, "\(outcome)")
      #expect(outcome.errors.contains("\(path): "))
    }
    let picture = workspace.url.appending(path: "picture.html")
    try Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]).write(to: picture)
    #expect(try Program.run([command, picture.path]).status == 65)
  }

  @Test(arguments: commands)
  func aBatchGoesOnWithoutTheBadOnes(command: String) throws {
    let workspace = try Workspace()
    try workspace.write("The mill burned down on 3 May 2021.", to: "a.txt")
    try workspace.write("", to: "b.txt")
    try workspace.write("It was rebuilt in 2023.", to: "c.txt")
    let outcome = try Program.run([command, workspace.url.path, "missing.txt"])
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("missing.txt: there is no such file"))
    #expect(outcome.errors.contains("b.txt: "))
    #expect(!outcome.output.isEmpty)
  }

  @Test(arguments: commands)
  func aBatchOfBadOnesEndsWith66(command: String) throws {
    let workspace = try Workspace()
    try workspace.write("", to: "a.txt")
    #expect(try Program.run([command, workspace.path("a.txt"), "missing.txt"]).status == 66)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskEndsWith74() throws {
    let outcome = try Program.run(["extract", "--output", "/dev/full", "Samples/harbour-bridge/ferrymen.txt"])
    #expect(outcome.status == 74, "\(outcome)")
    #expect(outcome.errors.contains("/dev/full: cannot write: "))
  }

  @Test func aFolderThatCannotBeMadeEndsWith74() throws {
    let outcome = try Program.run(["extract", "-o", "/proc/none/x", "Samples/harbour-bridge/ferrymen.txt"])
    #expect(outcome.status == 74, "\(outcome)")
  }

  @Test func aFileNamedTwiceIsReadOnce() throws {
    let path = "Samples/harbour-bridge/ferrymen.txt"
    let outcome = try Program.run(["extract", "--format", "json", path, "./" + path])
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("named twice, read once"))
  }
}

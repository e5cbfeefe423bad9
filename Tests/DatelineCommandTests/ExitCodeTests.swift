import Foundation
import Testing

/// What commands that read saved timelines and projects tell their caller, and what every command does when it cannot
/// write.
@Suite struct ExitCodeTests {
  static let article = "Samples/harbour-bridge/ferrymen.txt"
  static let saved = "Samples/reports/halden-bridge.json"

  @Test(arguments: [["merge"], ["render"], ["diff", saved]])
  func inputsThatAreNoTimelines(command: [String]) throws {
    let folder = try Workspace()
    let binary = folder.url.appending(path: "binary.json")
    try Data([0, 0xFF, 0x89, 0x50, 0xC3, 0x28]).write(to: binary)
    for path in [try folder.write("", to: "empty.json"), try folder.write("{\"a\":1}", to: "a.json"), binary.path] {
      let outcome = try Program.run(command + [path])
      #expect(outcome.status == 65, "\(outcome)")
      #expect(outcome.errors.hasPrefix("dateline: error: \(path): not a timeline of dateline.timeline/1: "))
      #expect(outcome.output.isEmpty)
    }
    #expect(try Program.run(command + ["none.json"]).status == 66)
  }

  @Test(arguments: [["render"], ["diff", saved]])
  func aFolderWhereAFileIsNeeded(command: [String]) throws {
    let outcome = try Program.run(command + ["Samples"])
    #expect(outcome.status == 66, "\(outcome)")
    #expect(outcome.errors.contains("Samples: cannot be read: it is a folder"))
  }

  @Test func aViewIsRefused() throws {
    let folder = try Workspace()
    let view = folder.path("view.json")
    #expect(try Program.run(["render", Self.saved, "--limit", "2", "--output", view]).status == 0)
    #expect(try Program.run(["merge", view]).status == 65)
    #expect(try Program.run(["render", view]).status == 0)
  }

  @Test func findingsAreTold() throws {
    #expect(try Program.run(["diff", Self.saved, Self.saved]).status == 0)
    let folder = try Workspace()
    let other = folder.path("other.json")
    #expect(try Program.run(["build", Self.article, "--published", "2024-03-23", "--output", other]).status == 0)
    #expect(try Program.run(["diff", Self.saved, other]).status == 1)
    #expect(try Program.run(["render", Self.saved, "--strict", "--output", folder.path("a.md")]).status == 1)
    #expect(try #require(folder.read("a.md")).contains("## Contradictions"))
  }

  @Test(arguments: [
    ["build", article], ["merge", saved], ["render", saved], ["tag", article], ["events", article],
    ["analyse", article], ["extract", article], ["manual"], ["diff", saved, "-"],
  ])
  func whatCannotBeWrittenEndsWith74(arguments: [String]) throws {
    let empty = """
      {"schema":"dateline.timeline/1","sources":[],"events":[],"undated":[],"relations":[],"conflicts":[],\
      "diagnostics":[],"atoms":[]}
      """
    let folder = try Workspace()
    try folder.write("a file", to: "file")
    for path in ["/dev/full", "/proc/none/x", folder.path("file/x"), folder.url.path] {
      let outcome = try Program.run(arguments + ["--output", path], input: empty)
      #expect(outcome.status == 74, "\(outcome)")
      #expect(outcome.errors.contains("dateline: error: \(path): cannot write: "))
      #expect(outcome.output.isEmpty)
    }
    // Neither what was there is touched nor anything left beside it.
    #expect(folder.read("file") == "a file")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["file"])
  }

  @Test func aReportThatCannotBeWrittenEndsWith74() throws {
    let folder = try Workspace()
    try folder.write("The mill burned down on 3 May 2021.", to: "a.txt")
    try folder.write("a file", to: "file")
    try folder.write(
      "stories:\n  - {published: 2024-03-14, inputs: a.txt, outputs: [a.md, file/b.md]}\n", to: "dateline.yml")
    let outcome = try Program.run(["report"], in: folder.url)
    #expect(outcome.status == 74, "\(outcome)")
    #expect(outcome.errors == "dateline: error: file/b.md: cannot write: Not a directory\n")
    let junit = try Program.run(["report", "--check", "--junit", "file/x.xml"], in: folder.url)
    #expect(junit.status == 74, "\(junit)")
  }

  @Test(.enabled(if: getuid() != 0)) func whatMayNotBeReadOrWritten() throws {
    let folder = try Workspace()
    let path = try folder.write("The mill burned down on 3 May 2021.", to: "closed/a.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    #expect(try Program.run(["build", path]).status == 66)
    let closed = folder.path("closed")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: closed)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: closed) }
    #expect(try Program.run(["extract", Self.article, "--output", "\(closed)/b.md"]).status == 74)
  }

  /// Whoever reads only the first line has what he wants: no message, no crash, only the signal that shells know.
  @Test func aReaderThatLeavesEndsTheProgramQuietly() throws {
    let script = "(\"$0\" render \(Self.saved) --format json; echo $? >&2) | head -c 1 >/dev/null"
    let outcome = try #require(try Program.tool("sh", ["-c", script, Program.path]))
    #expect(["141\n", "0\n"].contains(outcome.errors), "\(outcome)")
  }
}

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

  /// An archive of one good page and two broken ones, which are more failures than there are inputs.
  @Test(arguments: ["build", "extract", "tag", "events"])
  func theGoodPageOfAnArchiveIsToldBesideItsBrokenOnes(command: String) throws {
    let workspace = try Workspace()
    let page = """
      HTTP/1.1 200 OK\r
      Content-Type: text/html; charset=utf-8\r
      \r
      <html><head><title>Mill burns down</title></head><body><article><h1>Mill burns down</h1><p>The mill in Norhavn \
      burned down on 3 May 2021, the police said. Nobody was hurt in the fire, which began at night in its kitchen. Two \
      men were seen near the harbour.</p></article></body></html>
      """
    let broken = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/html\r\n\r\n\u{1F}\u{8B}\u{8}no gzip"
    func record(_ body: String) -> String {
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://mill.example/\r\n"
        + "Content-Length: \(body.unicodeScalars.count)\r\n\r\n\(body)\r\n\r\n"
    }
    func archive(_ records: String..., named name: String) throws -> String {
      try records.joined().data(using: .isoLatin1)?.write(to: workspace.url.appending(path: name))
      return workspace.path(name)
    }
    let outcome = try Program.run([command, archive(record(broken), record(page), record(broken), named: "mixed.warc")])
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.output.contains(command == "tag" ? "3 May 2021" : "burned"))
    let failed = try Program.run([command, archive(record(broken), record(broken), named: "broken.warc")])
    #expect(failed.status == 65, "\(failed)")
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

  @Test func halfOfAPackedArticleIsNoArticle() throws {
    let folder = try Workspace()
    try folder.write(String(repeating: "The mill burned down on Tuesday. ", count: 200), to: "a.txt")
    guard let packed = try Program.tool("gzip", ["-k", folder.path("a.txt")]), packed.status == 0 else { return }
    let whole = try Data(contentsOf: folder.url.appending(path: "a.txt.gz"))
    #expect(try Program.run(["extract", folder.path("a.txt.gz")]).status == 0)
    try whole.prefix(whole.count - 9).write(to: folder.url.appending(path: "half.gz"))
    let outcome = try Program.run(["extract", folder.path("half.gz")])
    #expect(outcome.status == 65 && outcome.errors.contains("ends too early") && outcome.output.isEmpty, "\(outcome)")
  }

  @Test(arguments: ["extract", "build", "tag"])
  func anArticleHasALimit(command: String) throws {
    let folder = try Workspace()
    let path = try folder.write(String(repeating: "The mill burned down on Tuesday. ", count: 40_000), to: "a.txt")
    let refused = try Program.run([command, "--max-text", "1", path])
    #expect(refused.status == 65 && refused.errors.contains("--max-text raises the limit"), "\(refused)")
  }

  @Test func noEventAtAllIsExplained() throws {
    let folder = try Workspace()
    let path = try folder.write("The ferry could sink in the harbour on 3 May 2031.\n", to: "a.txt")
    let all = try Program.run(["build", path, "--format", "json", "-q"])
    let outcome = try Program.run(["build", path, "--published", "2031-05-01"])
    if all.output.contains("\"status\": \"possible\"") {
      #expect(outcome.errors.contains("no event is shown, and 1 possible; --include possible shows them"), "\(outcome)")
    }
  }

  @Test func aMissingDateAndTitleAreToldByTheFile() throws {
    let folder = try Workspace()
    let path = try folder.write("the mill burned down on Tuesday, and nobody came.\n", to: "notes.txt")
    let outcome = try Program.run(["build", path, "--format", "json"])
    #expect(outcome.errors.contains("warning: notes.txt: no publication date found"), "\(outcome)")
    #expect(outcome.output.contains("\"title\": \"notes.txt\""), "\(outcome)")
  }

  @Test func aHyphenAsOutputIsStandardOutput() throws {
    let folder = try Workspace()
    try folder.write("The mill burned down on 3 May 2021.", to: "a.txt")
    let outcome = try Program.run(["build", "a.txt", "-o", "-", "--format", "markdown"], in: folder.url)
    #expect(outcome.status == 0 && outcome.output.hasPrefix("# "), "\(outcome)")
    #expect(folder.read("-") == nil)
  }

  @Test func aFileNamedTwiceIsReadOnce() throws {
    let path = "Samples/harbour-bridge/ferrymen.txt"
    let outcome = try Program.run(["extract", "--format", "json", path, "./" + path])
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("named twice, read once"))
  }
}

import Foundation
import Testing

/// What Dateline wrote is never read as an article again.
@Suite struct OwnOutputTests {
  private static let article =
    "Mill burns down\n\nThe mill burned down on 3 May 2021. Two men were arrested at 14:20 on 5 May 2021.\n"

  @Test(arguments: [
    "story.md", "story.txt", "story.csv", "story.ics", "story.html", "story.mmd", "story.json", "story.tml",
    "story.svg",
  ])
  func aFolderWithItsOwnReportGivesTheSame(name: String) throws {
    let folder = try Workspace()
    try folder.write(Self.article, to: "mill.txt")
    var texts: [String?] = []
    for run in 0..<3 {
      let outcome = try Program.run(["build", folder.url.path, "-o", folder.path(name)])
      #expect(outcome.status == 0, "\(outcome)")
      #expect(outcome.errors.contains("\(name): passed over: a timeline") == (run > 0), "\(outcome)")
      texts.append(folder.read(name))
    }
    #expect(texts[0] != nil && texts[0] == texts[1] && texts[1] == texts[2])
  }

  @Test func whatExtractWritesIsRead() throws {
    let folder = try Workspace()
    try folder.write(Self.article, to: "mill.txt")
    _ = try Program.run(["extract", folder.path("mill.txt"), "--format", "markdown", "-o", folder.path("mill.md")])
    let outcome = try Program.run(["build", folder.path("mill.md")])
    #expect(outcome.status == 0 && outcome.output.contains("burned down"), "\(outcome)")
  }

  @Test func theObjectsOfExtractAreRead() throws {
    let folder = try Workspace()
    try folder.write(Self.article, to: "mill.txt")
    let plain = try Program.run(["build", folder.path("mill.txt"), "--format", "text"])
    _ = try Program.run(["extract", "--format", "json", "-o", folder.path("mill.json"), folder.path("mill.txt")])
    let outcome = try Program.run(["build", folder.path("mill.json"), "--format", "text"])
    #expect(outcome.status == 0 && outcome.output == plain.output, "\(outcome)")
  }

  /// What an editor, Git or a packer makes of a file.
  enum Change: CaseIterable {
    case carriageReturns, onlyCarriageReturns, mark, blankLine, spaces, packed, packedTwice, wide

    func apply(to text: String) throws -> Data {
      switch self {
      case .carriageReturns: return Data(text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8)
      case .onlyCarriageReturns: return Data(text.replacing("\r\n", with: "\n").replacing("\n", with: "\r").utf8)
      case .mark: return Data("\u{FEFF}\(text)".utf8)
      case .blankLine: return Data("\n\(text)".utf8)
      case .spaces: return Data("\n  \n\t\n\(text)".utf8)
      case .packed, .packedTwice: return Data(text.utf8)
      case .wide: return try #require(text.data(using: .utf16))
      }
    }
  }

  @Test(arguments: Change.allCases)
  func whatAnEditorHasChangedIsKnown(change: Change) throws {
    let folder = try Workspace()
    try folder.write(Self.article, to: "mill.txt")
    let mill = folder.path("mill.txt")
    let plain = try Program.run(["build", mill, "--format", "text"])
    _ = try Program.run(["build", mill, "-o", folder.path("a.json")])
    try folder.write(Self.article.replacing("3 May", with: "2 May"), to: "other.txt")
    _ = try Program.run(["build", folder.path("other.txt"), "-o", folder.path("b.json")])
    let formats = [
      "markdown", "text", "csv", "ics", "html", "svg", "mermaid", "timelinejs", "vis", "timesketch", "jsonld", "timeml",
      "obsidian", "aeon", "markwhen", "jsonl",
    ]
    let commands: [[String]] =
      formats.map { ["build", mill, "--format", $0] } + [
        ["diff", folder.path("a.json"), folder.path("b.json")],
        ["diff", folder.path("a.json"), folder.path("b.json"), "--format", "json"], ["tag", mill], ["events", mill],
        ["analyse", mill], ["tag", "--format", "json", mill], ["events", "--format", "json", mill],
        ["analyse", "--format", "conllu", mill], ["tag", "--explain", mill], ["tag", "--format", "timeml", mill],
        ["events", "--format", "timeml", mill, "--published", "2021-06-01"],
      ]
    try FileManager.default.createDirectory(atPath: folder.path("in"), withIntermediateDirectories: true)
    try folder.write(Self.article, to: "in/mill.txt")
    for (index, command) in commands.enumerated() {
      let text = try Program.run(command).output
      #expect(!text.isEmpty, "\(command)")
      let path = folder.path("in/\(index).txt")
      try change.apply(to: text).write(to: URL(filePath: path))
      if change == .packed || change == .packedTwice { _ = try Program.tool("gzip", ["-f", path]) }
      if change == .packedTwice { _ = try Program.tool("gzip", ["-f", "-S", ".z", path + ".gz"]) }
    }
    let outcome = try Program.run(["build", folder.path("in"), "--format", "text", "--verbose"])
    #expect(outcome.status == 0 && outcome.output == plain.output, "\(outcome)")
    #expect(outcome.errors.split(separator: "\n").count { $0.contains("passed over") } == commands.count, "\(outcome)")
  }

  @Test func notesOfAFolderForObsidianAreKnown() throws {
    let folder = try Workspace()
    try folder.write(Self.article, to: "mill.txt")
    let before = try Program.run(["build", folder.url.path, "--format", "text"])
    _ = try Program.run(["build", folder.path("mill.txt"), "--format", "obsidian", "-o", folder.url.path + "/vault/"])
    let after = try Program.run(["build", folder.url.path, "--format", "text"])
    #expect(before.output == after.output && after.errors.contains("a note of a timeline"), "\(after)")
  }

  @Test func aReportThatIsNamedIsNoArticle() throws {
    let folder = try Workspace()
    try folder.write(Self.article, to: "mill.txt")
    _ = try Program.run(["build", folder.path("mill.txt"), "-o", folder.path("story.md")])
    let outcome = try Program.run(["build", folder.path("story.md")])
    #expect(outcome.status == 65 && outcome.errors.contains("a timeline that Dateline wrote as markdown"), "\(outcome)")
  }

  @Test func outputsOfAProjectAreNoInputs() throws {
    let folder = try Workspace()
    try folder.write(Self.article, to: "mill.txt")
    try folder.write("\n", to: "o.md")
    try folder.write(
      "stories:\n  - {title: Mill, inputs: [\"*.txt\", \"*.md\"], outputs: [o.md, p.txt]}\n", to: "dateline.yml")
    var texts: [String?] = []
    for _ in 0..<3 {
      let outcome = try Program.run(["report"], in: folder.url)
      #expect(outcome.status == 0, "\(outcome)")
      texts.append(folder.read("o.md"))
    }
    #expect(texts[0]?.contains("burned down") == true && texts[0] == texts[2])
    #expect(try Program.run(["report", "--check"], in: folder.url).status == 0)
  }

  @Test(arguments: [
    ("[mill.txt]", "mill.txt", "is an input"), ("[mill.txt]", "./sub/../mill.txt", "is an input"),
    ("[mill.txt]", "dateline.yml", "is the project file"), ("[mill.txt]", "fixes.yml", "is a file of corrections"),
    ("[mill.txt]", "copies/a.md", "stands among the copies"),
  ])
  func aReportIsNotWrittenOverWhatItIsMadeOf(inputs: String, output: String, message: String) throws {
    let folder = try Workspace()
    try folder.write(Self.article, to: "mill.txt")
    try folder.write("[]\n", to: "fixes.yml")
    let project =
      "stories:\n  - title: Mill\n    inputs: \(inputs)\n    corrections: fixes.yml\n"
      + "    outputs: [{path: \(output), format: markdown}]\n"
    try folder.write(project, to: "dateline.yml")
    let outcome = try Program.run(["report"], in: folder.url)
    #expect(outcome.status == 65 && outcome.errors.contains(message), "\(outcome)")
    #expect(folder.read("mill.txt") == Self.article && folder.read("dateline.yml") == project)
  }

  @Test func anArticleThatAPatternGivesIsNotOverwritten() throws {
    let folder = try Workspace()
    try folder.write(Self.article, to: "mill.txt")
    try folder.write(Self.article, to: "other.txt")
    try folder.write("stories:\n  - {title: Mill, inputs: \"*.txt\", outputs: mill.txt}\n", to: "dateline.yml")
    let outcome = try Program.run(["report"], in: folder.url)
    #expect(outcome.status == 65 && outcome.errors.contains("a report would overwrite it"), "\(outcome)")
    #expect(folder.read("mill.txt") == Self.article)
  }

  @Test func twoSpellingsOfAnOutputAreOne() throws {
    let folder = try Workspace()
    try folder.write(Self.article, to: "mill.txt")
    try folder.write(
      "stories:\n  - {title: A, inputs: mill.txt, outputs: o.md}\n  - {title: B, inputs: mill.txt, outputs: ./o.md}\n",
      to: "dateline.yml")
    let outcome = try Program.run(["report"], in: folder.url)
    #expect(outcome.status == 65 && outcome.errors.contains("written by two reports"), "\(outcome)")
  }
}

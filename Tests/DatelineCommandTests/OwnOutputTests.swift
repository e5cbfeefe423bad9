import Foundation
import Testing

/// What Dateline wrote is never read as an article again.
@Suite struct OwnOutputTests {
  private static let article =
    "Mill burns down\n\nThe mill burned down on 3 May 2021. Two men were arrested on 5 May 2021.\n"

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
    try folder.write("# x\n", to: "o.md")
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
    #expect(outcome.status == 1 && outcome.errors.contains("the report would overwrite the article"), "\(outcome)")
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

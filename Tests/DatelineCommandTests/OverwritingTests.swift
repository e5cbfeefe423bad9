import Foundation
import Testing

/// No command writes over what it reads.
@Suite struct OverwritingTests {
  private static let article =
    "Mill burns down\n\nThe mill burned down on 3 May 2021. Two men were arrested on 5 May 2021.\n"

  private func folder() throws -> Workspace {
    let folder = try Workspace()
    try folder.write(Self.article, to: "mill.html")
    try folder.write(Self.article, to: "port.txt")
    try folder.write("[]\n", to: "fixes.yml")
    try folder.write("{\"id\":1,\"path\":\"mill.html\"}\n", to: "lines.jsonl")
    for (name, article) in [("one.json", "mill.html"), ("two.json", "port.txt")] {
      _ = try Program.run(["build", article, "-o", name], in: folder.url)
    }
    return folder
  }

  @Test(arguments: [
    "build mill.html -o mill.html", "build mill.html port.txt -o ./port.txt", "build . -o mill.html",
    "build mill.html --corrections fixes.yml --format markdown -o fixes.yml", "tag --rewrite port.txt -o port.txt",
    "extract mill.html -o mill.html", "events port.txt -o port.txt", "analyse port.txt -o port.txt",
    "merge one.json two.json -o one.json", "render one.json --limit 1 -o one.json",
    "diff one.json two.json -o two.json",
    "render one.json --corrections fixes.yml --format text -o fixes.yml", "build link.html -o mill.html",
  ])
  func whatIsReadStays(command: String) throws {
    let folder = try folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.html"), withDestinationPath: folder.path("mill.html"))
    let arguments = command.split(separator: " ").map(String.init)
    let target = try #require(arguments.last)
    let before = try #require(folder.read(target))
    let outcome = try Program.run(arguments, in: folder.url)
    #expect(outcome.status == 2 && outcome.errors.contains("nothing is written over what is read"), "\(outcome)")
    #expect(folder.read(target) == before)
  }

  @Test(arguments: [
    "build mill.html -o hard.html", "build . -o hard.html", "tag link.html -o hard.html", "merge one.json -o hard.json",
    "extract --jsonl -o hard.html", "report",
  ])
  func anotherNameOfWhatIsReadStays(command: String) throws {
    let folder = try folder()
    for (name, other) in [("mill.html", "hard.html"), ("one.json", "hard.json")] {
      try FileManager.default.linkItem(atPath: folder.path(name), toPath: folder.path(other))
    }
    try FileManager.default.createSymbolicLink(atPath: folder.path("link.html"), withDestinationPath: "mill.html")
    try folder.write(
      "stories:\n  - {title: T, inputs: mill.html, outputs: {path: hard.html, format: html}}\n", to: "dateline.yml")
    let arguments = command.split(separator: " ").map(String.init)
    let target = command == "report" ? "hard.html" : try #require(arguments.last)
    let before = try #require(folder.read(target))
    let outcome = try Program.run(arguments, input: "{\"id\":1,\"path\":\"mill.html\"}\n", in: folder.url)
    #expect([2, 65, 74].contains(outcome.status), "\(outcome)")
    #expect(folder.read(target) == before)
  }

  @Test func whatALineNamesStays() throws {
    let folder = try folder()
    let outcome = try Program.run(
      ["extract", "--jsonl", "-o", "mill.html"], input: "{\"id\":1,\"path\":\"./mill.html\"}\n", in: folder.url)
    #expect(outcome.status == 74 && outcome.errors.contains("a line names it"), "\(outcome)")
    #expect(folder.read("mill.html") == Self.article)
  }

  @Test func aPatternOfTheShellMayNameTheLastResult() throws {
    let folder = try folder()
    for name in ["mill.html", "port.txt"] {
      try FileManager.default.moveItem(atPath: folder.path(name), toPath: folder.path(name + ".md"))
    }
    var texts: [String?] = []
    for _ in 0..<2 {
      let outcome = try Program.run(
        ["build", "mill.html.md", "port.txt.md"] + (texts.isEmpty ? [] : ["story.md"]) + ["-o", "story.md"],
        in: folder.url)
      #expect(outcome.status == 0, "\(outcome)")
      texts.append(folder.read("story.md"))
    }
    #expect(texts[0] != nil && texts[0] == texts[1])
  }

  @Test(arguments: [
    "build mill.html missing.html -o old", "extract missing.html port.txt -o old", "tag port.txt missing.txt -o old",
    "merge one.json missing.json --format json -o old",
  ])
  func whatLacksAnInputTakesNoOldResultsPlace(command: String) throws {
    let folder = try folder()
    try folder.write("the good one\n", to: "old")
    let arguments = command.split(separator: " ").map(String.init)
    let outcome = try Program.run(arguments, in: folder.url)
    #expect(outcome.status == 1 && outcome.errors.contains("old: kept as it is"), "\(outcome)")
    #expect(folder.read("old") == "the good one\n")
    let poorer = try Program.run(arguments + ["--keep-going"], in: folder.url)
    #expect(poorer.status == 1 && folder.read("old") != "the good one\n", "\(poorer)")
    try FileManager.default.removeItem(atPath: folder.path("old"))
    #expect(try Program.run(arguments, in: folder.url).status == 1 && folder.read("old") != nil)
  }

  @Test func linesThatAreAllBadTakeNoOldResultsPlace() throws {
    let folder = try folder()
    try folder.write("# Old\n", to: "keep.md")
    for lines in ["no\n", "no\n{}\n"] {
      for options in [[], ["--by", "story", "--keep-going"]] {
        let outcome = try Program.run(["merge", "--jsonl", "-o", "keep.md"] + options, input: lines, in: folder.url)
        #expect(outcome.status != 0 && folder.read("keep.md") == "# Old\n", "\(outcome)")
      }
    }
  }

  @Test(arguments: ["merge --jsonl --by story", "stories --jsonl"])
  func linesThatAreLeftOutTakeNoOldResultsPlace(command: String) throws {
    let folder = try folder()
    try folder.write("the good one\n", to: "old")
    let arguments = command.split(separator: " ").map(String.init) + ["-o", "old"]
    let line = "{\"id\":1,\"text\":\"The mill burned down on 3 May 2021.\"}\n"
    let timeline = try Program.run(["build", "--jsonl"], input: line).output.replacing(
      "{\"id\":1,", with: "{\"id\":1,\"story\":1,")
    let outcome = try Program.run(arguments, input: timeline + "no\n", in: folder.url)
    #expect(outcome.status == 1 && outcome.errors.contains("old: kept as it is"), "\(outcome)")
    #expect(folder.read("old") == "the good one\n")
    let poorer = try Program.run(arguments + ["--keep-going"], input: timeline + "no\n", in: folder.url)
    #expect(poorer.status == 1 && folder.read("old")?.hasPrefix("{\"id\":1") == true, "\(poorer)")
  }

  // MARK: Names

  #if os(Linux)
    @Test func aFolderWhoseNameIsNoTextGetsItsResults() throws {
      let folder = try folder()
      try folder.write("stories:\n  - {title: T, inputs: mill.html, outputs: t.md}\n", to: "dateline.yml")
      let script = """
        cd '\(folder.url.path)' && mkdir "$(printf 'caf\\351')" && cd caf* && cp ../mill.html ../dateline.yml . &&
        '\(Program.path)' build mill.html -q -o o.md && '\(Program.path)' report --untrusted -q && cat o.md t.md
        '\(Program.path)' build mill.html -o ./mill.html || echo refused
        '\(Program.path)' build mill.html -o "$(printf 'o\\351.md')"; echo $?
        """
      let outcome = try #require(try Program.tool("sh", ["-c", script]))
      #expect(outcome.output.split(separator: "\n").count { $0.hasPrefix("# ") } == 2, "\(outcome)")
      #expect(
        outcome.output.hasSuffix("refused\n2\n") && outcome.errors.contains("its name is no UTF-8"), "\(outcome)")
    }

    @Test func aFileThatMayNotBecomeLargerIsTold() throws {
      let folder = try folder()
      try folder.write("the good one\n", to: "old.md")
      let script = "ulimit -f 0; cd '\(folder.url.path)' && exec '\(Program.path)' build mill.html -o old.md"
      let outcome = try #require(try Program.tool("sh", ["-c", script]))
      #expect(outcome.status == 74 && folder.read("old.md") == "the good one\n", "\(outcome)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).allSatisfy { !$0.hasSuffix(".tmp") })
    }
  #endif

  @Test func aPathEndsWhereItEnds() throws {
    let folder = try folder()
    let line = "{\"id\":1,\"path\":\"mill.html\\u0000.txt\"}\n"
    #expect(
      try Program.run(["extract", "--jsonl"], input: line, in: folder.url).output.contains("no path holds a NUL"))
    try folder.write("stories:\n  - {title: T, inputs: mill.html, outputs: \"a\\0.md\"}\n", to: "dateline.yml")
    let outcome = try Program.run(["report"], in: folder.url)
    #expect(outcome.status == 65 && outcome.errors.contains("no path holds a NUL"), "\(outcome)")
  }

  // MARK: Projects

  private static let two =
    "stories:\n  - {title: T, inputs: INPUTS, outputs: [t.md]}\n  - {title: U, inputs: port.txt, outputs: [a/mill.html]}\n"

  @Test(
    arguments: ["[a]", "\"a/*.html\"", "\"*/*\"", "[a/mill.html]"], ["The mill burned down on 3 May 2021.\n", article])
  func aReportIsNotWrittenOverAnotherStorysArticle(inputs: String, text: String) throws {
    let folder = try folder()
    try folder.write(text, to: "a/mill.html")
    try folder.write(Self.two.replacing("INPUTS", with: inputs), to: "dateline.yml")
    for options in [[], ["--keep-going"], ["--check"]] {
      let outcome = try Program.run(["report"] + options, in: folder.url)
      #expect(outcome.status == 65 && outcome.errors.contains("a report would overwrite it"), "\(outcome)")
      #expect(folder.read("a/mill.html") == text && folder.read("t.md") == nil)
    }
  }

  @Test(arguments: ["dateline.yml", "port.txt", "a/mill.html", "fixes.yml", "t.md", "copies/j.xml"])
  func theOutcomeIsNotWrittenOverTheProject(path: String) throws {
    let folder = try folder()
    try folder.write(Self.article, to: "a/mill.html")
    try folder.write("# Old\n", to: "t.md")
    try folder.write(
      "stories:\n  - {title: T, inputs: [a, port.txt], outputs: t.md, corrections: fixes.yml}\n", to: "dateline.yml")
    let before = folder.read(path)
    let outcome = try Program.run(["report", "--check", "--junit", path], in: folder.url)
    #expect(outcome.status == 2, "\(outcome)")
    #expect(folder.read(path) == before)
  }

  @Test func theOutcomeOfABrokenProjectIsNotWrittenOverIt() throws {
    let folder = try folder()
    try folder.write("stories: 3\n", to: "dateline.yml")
    #expect(try Program.run(["report", "--junit", "./dateline.yml"], in: folder.url).status == 2)
    #expect(folder.read("dateline.yml") == "stories: 3\n")
    #expect(try Program.run(["report", "--junit", "-"], in: folder.url).status == 2 && folder.read("-") == nil)
  }

  /// A project that cannot be read does not say what it reads: whatever stands where the outcome would is kept.
  @Test func theOutcomeOfABrokenProjectIsNotWrittenOverAnArticle() throws {
    let folder = try folder()
    try folder.write("stories: 3\n", to: "dateline.yml")
    let outcome = try Program.run(["report", "--junit", "port.txt"], in: folder.url)
    #expect(outcome.status == 65 && outcome.errors.contains("kept as it is"), "\(outcome)")
    #expect(folder.read("port.txt") == Self.article)
    for _ in 0..<2 { #expect(try Program.run(["report", "--junit", "j.xml"], in: folder.url).status == 65) }
    #expect(folder.read("j.xml")?.contains("errors=\"1\"") == true)
  }

  /// The names of notes are told by the timeline: one that is an article's is known when they are made.
  @Test func aNoteIsNotWrittenOverAnArticle() throws {
    let folder = try folder()
    try folder.write(
      "stories:\n  - {title: T, inputs: port.txt, outputs: {path: notes/, format: obsidian}}\n", to: "dateline.yml")
    #expect(try Program.run(["report"], in: folder.url).status == 0)
    let notes = try FileManager.default.subpathsOfDirectory(atPath: folder.path("notes")).filter { $0.hasSuffix(".md") }
    let note = try #require(notes.first { $0.contains("/") }, "\(notes)")
    try folder.write(Self.article, to: "notes/\(note)")
    try folder.write(
      "stories:\n  - {title: T, inputs: [port.txt, \"notes/\(note)\"], outputs: {path: notes/, format: obsidian}}\n",
      to: "dateline.yml")
    let outcome = try Program.run(["report"], in: folder.url)
    #expect(outcome.status == 1 && outcome.errors.contains("a note would be written there"), "\(outcome)")
    #expect(folder.read("notes/\(note)") == Self.article)
  }

  @Test func whatTheRunWritesIsNoInput() throws {
    let folder = try folder()
    try folder.write(Self.article, to: "in/mill.txt")
    try folder.write("stories:\n  - {title: T, inputs: [.], outputs: t.md}\n", to: "in/dateline.yml")
    var texts: [String?] = []
    for _ in 0..<3 {
      let outcome = try Program.run(
        ["report", "in/dateline.yml", "--junit", "in/j.xml", "--cache", "in/cache"], in: folder.url)
      #expect(outcome.status == 0, "\(outcome)")
      texts.append(folder.read("in/t.md"))
    }
    #expect(texts[0]?.contains("burned down") == true && texts[0] == texts[2])
  }
}

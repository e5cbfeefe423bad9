import Foundation
import Testing

/// `dateline report`.
@Suite struct ReportTests {
  private func project() throws -> Workspace {
    let folder = try Workspace()
    try folder.write("The mill burned down on Tuesday.\n", to: "articles/one.txt")
    try folder.write("It was rebuilt in 2023.\n", to: "articles/two.txt")
    try folder.write(
      """
      stories:
        - title: The mill
          published: 2024-03-14
          inputs: articles/*.txt
          outputs: [mill.md, out/mill.json]
      """, to: "dateline.yml")
    return folder
  }

  @Test func writesWhatChangesAndOnlyThat() throws {
    let folder = try project()
    let first = try Program.run(["report"], in: folder.url)
    #expect(first.status == 0, "\(first)")
    #expect(
      first.output.contains("mill.md        written\nout/mill.json  written\n1 story, 2 reports, 2 articles\n"),
      "\(first)")
    #expect(try #require(folder.read("mill.md")).hasPrefix("# The mill\n"))
    #expect(try Program.run(["report"], in: folder.url).output.contains("mill.md        unchanged"))
    #expect(try Program.run(["report", "--check"], in: folder.url).status == 0)
    #expect(try Program.run(["report", "--check", folder.path("dateline.yml")]).status == 0)
  }

  @Test(arguments: ["sub", "sub/"]) func aFolderIsThatOfItsProject(name: String) throws {
    let folder = try Workspace()
    try folder.write("The mill burned down on Tuesday.\n", to: "sub/one.txt")
    try folder.write("stories: [{published: 2024-03-14, inputs: one.txt, outputs: mill.md}]\n", to: "sub/dateline.yml")
    let run = try Program.run(["report", name], in: folder.url)
    #expect(run.status == 0 && folder.read("sub/mill.md") != nil, "\(run)")
  }

  @Test func aCheckTellsWhatDiffersAndWritesNothing() throws {
    let folder = try project()
    let missing = try Program.run(["report", "--check"], in: folder.url)
    #expect(missing.status == 1)
    #expect(missing.output.contains("mill.md        missing\n    it is not there"))
    #expect(folder.read("mill.md") == nil)
    _ = try Program.run(["report"], in: folder.url)
    let before = folder.read("mill.md")
    try folder.write("The mill burned down on Monday.\n", to: "articles/one.txt")
    let outcome = try Program.run(["report", "--check"], in: folder.url)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("mill.md        differs"))
    #expect(outcome.output.contains("12 March 2024") && outcome.output.contains("11 March 2024"), "\(outcome)")
    #expect(folder.read("mill.md") == before)
  }

  @Test func aReportInMarkdownAloneTellsWhatDiffersByEvent() throws {
    let folder = try project()
    let file = try #require(folder.read("dateline.yml")).replacing(", out/mill.json", with: "")
    try folder.write(file, to: "dateline.yml")
    _ = try Program.run(["report"], in: folder.url)
    try folder.write(file.replacing("2024-03-14", with: "2024-03-07"), to: "dateline.yml")
    let outcome = try Program.run(["report", "--check"], in: folder.url)
    #expect(
      outcome.output.hasPrefix(
        "mill.md  differs\n    date of “The mill burned down.” changed from 12 March 2024 to 5 March 2024 "
          + "because of “Tuesday”"), "\(outcome)")
  }

  @Test func whatDiffersInAStoryIsToldOnce() throws {
    let folder = try project()
    _ = try Program.run(["report"], in: folder.url)
    try folder.write("The mill burned down on Monday. It fell on Tuesday.\n", to: "articles/one.txt")
    let outcome = try Program.run(["report", "--check"], in: folder.url)
    #expect(outcome.output.contains("out/mill.json  differs\n    as in mill.md\n"), "\(outcome)")
  }

  /// The saved timeline knows more of the events than the report beside it.
  @Test func everyReportOfAStoryTellsWhatDiffersByEvent() throws {
    let folder = try project()
    _ = try Program.run(["report"], in: folder.url)
    let file = try #require(folder.read("dateline.yml"))
    try folder.write(file.replacing("2024-03-14", with: "2024-03-07"), to: "dateline.yml")
    let summary = folder.path("summary.md")
    let outcome = try Program.run(
      ["report", "--check", "--github"], in: folder.url, environment: ["GITHUB_STEP_SUMMARY": summary])
    let change =
      "date of “The mill burned down.” changed from 12 March 2024 to 5 March 2024 because of “Tuesday”"
    let table = outcome.output.split(separator: "\n").map(String.init)
    let report = try #require(table.firstIndex { $0.hasPrefix("mill.md") })
    let saved = try #require(table.firstIndex { $0.hasPrefix("out/mill.json") })
    #expect(table[report..<saved].contains { $0.contains(change) }, "\(outcome)")
    #expect(table[saved...].contains { $0.contains(change) })
    #expect(outcome.output.contains("::error file=mill.md,line=3,col=1::the report differs%0A"), "\(outcome)")
    #expect(try #require(folder.read("summary.md")).contains("\nmill.md:\n\n- "))
  }

  @Test func findingsForMachines() throws {
    let folder = try project()
    let summary = folder.path("summary.md")
    let outcome = try Program.run(
      ["report", "--check", "--quiet", "--github", "--junit", "junit.xml"], in: folder.url,
      environment: ["GITHUB_STEP_SUMMARY": summary])
    #expect(outcome.status == 1)
    #expect(
      outcome.output.hasPrefix("::error file=dateline.yml,line=5,col=15::the report mill.md is missing\n"), "\(outcome)"
    )
    #expect(try #require(folder.read("summary.md")).contains("| The mill | mill.md | missing |"))
    let junit = try #require(folder.read("junit.xml"))
    #expect(junit.contains("tests=\"2\" failures=\"2\" errors=\"0\""))
    #expect(XMLChecker().isWellFormed(junit))
  }

  @Test func badArticlesAreNamedAndTheOthersTold() throws {
    let folder = try project()
    try folder.write("", to: "articles/three.txt")
    let outcome = try Program.run(["report"], in: folder.url)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("The mill: articles/three.txt: "))
    #expect(outcome.output.contains("mill.md        written"))
  }

  @Test func aMissingArticleLeavesTheGoodReportAlone() throws {
    let folder = try project()
    try folder.write(
      try #require(folder.read("dateline.yml")).replacing(
        "articles/*.txt", with: "[articles/one.txt, articles/two.txt]"),
      to: "dateline.yml")
    _ = try Program.run(["report"], in: folder.url)
    let before = folder.read("mill.md")
    try FileManager.default.removeItem(at: folder.url.appending(path: "articles/two.txt"))
    let outcome = try Program.run(["report"], in: folder.url)
    #expect(outcome.status == 1, "\(outcome)")
    #expect(
      outcome.errors.contains("dateline.yml:4:32: The mill: articles/two.txt: there is no such file"),
      "\(outcome)")
    #expect(outcome.output.contains("mill.md        kept") && folder.read("mill.md") == before)
    let poorer = try Program.run(["report", "--keep-going"], in: folder.url)
    #expect(poorer.status == 1 && poorer.output.contains("mill.md        written"), "\(poorer)")
    #expect(folder.read("mill.md") != before)
  }

  @Test func aStoryWithoutAnyArticleLeavesItsReportsAlone() throws {
    let folder = try project()
    _ = try Program.run(["report"], in: folder.url)
    let before = folder.read("mill.md")
    try FileManager.default.removeItem(at: folder.url.appending(path: "articles"))
    let outcome = try Program.run(["report"], in: folder.url)
    #expect(outcome.status == 66, "\(outcome)")
    #expect(outcome.errors.contains("articles/*.txt: there is no such file or folder"))
    #expect(folder.read("mill.md") == before)
  }

  @Test func aCacheChangesNothingButTheTime() throws {
    let folder = try project()
    for run in 0..<3 {
      // The third finds a cache that somebody damaged.
      if run == 2 {
        for file in FileManager.default.subpaths(atPath: folder.path("cache")) ?? [] where file.hasSuffix(".jsonl") {
          try folder.write("{}\n", to: "cache/\(file)")
        }
      }
      let outcome = try Program.run(["report", "--cache", "cache"], in: folder.url)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains(run == 0 ? "mill.md        written" : "mill.md        unchanged"), "\(outcome)")
    }
    try folder.write("The mill burned down on Monday.\n", to: "articles/one.txt")
    #expect(try Program.run(["report", "--cache", "cache"], in: folder.url).output.contains("mill.md        written"))
  }

  @Test func aCheckAddsNothingToTheCacheUnlessItIsTold() throws {
    let folder = try project()
    _ = try Program.run(["report"], in: folder.url)
    _ = try Program.run(["report", "--check", "--cache", "cache"], in: folder.url)
    #expect(!FileManager.default.fileExists(atPath: folder.path("cache")))
    _ = try Program.run(["report", "--check", "--cache", "cache", "--update-cache"], in: folder.url)
    #expect(FileManager.default.fileExists(atPath: folder.path("cache")))
    #expect(try Program.run(["report", "--update-cache"], in: folder.url).status == 2)
  }

  @Test func aBrokenProjectLeavesNoGreenOutcome() throws {
    let folder = try project()
    _ = try Program.run(["report", "--junit", "junit.xml"], in: folder.url)
    #expect(folder.read("junit.xml")?.contains("errors=\"0\"") == true)
    try folder.write("stories: [\n", to: "dateline.yml")
    #expect(try Program.run(["report", "--check", "--junit", "junit.xml"], in: folder.url).status == 65)
    let junit = try #require(folder.read("junit.xml"))
    #expect(junit.contains("errors=\"1\"") && XMLChecker().isWellFormed(junit), "\(junit)")
  }

  @Test(arguments: ["a[b]", "a*b", "a?b"])
  func theProjectsOwnPathIsNoPattern(name: String) throws {
    let folder = try Workspace()
    try folder.write("The mill burned down on 3 May 2021.", to: "\(name)/one.txt")
    try folder.write("The mill was rebuilt in 2023.", to: "\(name)/[two].txt")
    try folder.write(
      "stories:\n  - {title: M, inputs: [\"o*.txt\", \"[two].txt\"], outputs: o.md}\n", to: "\(name)/dateline.yml")
    let outcome = try Program.run(["report", "\(name)/dateline.yml"], in: folder.url)
    #expect(outcome.status == 0 && outcome.output.contains("2 articles"), "\(outcome)")
  }

  /// What the cache knows of a report is worth nothing once another hand has been at it.
  @Test func aCacheNoticesWhatBecameOfReportsAndTheirProject() throws {
    let folder = try project()
    let report = ["report", "--cache", "cache"]
    _ = try Program.run(report, in: folder.url)
    let good = try #require(folder.read("mill.md"))
    try folder.write(good + "more\n", to: "mill.md")
    let check = try Program.run(report + ["--check"], in: folder.url)
    #expect(check.status == 1 && check.output.contains("mill.md        differs"), "\(check)")
    #expect(try Program.run(report, in: folder.url).output.contains("mill.md        written"))
    #expect(folder.read("mill.md") == good)
    try FileManager.default.removeItem(at: folder.url.appending(path: "mill.md"))
    #expect(try Program.run(report, in: folder.url).output.contains("mill.md        written"))
    let file = try #require(folder.read("dateline.yml"))
    try folder.write(
      file + "\n    corrections: {quote: The mill burned down on Tuesday., hide: true}\n", to: "dateline.yml")
    #expect(try Program.run(report, in: folder.url).output.contains("mill.md        written"))
    #expect(folder.read("mill.md")?.contains("burned") == false)
  }

  /// Warnings are told on every run, not only on the one that read the article.
  @Test func warningsAreToldWhetherCachedOrNot() throws {
    let folder = try project()
    try folder.write("stories:\n  - {inputs: articles, outputs: mill.md}\n", to: "dateline.yml")
    for _ in 0..<2 {
      let outcome = try Program.run(["report", "--cache", "cache"], in: folder.url)
      #expect(outcome.status == 0)
      #expect(
        outcome.errors.contains("dateline: warning: mill.md: ") && outcome.errors.contains("--published"), "\(outcome)")
    }
    #expect(try Program.run(["report", "--quiet"], in: folder.url).errors.isEmpty)
  }

  @Test func mistakesInTheProjectAreToldWithTheirPlace() throws {
    let folder = try Workspace()
    try folder.write("stories:\n  - inputs: a\n    ouputs: b.md\n", to: "dateline.yml")
    let outcome = try Program.run(["report"], in: folder.url)
    #expect(outcome.status == 65)
    #expect(
      outcome.errors.hasPrefix(
        "dateline: error: dateline.yml:3:5: a story has no field “ouputs”; did you mean “outputs”?"))
    #expect(try Program.run(["report", "none.yml"], in: folder.url).status == 66)
  }
}

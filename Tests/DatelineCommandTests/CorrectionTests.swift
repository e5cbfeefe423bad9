import Foundation
import Testing

/// An editor's corrections, from the file to the reports.
@Suite struct CorrectionTests {
  private func project(_ corrections: String) throws -> Workspace {
    let folder = try Workspace()
    try folder.write("The mill burned down on Tuesday.\n", to: "articles/one.txt")
    try folder.write(
      """
      stories:
        - title: The mill
          published: 2024-03-14
          inputs: articles/*.txt
          outputs: [mill.md, mill.json]
          corrections: corrections.yml
      """, to: "dateline.yml")
    try folder.write(corrections, to: "corrections.yml")
    return folder
  }

  @Test func theySurviveRegeneration() throws {
    let folder = try project(
      "- quote: The mill burned down on Tuesday.\n  date: 2024-03-11\n  note: The brigade's log.\n")
    for _ in 0..<2 {
      #expect(try Program.run(["report"], in: folder.url).status == 0)
      let report = try #require(folder.read("mill.md"))
      #expect(report.contains("**11 March 2024** — The mill burned down. *(edited)*"), "\(report)")
      #expect(report.contains("Edited: date (was 12 March 2024). The brigade's log."), "\(report)")
      // Another article moves ids and places, and leaves the correction where it was.
      try folder.write("It was rebuilt in 2023, and the mill had burned before.\n", to: "articles/a.txt")
    }
    let merged = try Program.run(["merge", folder.path("mill.json")])
    #expect(merged.status == 65, "\(merged)")
  }

  /// Each operation, from the file to every report that people read.
  @Test func everyOperationIsToldInEveryReport() throws {
    let folder = try project("")
    try folder.write(
      """
      The mill burned down on Tuesday. The mayor visited the ruin on Wednesday. The council may rebuild it in May.
      The owner sold the land on 1 March. The brigade saved the barn on Tuesday evening.
      """, to: "articles/one.txt")
    try folder.write("A fire destroyed the mill on Tuesday.", to: "articles/two.txt")
    let file = try #require(folder.read("dateline.yml"))
    try folder.write(
      file.replacing("[mill.md, mill.json]", with: "[mill.md, mill.json, mill.txt, mill.html]"), to: "dateline.yml")
    try folder.write(
      """
      - quote: The mayor visited the ruin on Wednesday.
        date: 2024-03-12
        note: The diary of the town hall.
      - quote: The council may rebuild it in May.
        summary: The council may rebuild the mill.
        status: planned
      - quote: The owner sold the land on 1 March.
        hide: true
      - quote: The brigade saved the barn on Tuesday evening.
        merge: [The mill burned down on Tuesday.]
      - add: {summary: The inquest opens., date: 2024-04-02, quote: The inquest opened., source: Court list}
      """, to: "corrections.yml")
    let outcome = try Program.run(["report"], in: folder.url)
    #expect(outcome.status == 0, "\(outcome)")
    for name in ["mill.md", "mill.txt", "mill.html"] {
      let report = try #require(folder.read(name)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      for words in [
        "12 March 2024", "The council may rebuild the mill.", "2 April 2024", "The inquest opens.", "edited",
      ] {
        #expect(report.contains(words), "\(words) in \(name)")
      }
      #expect(!report.contains("sold the land"), "\(name)")
    }
    let report = try #require(folder.read("mill.md"))
    #expect(report.contains("Edited: date (was 13 March 2024). The diary of the town hall."), "\(report)")
    #expect(
      report.contains("Edited: summary (was “The council may rebuild it.”), status (was possible)."), "\(report)"
    )
    #expect(report.contains("Edited: merged.") && report.contains("Edited: added."), "\(report)")
    // The ids by which an editor may name tellings.
    let told = try Program.run(["render", folder.path("mill.json"), "--format", "markdown", "--explain"])
    #expect(told.output.contains(". Telling "), "\(told)")
  }

  @Test func oneThatFindsNothingIsAnErrorAndLeavesTheReports() throws {
    let folder = try project("")
    _ = try Program.run(["report"], in: folder.url)
    let before = folder.read("mill.md")
    try folder.write("# a comment\n- event: 0000000000000000\n  hide: true\n", to: "corrections.yml")
    for arguments in [["report"], ["report", "--check", "--github", "--junit", "junit.xml"]] {
      let outcome = try Program.run(arguments, in: folder.url)
      #expect(outcome.status == 1, "\(outcome)")
      #expect(
        outcome.errors.hasPrefix("dateline: error: corrections.yml:2:3: no event is told by 0000000000000000 any more"))
      #expect(folder.read("mill.md") == before)
      guard arguments.count > 1 else { continue }
      #expect(outcome.output.contains("::error file=corrections.yml,line=2,col=3::no event is told by"))
    }
    let junit = try #require(folder.read("junit.xml"))
    #expect(junit.contains("errors=\"1\""))
    #expect(XMLChecker().isWellFormed(junit))
  }

  @Test func buildMergeAndRenderTakeThem() throws {
    let folder = try project("- quote: The mill burned down on Tuesday.\n  summary: The mill burns.\n")
    let article = folder.path("articles/one.txt")
    let (saved, corrections) = (folder.path("saved.json"), folder.path("corrections.yml"))
    #expect(try Program.run(["build", "--published", "2024-03-14", article, "-o", saved]).status == 0)
    for arguments in [["build", "--published", "2024-03-14", article], ["merge", saved], ["render", saved]] {
      let outcome = try Program.run(arguments + ["--corrections", corrections])
      #expect(outcome.status == 0, "\(outcome)")
      #expect(outcome.output.contains("The mill burns. *(edited)*"), "\(outcome)")
    }
    try folder.write("- event: none\n  hide: true\n", to: "corrections.yml")
    let failed = try Program.run(["render", saved, "--corrections", corrections])
    #expect(failed.status == 65 && failed.output.isEmpty, "\(failed)")
    #expect(failed.errors.contains("corrections.yml:1:3: no event is told by none"))
    #expect(try Program.run(["render", saved, "--corrections", "none.yml"]).status == 66)
    #expect(try Program.run(["build", "--jsonl", "--corrections", corrections]).status == 2)
  }
}

import Testing

/// What the program says about itself, and to those who call it wrongly.
@Suite struct UsageTests {
  @Test(arguments: [
    ["build"], ["build", "--format", "jsn", "x"], ["build", "--publishd", "2025-01-01", "x"], ["bild"],
    ["build", "--published", "soon", "x"], ["build", "--timezone", "Nowhere", "x"], ["build", "--limit", "0", "x"],
    ["build", "--include", "happend", "x"], ["tag", "--jsonl", "x"], ["tag", "--jsonl", "--format", "text"],
    ["tag", "--explain", "--format", "timeml", "x"], ["merge"], ["merge", "--jsonl", "x"], ["render"], ["diff", "x"],
    ["analyse", "--conllu", "x"], ["build", "--quiet", "--verbose", "x"], ["serve"],
  ])
  func wrongUsageEndsWithTwo(arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 2, "\(outcome)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Error: "))
  }

  @Test(arguments: [
    (["build", "--publishd", "x", "y"], "Did you mean '--published'?"),
    (["build", "--published", "20 Aug", "y"], "'20 Aug' is no ISO 8601 date; write 2025-08-20"),
    (["build", "--timezone", "Mars", "y"], "there is no time zone 'Mars': give a place (Europe/Kyiv)"),
    (["build", "--include", "real", "y"], "'real' is no status; there are happened, ongoing"),
  ])
  func wrongUsageIsExplained(arguments: [String], message: String) throws {
    #expect(try Program.run(arguments).errors.contains(message))
  }

  @Test(arguments: ["build", "merge", "render", "diff", "tag", "events", "analyse", "extract", "report"])
  func everyCommandHasHelpWithExamples(command: String) throws {
    let outcome = try Program.run([command, "--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("EXAMPLES\n  dateline \(command)"))
    #expect(outcome.errors.isEmpty)
  }

  @Test func versionAndCompletions() throws {
    #expect(try Program.run(["--version"]).output == "0.1.0\n")
    for shell in ["bash", "zsh", "fish"] {
      let outcome = try Program.run(["--generate-completion-script", shell])
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("date-order"))
    }
  }
}

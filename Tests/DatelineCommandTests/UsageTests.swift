import Testing

/// What the program says about itself, and to those who call it wrongly.
@Suite struct UsageTests {
  @Test(arguments: [
    ["build"], ["build", "--format", "jsn", "x"], ["build", "--publishd", "2025-01-01", "x"], ["bild"],
    ["build", "--published", "soon", "x"], ["build", "--timezone", "Nowhere", "x"], ["build", "--limit", "0", "x"],
    ["build", "--include", "happend", "x"], ["tag", "--jsonl", "x"], ["tag", "--jsonl", "--format", "text"],
    ["tag", "--explain", "--format", "timeml", "x"], ["merge"], ["merge", "--jsonl", "x"], ["render"], ["diff", "x"],
    ["build", "--since", "2024-03-02", "--until", "2024-03-01", "x"], ["build", "-o", "out.xml", "x"],
    ["help", "nosuch"],
    ["render", "-o", "out.docx", "x"], ["diff", "-o", "out.csv", "x", "y"], ["build", "--no-paths", "x"],
    ["tag", "--jsonl", "--no-paths", "--base-folder", "x"], ["report", "--check", "--refresh"],
    ["analyse", "--conllu", "x"], ["build", "--quiet", "--verbose", "x"], ["serve", "--host", "x"],
    ["stories"], ["stories", "--terms", "x"], ["stories", "--jsonl", "--terms", "--timelines"],
    ["merge", "--by", "story", "x"],
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
    (["bild", "y"], "'bild' is no command. Did you mean 'build'?"),
    (["help", "bild"], "'bild' is no command. Did you mean 'build'?"),
    (
      ["build", "-o", "out.xml", "x"],
      "'out.xml': the ending .xml tells no format; give --format, one of markdown, text,"
    ),
    (
      ["build", "--since", "2024-03-02", "--until", "2024-03-01", "x"],
      "--since 2024-03-02 lies after --until 2024-03-01"
    ),
    (["frobnicate"], "'frobnicate' is no command. There are build, merge,"),
    (["build", "--format", "markdwon", "y"], "Did you mean 'markdown'?"),
    (["tag", "--prefer", "paste", "y"], "there are past, future, auto. Did you mean 'past'?"),
    (["diff", "--format", "yaml", "x", "y"], "there are text, markdown, json."),
    (["build", "--include", "real", "y"], "'real' is no status; there are happened, ongoing"),
  ])
  func wrongUsageIsExplained(arguments: [String], message: String) throws {
    #expect(try Program.run(arguments).errors.contains(message))
  }

  /// A year before our era begins with a hyphen and is no option.
  @Test func datesMayBeginWithAHyphen() throws {
    let arguments = [
      "render", "Samples/reports/halden-bridge.json", "--since", "-0043-03-15", "--until", "2024-03/2024-04",
    ]
    let outcome = try Program.run(arguments + ["--format", "jsonl", "-q"])
    #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(outcome)")
  }

  @Test func whatAFormatHasNoUseForIsTold() throws {
    let render = ["render", "Samples/reports/halden-bridge.json", "--format"]
    #expect(
      try Program.run(render + ["csv", "--images"]).errors.contains(
        "--images is for html and timelinejs; csv is written without"))
    #expect(try !Program.run(render + ["html", "--images"]).errors.contains("written without"))
    #expect(try Program.run(render + ["timesketch"]).errors.contains("they are not told by the clock"))
  }

  @Test(arguments: [
    "build", "merge", "render", "diff", "tag", "events", "analyse", "extract", "stories", "report", "serve",
    "manual",
  ])
  func everyCommandHasHelpWithExamples(command: String) throws {
    let outcome = try Program.run([command, "--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("EXAMPLES\n  dateline \(command)"))
    #expect(outcome.errors.isEmpty)
  }

  /// Prose is wrapped by the program alone: a line that ends early in the middle of a sentence was wrapped before, and an
  /// indented line that is too wide is broken.
  @Test(arguments: [
    "", "build", "merge", "render", "diff", "tag", "events", "analyse", "extract", "stories", "report", "serve",
    "manual",
  ])
  func helpIsWrappedWhereTheTerminalEnds(command: String) throws {
    let help = try Program.run([command, "--help"].filter { !$0.isEmpty }).output
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.hasPrefix("USAGE") }
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(line.count <= 80, "\(line)")
      let first = next.prefix { $0 != " " }
      let isProse = !line.isEmpty && first.first?.isLowercase == true
      #expect(!isProse || line.count + 1 + first.count >= 80, "\(line)\n\(next)")
    }
  }

  @Test func versionIsTold() throws { #expect(try Program.run(["--version"]).output == "0.1.0\n") }

  /// Each shell that is at hand reads its own completions without a complaint.
  @Test(arguments: ["bash", "zsh", "fish"]) func completionsAreReadByTheirShell(shell: String) throws {
    let outcome = try Program.run(["--generate-completion-script", shell])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("date-order"))
    #expect(outcome.output.contains("markdown"))
    let folder = try Workspace()
    let script = try folder.write(outcome.output, to: "completions")
    guard let read = try Program.tool(shell, ["-n", script]) else { return }
    #expect(read.status == 0 && read.errors.isEmpty, "\(read)")
  }

  @Test func theManualHoldsEveryCommandAndOption() throws {
    let outcome = try Program.run(["manual"])
    #expect(outcome.status == 0)
    for command in ["build", "merge", "render", "diff", "tag", "events", "analyse", "extract", "report"] {
      #expect(outcome.output.contains(".SS \"dateline \(command)\"\n"))
    }
    #expect(outcome.output.contains(".B \\-\\-format <format>\n"))
    let folder = try Workspace()
    let page = try folder.write(outcome.output, to: "dateline.1")
    if let read = try Program.tool("man", ["--warnings", "-E", "UTF-8", "-l", page]) {
      #expect(read.status == 0 && read.errors.isEmpty, "\(read.errors)")
      #expect(read.output.contains("--corrections <file>"))
    }
    if let read = try Program.tool("mandoc", ["-T", "lint", "-W", "warning", page]) {
      #expect(read.status == 0 && read.output.isEmpty, "\(read)")
    }
  }
}

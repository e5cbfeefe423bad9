import Foundation
import Testing

/// Nothing that an article, a name or a path says may do anything to the terminal or the CI service that shows it.
@Suite struct HarmlessOutputTests {
  private static let evil = "\u{1B}]0;pwn\u{7} \u{9B}31m \u{202E}x"

  private func isHarmless(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A, 0x09: true
      case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: false
      default: true
      }
    } && lines.allSatisfy { !$0.drop { $0 == " " }.hasPrefix("::") && !$0.contains("##[") && !$0.contains("##vso[") }
  }

  @Test(arguments: [
    ["extract"], ["extract", "--format", "markdown"], ["extract", "--explain"], ["tag"], ["tag", "--explain"],
    ["events"], ["analyse"], ["build", "--format", "text"], ["build", "--format", "markdown"],
  ])
  func articles(command: [String]) throws {
    let folder = try Workspace()
    let text =
      "The mill \(Self.evil) sank\n\n::error::The mill sank on 3 May 2021.\n\n  ##[error]It sank on 4 May 2021.\n\n"
      + "##vso[task] It \(Self.evil) burned on 5 May 2021 in ::error:: Paris.\n"
    let path = try folder.write(text, to: "::error::\u{1B}[31m.txt")
    let outcome = try Program.run(command + [path, "--published", "2021-05-06"].prefix(command == ["analyse"] ? 1 : 3))
    #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(outcome)")
    #expect(isHarmless(outcome.output), "\(outcome)")
    #expect(isHarmless(outcome.errors), "\(outcome)")
  }

  @Test(arguments: [
    "stories", "stories --timelines", "tag --format json", "extract --format json", "build --format json",
  ])
  func whatIsForProgramsIsHarmlessAtATerminal(command: String) throws {
    let folder = try Workspace()
    let path = try folder.write("The mill \(Self.evil) sank\n\nIt sank ##[x] on 3 May 2021.\n", to: "a\u{202E}##[.txt")
    // Where there is no terminal to be had, there is nothing to see.
    guard
      let outcome = try Program.tool("script", ["-qec", "'\(Program.path)' \(command) '\(path)'", "/dev/null"]),
      outcome.status == 0
    else { return }
    #expect(!outcome.output.isEmpty && isHarmless(outcome.output.replacing("\r\n", with: "\n")), "\(outcome)")
  }

  @Test func outcomesForCI() throws {
    let folder = try Workspace()
    try folder.write(
      "stories:\n  - {title: \"M\\e[31m\\n::error::\\u202Ex\", inputs: \"no\\n::error::\\u202E\", outputs: [o.md]}\n",
      to: "dateline.yml")
    _ = try Program.run(["report", "--junit", "j.xml"], in: folder.url)
    #expect(isHarmless(try #require(folder.read("j.xml"))))
    try folder.write("\"\\n::error::\\u202E\": 1\n", to: "dateline.yml")
    _ = try Program.run(["report", "--junit", "j.xml"], in: folder.url)
    #expect(isHarmless(try #require(folder.read("j.xml"))))
  }

  @Test func errorsOfSavedTimelines() throws {
    let folder = try Workspace()
    let path = try folder.write("{\"schema\":\"a\\u001b]0;pwn\\u0007\\n::error::x\"}", to: "a.json")
    let outcome = try Program.run(["render", path])
    #expect(outcome.status == 65 && isHarmless(outcome.errors), "\(outcome)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func namesInErrorsAndUsage() throws {
    for arguments in [
      ["build", "no\u{1B}[2Jsuch\n::error::x"], ["\u{1B}[2J"], ["build", "--prefer", "\u{1B}[2J", "x"],
    ] {
      let outcome = try Program.run(arguments)
      #expect(outcome.status != 0 && isHarmless(outcome.errors) && !outcome.errors.isEmpty, "\(outcome)")
    }
  }

  @Test func differencesAndAnnotations() throws {
    let folder = try Workspace()
    try folder.write("The mill burned down on 3 May 2021.\n", to: "a.txt")
    try folder.write(
      "stories:\n  - {title: \"M\\e[31m\\n::error::x\", inputs: a.txt, outputs: [o.md, o.json]}\n", to: "dateline.yml")
    _ = try Program.run(["report"], in: folder.url)
    try FileManager.default.copyItem(atPath: folder.path("o.json"), toPath: folder.path("old.json"))
    try folder.write("The \u{1B}[31m mill ::error:: sank on 4 May 2021.\n", to: "a.txt")
    let check = try Program.run(
      ["report", "--check", "--github"], in: folder.url, environment: ["GITHUB_STEP_SUMMARY": folder.path("summary.md")]
    )
    #expect(check.status == 1)
    let told = check.output.split(separator: "\n").filter { !$0.hasPrefix("::error file=") }
    #expect(isHarmless(told.joined(separator: "\n")) && !check.output.unicodeScalars.contains("\u{1B}"), "\(check)")
    _ = try Program.run(["report"], in: folder.url)
    for format in ["text", "markdown"] {
      let changes = try Program.run(["diff", "old.json", "o.json", "--format", format], in: folder.url)
      #expect(changes.status == 1 && isHarmless(changes.output), "\(changes)")
    }
  }

  @Test func anAddressThatRunsAScriptIsNone() throws {
    let folder = try Workspace()
    let page = """
      <html><head><title>Mill</title><link rel="canonical" href="javascript:alert(1)">
      <meta property="og:url" content="data:text/html,x"></head><body><article><h1>Mill</h1>
      <p>The mill burned down on 3 May 2021, and nobody was hurt in the fire, the owner said.</p></article></body></html>
      """
    let path = try folder.write(page, to: "a.html")
    for format in ["json", "csv", "ics", "html", "vis", "markdown", "jsonld"] {
      let outcome = try Program.run(["build", path, "--format", format])
      #expect(
        outcome.status == 0 && !outcome.output.contains("javascript:alert") && !outcome.output.contains("data:text"))
    }
    let saved = try Program.run(["build", path, "--format", "json"]).output.replacing(
      "\"title\": \"Mill\"", with: "\"title\": \"Mill\", \"url\": \"javascript:alert(1)\"", maxReplacements: 2)
    let other = try folder.write(
      saved.replacing(
        "\"title\": \"Mill\", \"url\": \"javascript:alert(1)\",\n  \"sources\"",
        with: "\"title\": \"Mill\",\n  \"sources\""), to: "b.json")
    let outcome = try Program.run(["render", other, "--format", "ics"])
    #expect(outcome.status == 0 && !outcome.output.contains("javascript"), "\(outcome)")
  }
}

import Foundation
import Testing

/// What is told only where a person looks: colour and progress.
@Suite struct TerminalTests {
  /// Runs the program on a terminal of its own, if this machine has util-linux's script(1); its output and its errors
  /// come together.
  private func onTerminal(_ command: String, _ environment: [String: String] = [:]) throws -> String? {
    let environment = ["TERM": "xterm", "NO_COLOR": ""].merging(environment) { _, new in new }
    let run = ["-qec", "\(Program.path) \(command)", "/dev/null"]
    return try Program.tool("script", run, environment: environment)?.output
  }

  private static let render = "render Samples/reports/halden-bridge.json --limit 3"

  @Test func aTerminalGetsColouredText() throws {
    guard let shown = try onTerminal(Self.render) else { return }
    #expect(shown.contains("\u{1B}["))
    #expect(shown.contains("├"))
    let plain = try Program.run(Self.render.split(separator: " ").map(String.init))
    #expect(plain.output.hasPrefix("# "))
    #expect(!plain.output.contains("\u{1B}"))
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func colourCanBeRefused(environment: [String: String]) throws {
    guard let shown = try onTerminal(Self.render, environment) else { return }
    #expect(shown.contains("├") && !shown.contains("\u{1B}"), "\(shown)")
  }

  /// Enough articles that one would wait for them.
  private func articles() throws -> Workspace {
    let folder = try Workspace()
    for number in 0..<25 { try folder.write("The mill burned down on 3 May 2021.", to: "a\(number).txt") }
    return folder
  }

  @Test func progressIsToldOnATerminalAlone() throws {
    let folder = try articles()
    let output = try Workspace()
    let command = "build \(folder.url.path) --published 2024-03-14 --format json --output \(output.path("x.json"))"
    guard let shown = try onTerminal(command) else { return }
    #expect(shown.contains("\r12/25") && shown.hasSuffix("\r\u{1B}[K"), "\(shown)")
    #expect(try onTerminal(command + " --quiet")?.isEmpty == true)
    #expect(try Program.run(command.split(separator: " ").map(String.init)).errors.isEmpty)
  }

  /// Results go to standard output and nothing else does.
  @Test func messagesGoToStandardError() throws {
    let folder = try Workspace()
    let path = try folder.write("The mill burned down on Tuesday.", to: "a.txt")
    let told = try Program.run(["build", path])
    #expect(told.errors.hasPrefix("dateline: warning: ") && told.errors.contains("--published"), "\(told)")
    #expect(told.output.hasPrefix("# "))
    let quiet = try Program.run(["build", path, "--quiet"])
    #expect(quiet.errors.isEmpty && quiet.output == told.output)
    let verbose = try Program.run(["build", path, "--verbose"])
    #expect(verbose.errors.hasPrefix(told.errors) && verbose.output == told.output)
  }
}

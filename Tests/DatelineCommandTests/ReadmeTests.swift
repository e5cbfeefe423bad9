import DatelineTestSupport
import Foundation
import Testing

/// What the README shows of the program is what it prints. `DATELINE_RECORD=1` writes it anew.
@Suite struct ReadmeTests {
  private static let file = Program.package.appending(path: "README.md")

  /// A block of the README: a command behind a dollar sign, and what it prints.
  struct Example: CustomStringConvertible {
    var command: String
    var output: String
    var description: String { command }
  }

  static let examples: [Example] = {
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "```console\n$ ").dropFirst().compactMap { part in
      guard let block = part.split(separator: "\n```", maxSplits: 1).first else { return nil }
      let lines = block.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return Example(command: String(lines[0]), output: lines.count > 1 ? String(lines[1]) : "")
    }
  }()

  @Test func thereAreSome() { #expect(Self.examples.count >= 2) }

  @Test(arguments: examples) func anExampleIsWhatIsPrinted(example: Example) throws {
    let folder = URL(filePath: Program.path).deletingLastPathComponent().path
    let path = folder + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    let outcome = try #require(try Program.tool("sh", ["-c", example.command], environment: ["PATH": path]))
    #expect(outcome.status == 0, "\(outcome)")
    let printed = String(outcome.output.dropLast())
    if ProcessInfo.processInfo.environment["DATELINE_RECORD"] == "1" {
      let text = try String(contentsOf: Self.file, encoding: .utf8)
      let head = "$ \(example.command)\n"
      try text.replacing(head + example.output + "\n```", with: head + printed + "\n```")
        .write(to: Self.file, atomically: true, encoding: .utf8)
    } else {
      #expect(printed == example.output, "\(Snapshot.differingLines(example.output, printed))")
    }
  }
}

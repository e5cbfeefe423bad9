import Foundation
import Testing

@testable import Dateline

/// The workflows that people copy are YAML.
@Suite struct WorkflowFileTests {
  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func keys(_ bytes: [UInt8]) throws -> [String] {
    guard case .mapping(let entries)? = try YAMLReader.document(bytes)?.value else { return [] }
    return entries.map(\.key)
  }

  @Test(arguments: [
    (".github/workflows/check.yml", ["name", "on", "permissions", "jobs"]),
    (".github/workflows/release.yml", ["name", "on", "permissions", "jobs"]),
    (".github/workflows/documentation.yml", ["name", "on", "permissions", "jobs"]),
    (".spi.yml", ["version", "builder"]),
    (".github/actions/dateline/action.yml", ["name", "description", "inputs", "runs"]),
  ])
  func filesAreRead(path: String, expected: [String]) throws {
    let data = try Data(contentsOf: Self.package.appending(path: path))
    #expect(try keys(Array(data)) == expected)
  }

  @Test(arguments: ["README.md", "Sources/Dateline/Dateline.docc/ProjectFile.md"])
  func examplesAreRead(path: String) throws {
    let text = try String(contentsOf: Self.package.appending(path: path), encoding: .utf8)
    let examples = text.components(separatedBy: "```yaml\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    #expect(!examples.isEmpty)
    for example in examples { #expect(try YAMLReader.document(Array(example.utf8)) != nil, "\(example)") }
  }
}

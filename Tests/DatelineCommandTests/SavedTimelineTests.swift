import Foundation
import Testing

/// Saved timelines that somebody else wrote: whatever they say, the program answers.
@Suite struct SavedTimelineTests {
  private static func timeline(_ spoil: (String, String) = ("", "")) throws -> String {
    let outcome = try Program.run(["build", "Samples/harbour-bridge", "--format", "json", "-q"])
    let compact = try JSONSerialization.data(
      withJSONObject: try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)), options: [.sortedKeys])
    let text = String(decoding: compact, as: UTF8.self)
    return spoil.0.isEmpty ? text : text.replacing(try Regex(spoil.0), with: spoil.1, maxReplacements: 1)
  }

  @Test(arguments: [
    ("\"position\":[0-9]+", "\"position\":9223372036854775807"),
    ("\"position\":[0-9]+", "\"position\":-9223372036854775808"),
    ("\"start\":[0-9]+", "\"start\":9223372036854775807"), ("\"end\":[0-9]+", "\"end\":-9223372036854775808"),
    ("\"start\":[0-9]+", "\"start\":1000000000"), ("\"mention\":\\[[0-9]+,[0-9]+\\]", "\"mention\":[9,3]"),
    ("\"begin\":\"[^\"]*\"", "\"begin\":\"+9999999-12-31\""),
    ("\"published\":\"[^\"]*\"", "\"published\":\"tomorrow\""), ("\"source\":\"[^\"]*\"", "\"source\":\"nobody\""),
  ])
  func whatCannotBeIsToldWithItsPlace(spoil: (String, String)) throws {
    let folder = try Workspace()
    let bad = try folder.write(try Self.timeline(spoil), to: "bad.json")
    let good = try Self.timeline()
    let csv = ["render", bad, "--format", "csv"]
    for command in [["render", bad, "--per-date", "1"], ["render", bad, "--format", "html"], csv, ["merge", bad]] {
      let outcome = try Program.run(command)
      #expect(
        outcome.status == 65 && outcome.errors.contains("bad.json: "), "\(spoil) \(outcome.status) \(outcome.errors)")
    }
    let lines = [good, try Self.timeline(spoil), good].joined(separator: "\n")
    let merged = try Program.run(["merge", "--jsonl", "--format", "text"], input: lines)
    #expect(merged.status == 1 && merged.errors.contains("line 2: ") && merged.output.contains("├"), "\(merged.errors)")
  }

  /// What a view leaves out is not removed, so two are not compared.
  @Test func aViewIsNotCompared() throws {
    let folder = try Workspace()
    let whole = try folder.write(try Self.timeline(), to: "whole.json")
    let view = folder.path("view.json")
    #expect(try Program.run(["render", whole, "--limit", "1", "--output", view]).status == 0)
    for command in [["diff", view, whole], ["diff", whole, view]] {
      let outcome = try Program.run(command)
      #expect(outcome.status == 65 && outcome.errors.contains("view.json: "), "\(outcome)")
    }
  }

  /// A merge derives events anew, and takes nothing of what a document says of them.
  @Test func whatIsDerivedAnewIsNotBelieved() throws {
    let folder = try Workspace()
    let good = try folder.write(try Self.timeline(), to: "good.json")
    let bad = try folder.write(try Self.timeline(("\"salience\":[0-9.]+", "\"salience\":1e308")), to: "bad.json")
    for command in [["render", bad, "--per-date", "1"], ["render", bad, "--format", "html"]] {
      let outcome = try Program.run(command)
      #expect(outcome.status == 65 && outcome.errors.contains("salience"), "\(outcome.errors)")
    }
    let merged = try [bad, good].map { try Program.run(["merge", $0, "--format", "json"]) }
    #expect(merged[0].status == 0 && merged[0].output == merged[1].output)
  }

  /// The same timeline on one line.
  @Test func compactIsTheSameTimeline() throws {
    let folder = try Workspace()
    let path = try folder.write(try Self.timeline(), to: "good.json")
    let compact = try Program.run(["render", path, "--format", "json", "--compact"])
    let indented = try Program.run(["render", path, "--format", "json"])
    #expect(compact.status == 0 && compact.output.split(separator: "\n").count == 1)
    let again = try folder.write(compact.output, to: "compact.json")
    #expect(try Program.run(["render", again, "--format", "json"]).output == indented.output)
  }

  @Test func whatDatelineWroteIsSound() throws {
    let folder = try Workspace()
    let path = try folder.write(try Self.timeline(), to: "good.json")
    for format in ["json", "html", "text", "csv"] {
      #expect(try Program.run(["render", path, "--format", format, "-q"]).status == 0)
    }
    let merged = try Program.run(["merge", path, "Samples/reports/halden-bridge.json", "-q", "--format", "text"])
    #expect(merged.status == 0, "\(merged)")
  }
}

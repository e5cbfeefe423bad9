import Foundation
import Testing

/// The sample story against the timeline that an editor made of it by hand (Samples/harbour-bridge.editor.json).
@Suite struct SampleStoryTests {
  private struct Editor: Decodable {
    var rows: [Row]
    var conflicts: [Conflict]

    struct Row: Decodable {
      /// First and last day, month or year, both inclusive.
      var begin, end: String
      var status: String
      var what: String
      var keys: [String]
    }

    struct Conflict: Decodable {
      var what: String
      var sides: [String]
    }
  }

  private struct Merged: Decodable {
    var events: [Event]
    var undated: [Event]
    var conflicts: [Conflict]

    struct Event: Decodable {
      var when: When?
      var summary: String
      var status: String
      var sources: [Source]

      /// What proves it, lower case.
      var text: String { ([summary] + sources.map(\.quote)).joined(separator: " ").lowercased() }
    }

    struct When: Decodable { var begin, end: String? }
    struct Source: Decodable { var quote: String }
    struct Conflict: Decodable { var sides: [Side] }
    struct Side: Decodable { var value: String }
  }

  private func read<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  private func editor() throws -> Editor {
    let file = Program.package.appending(path: "Samples/harbour-bridge.editor.json")
    return try read(Editor.self, String(decoding: Data(contentsOf: file), as: UTF8.self))
  }

  private func merged() throws -> Merged {
    let folder = ["build", "--published", "2024-03-23", "--format", "json", "Samples/harbour-bridge"]
    return try read(Merged.self, try Program.run(folder).output)
  }

  /// Whether an event stands at the row's time, begins in its month, and tells at least half of its keys.
  private func answers(_ event: Merged.Event, _ row: Editor.Row) -> Bool {
    guard let begin = event.when?.begin?.prefix(10), begin.hasPrefix(row.begin.prefix(7)) else { return false }
    let end = event.when?.end?.prefix(10) ?? "~"
    // Compared as text: a day sorts behind its own month and year.
    guard begin <= row.end + "~", row.begin <= end else { return false }
    let text = event.text
    return row.keys.count(where: text.contains) * 2 >= row.keys.count
  }

  @Test func rowsAndConflictsOfTheEditor() throws {
    let (editor, merged) = (try editor(), try merged())
    let events = merged.events + merged.undated
    let missed = editor.rows.filter { row in !events.contains { answers($0, row) } }
    let right = events.count { event in editor.rows.contains { answers(event, $0) } }
    let disputed = editor.conflicts.filter { wanted in
      merged.conflicts.contains { found in
        wanted.sides.allSatisfy { side in found.sides.contains { $0.value.contains(side) } }
      }
    }
    withKnownIssue("the day on which the mayor's office was warned is told inside another's row") {
      #expect(missed.count <= 2, "missed: \(missed.map(\.what))")
    }
    #expect(missed.count <= 3, "missed: \(missed.map(\.what))")
    #expect(right * 100 >= events.count * 45, "\(right) of \(events.count) rows are right")
    #expect(disputed.count >= 4, "found: \(disputed.map(\.what))")
    #expect(merged.conflicts.count <= editor.conflicts.count + 2)
  }
}

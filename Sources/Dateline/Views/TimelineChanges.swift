internal import DatelineTimelines

/// How the difference of two timelines is written.
package enum DifferenceFormat: String, CaseIterable, Sendable {
  /// A sentence a line.
  case text
  /// One object with a list of changes.
  case json
}

/// What changed between two timelines, by meaning.
package struct TimelineChanges {
  private let changes: [TimelineChange]

  /// The changes from one timeline to another.
  package init(from old: Timeline, to new: Timeline) { changes = TimelineDiff(from: old, to: new).changes }

  /// Whether nothing changed.
  package var isEmpty: Bool { changes.isEmpty }

  /// Each change in one line.
  package var sentences: [String] { changes.map(\.text) }

  /// The changes in a format, ended by a line feed; no change is no line.
  package func text(as format: DifferenceFormat) -> String {
    switch format {
    case .text: sentences.map { $0 + "\n" }.joined()
    case .json: json
    }
  }

  private var json: String {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.field("changes", each: changes) { json, change in
        json.object { json in
          let (kind, old, new) = TimelineChanges.parts(of: change)
          json.field("kind", kind)
          json.field("old", old?.id)
          json.field("new", new?.id)
          json.field("text", change.text)
        }
      }
    }
    return json.text + "\n"
  }

  private static func parts(
    of change: TimelineChange
  ) -> (kind: String, old: Timeline.Event?, new: Timeline.Event?) {
    switch change {
    case .added(let new): ("added", nil, new)
    case .removed(let old): ("removed", old, nil)
    case .redated(let old, let new): ("redated", old, new)
    case .restatused(let old, let new): ("restatused", old, new)
    case .reworded(let old, let new): ("reworded", old, new)
    case .resourced(let old, let new): ("resourced", old, new)
    case .merged(let old, let new): ("merged", old, new)
    case .split(let new, let old): ("split", old, new)
    }
  }
}

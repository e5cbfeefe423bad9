internal import DatelineTimelines

/// How the difference of two timelines is written.
package enum DifferenceFormat: String, CaseIterable, Sendable {
  /// A sentence a line.
  case text
  /// A list under a heading for each kind of change.
  case markdown
  /// One object with a list of changes.
  case json

  /// The format that the ending of a file's name stands for; nil when it stands for none.
  package init?(path: String) {
    switch TimelineFormat(path: path) {
    case .markdown: self = .markdown
    case .json: self = .json
    case .text: self = .text
    default: return nil
    }
  }
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

  /// The changes in a format, ended by a line feed. No change is no line of text, and one sentence in Markdown.
  package func text(as format: DifferenceFormat) -> String {
    switch format {
    case .text: sentences.map { $0 + "\n" }.joined()
    case .markdown: markdown
    case .json: json
    }
  }

  private var markdown: String {
    var text = "# What changed\n"
    if changes.isEmpty { text += "\nNothing.\n" }
    for kind in TimelineChange.Kind.allCases {
      let these = changes.filter { $0.kind == kind }
      if these.isEmpty { continue }
      text += "\n## \(TimelineChanges.heading(kind))\n\n"
      for change in these { text += "- \(TimelineChanges.item(change))\n" }
    }
    return text
  }

  private static func heading(_ kind: TimelineChange.Kind) -> String {
    switch kind {
    case .added: "Added"
    case .removed: "Removed"
    case .redated: "Other dates"
    case .restatused: "Another status"
    case .merged: "Merged"
    case .split: "Split"
    case .reworded: "Other words"
    case .resourced: "Other sources"
    }
  }

  /// What the heading does not say.
  private static func item(_ change: TimelineChange) -> String {
    func told(_ event: Timeline.Event?) -> String { MarkdownText.line(event?.summary ?? "") }
    func named(_ event: Timeline.Event?) -> String {
      "**\(MarkdownText.line(event?.when?.text ?? "undated"))** — \(told(event))"
    }
    switch change {
    case .added, .removed: return named(change.new ?? change.old)
    case .merged: return "\(named(change.old)), now part of: \(told(change.new))"
    case .split: return "\(named(change.new)), was part of: \(told(change.old))"
    case .redated, .restatused:
      let (from, to) = change.values ?? ("", "")
      let reason = change.reason.map { ", because \(MarkdownText.line($0))" } ?? ""
      return "\(told(change.new)): from \(MarkdownText.line(from)) to **\(MarkdownText.line(to))**\(reason)"
    case .reworded: return "\(told(change.old)) — now: \(told(change.new))"
    case .resourced: return MarkdownText.line(change.text)
    }
  }

  private var json: String {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.field("changes", each: changes) { json, change in
        json.object { json in
          json.field("kind", change.kind.rawValue)
          json.field("old", change.old?.id)
          json.field("new", change.new?.id)
          json.field("from", change.values?.from)
          json.field("to", change.values?.to)
          json.field("because", change.reason)
          json.field("text", change.text)
        }
      }
    }
    return json.text + "\n"
  }
}

public import DatelineModel

/// Turns a timeline into text of one format. A format is one file, knows nothing of time or events beyond what the
/// timeline says, escapes every text for its syntax, and gives the same bytes for the same timeline.
public protocol Renderer: Sendable {
  /// The timeline in this format, ending in a line feed.
  func render(_ timeline: Timeline) -> String
}

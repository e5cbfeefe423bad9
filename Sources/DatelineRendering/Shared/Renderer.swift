public import DatelineModel

/// Turns a timeline into text of one format. A format is one file, knows nothing of time or events beyond what the
/// timeline says, escapes every text for its syntax, and gives the same bytes for the same timeline.
public protocol Renderer: Sendable {
  /// The timeline in this format, ending in a line feed.
  func render(_ timeline: Timeline) -> String
}

/// A format of one piece for each event, which need not all be held at once.
public protocol PiecewiseRenderer: Renderer {
  /// Appends the timeline, and calls `handOver` behind each piece, which may take what was appended so far.
  func write(_ timeline: Timeline, to bytes: inout [UInt8], handOver: (inout [UInt8]) -> Void)
}

extension PiecewiseRenderer {
  /// The whole of it.
  public func render(_ timeline: Timeline) -> String {
    var bytes: [UInt8] = []
    write(timeline, to: &bytes) { _ in }
    return String(decoding: bytes, as: UTF8.self)
  }
}

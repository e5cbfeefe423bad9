public import DatelineModel

/// One event a line (JSON Lines), each as in the timeline document: for programs that read rows.
public struct JSONLinesRenderer: PiecewiseRenderer {
  /// A renderer.
  public init() {}

  /// The events in order, then those without a place in it; nothing for none.
  public func write(_ timeline: Timeline, to bytes: inout [UInt8], handOver: (inout [UInt8]) -> Void) {
    var json = JSONWriter()
    for events in [timeline.events, timeline.undated] {
      for event in events {
        json.removeAll()
        TimelineJSON.write(event, to: &json)
        bytes += json.bytes
        bytes.append(0x0A)
        handOver(&bytes)
      }
    }
  }
}

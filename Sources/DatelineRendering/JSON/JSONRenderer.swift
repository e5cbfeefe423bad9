public import DatelineModel

/// The timeline document, indented for people or on one line for machines.
public struct JSONRenderer: PiecewiseRenderer {
  /// Whether it is indented.
  public var isIndented: Bool

  /// A renderer of indented or one-line JSON.
  public init(indented: Bool = true) { isIndented = indented }

  /// The document, and a line feed.
  public func write(_ timeline: Timeline, to bytes: inout [UInt8], handOver: (inout [UInt8]) -> Void) {
    var json = JSONWriter(indented: isIndented)
    swap(&bytes, &json.bytes)
    TimelineJSON.write(timeline, to: &json) { json in handOver(&json.bytes) }
    json.bytes.append(0x0A)
    swap(&bytes, &json.bytes)
  }
}

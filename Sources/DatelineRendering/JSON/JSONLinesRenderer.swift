public import DatelineModel

/// One event a line (JSON Lines), each as in the timeline document: for programs that read rows.
public struct JSONLinesRenderer: Renderer {
  /// A renderer.
  public init() {}

  /// The events in order, then those without a place in it; nothing for none.
  public func render(_ timeline: Timeline) -> String {
    var bytes: [UInt8] = []
    var json = JSONWriter()
    for event in timeline.events + timeline.undated {
      json.removeAll()
      TimelineJSON.write(event, to: &json)
      bytes += json.bytes
      bytes.append(0x0A)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

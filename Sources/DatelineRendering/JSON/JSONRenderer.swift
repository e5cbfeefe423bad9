public import DatelineModel

/// The timeline document, indented for people or on one line for machines.
public struct JSONRenderer: Renderer {
  /// Whether it is indented.
  public var isIndented: Bool

  /// A renderer of indented or one-line JSON.
  public init(indented: Bool = true) { isIndented = indented }

  /// The document, and a line feed.
  public func render(_ timeline: Timeline) -> String {
    var json = JSONWriter(indented: isIndented)
    TimelineJSON.write(timeline, to: &json)
    return json.text + "\n"
  }
}

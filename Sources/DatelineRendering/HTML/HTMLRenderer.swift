public import DatelineModel

/// One page for a browser, complete in itself: it loads nothing, reads well without JavaScript, on paper, in the dark and
/// aloud. A little script adds an axis of time to zoom and move on, and a filter by words, status, source and person.
public struct HTMLRenderer: Renderer {
  /// A renderer.
  public init() {}

  /// The page.
  public func render(_ timeline: Timeline) -> String {
    var page = HTMLPage(timeline)
    page.writeHead()
    page.writeTools()
    page.writeEvents()
    page.writeConflicts()
    page.writeEnd()
    return page.text
  }
}

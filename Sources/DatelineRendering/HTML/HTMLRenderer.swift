public import DatelineModel

/// One page for a browser, complete in itself: it loads nothing (with pictures,
/// them alone: its policy names their hosts), reads well without JavaScript, on paper, in the dark and
/// aloud. A little script adds an axis of time to zoom and move on, and a filter by words, status, source and person.
public struct HTMLRenderer: Renderer {
  private let style: TimelineStyle

  /// A renderer; by default without pictures.
  public init(_ style: TimelineStyle = TimelineStyle()) { self.style = style }

  /// The page.
  public func render(_ timeline: Timeline) -> String {
    var page = HTMLTimeline(timeline, showsImages: style.showsImages)
    page.writeHead()
    page.writeTools()
    page.writeEvents()
    page.writeConflicts()
    page.writeEnd()
    return page.text
  }
}

public import DatelineModel

/// A picture of the timeline, for a page or a Markdown report to show: an axis of time true to scale, and below it what
/// happened, beside a rule. It has a description for those who hear it, loads nothing, and follows the reader's choice of
/// light or dark.
public struct SVGRenderer: Renderer {
  /// A renderer.
  public init() {}

  /// The picture.
  public func render(_ timeline: Timeline) -> String {
    var picture = SVGPicture(timeline)
    picture.writeHead()
    picture.writeAxis()
    for chapter in Chapters(timeline.events).chapters {
      picture.writeHeading(chapter.heading)
      for (event, time) in zip(chapter.events, chapter.times) {
        picture.write(event, at: chapter.isOneTime ? "" : time.text)
      }
    }
    if !timeline.undated.isEmpty {
      picture.writeHeading(Wording.undated)
      for event in timeline.undated { picture.write(event, at: event.when == nil ? "" : Wording.time(of: event)) }
    }
    return picture.text
  }
}

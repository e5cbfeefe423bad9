package import DatelineModel

/// The parts of the page for browsers, for a page of ours that shows them among others.
///
/// The script finds its form as the first of the page, and reads the rows anew when the document gets an event `rows`.
package struct HTMLParts {
  private let timeline: Timeline
  private let articles: [String: String]
  private let marks: [String: HTMLMark]

  /// The parts of a timeline's page.
  ///
  /// - Parameter articles: the paths of pages that show whole articles, by their sources' ids: each sentence is linked to
  ///   its place there, which is called `telling-` and the id of its atom.
  /// - Parameter marks: what an editor said of events, by their ids.
  package init(_ timeline: Timeline, articles: [String: String] = [:], marks: [String: HTMLMark] = [:]) {
    (self.timeline, self.articles, self.marks) = (timeline, articles, marks)
  }

  /// How they look.
  package static var style: String { HTMLAssets.style }

  /// What they do.
  package static var script: String { HTMLAssets.script }

  /// The axis of time and the filter.
  package var tools: String { written { $0.writeTools() } }

  /// The rows, chapter by chapter.
  package var chapters: [HTMLChapter] {
    var page = HTMLTimeline(timeline, showsImages: false, articles: articles, marks: marks)
    return page.chapters()
  }

  /// What the articles disagree on; empty where they agree.
  package var conflicts: String { written { $0.writeConflicts() } }

  /// Span and counts on one line.
  package var facts: String { Wording.facts(of: timeline) }

  /// A sentence with the words that tell its time marked.
  package static func marked(_ quote: String, _ expression: String?) -> String { HTMLText.marked(quote, expression) }

  /// A text made safe for elements and quoted attributes.
  package static func escaped(_ text: String) -> String { HTMLText.escaped(text) }

  /// A link to an address of the web; the plain text for any other address.
  package static func link(_ text: String, to address: String?) -> String { HTMLText.link(text, to: address) }

  private func written(_ write: (inout HTMLTimeline) -> Void) -> String {
    var page = HTMLTimeline(timeline, showsImages: false, articles: articles)
    write(&page)
    return page.text
  }
}

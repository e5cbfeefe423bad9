internal import DatelineModel

/// What is known of an event besides its time and summary, as a little HTML that other programs show in their own pages.
struct EventSnippet {
  private let sources: SourceIndex

  init(_ sources: SourceIndex) { self.sources = sources }

  /// Status, attribution and an editor's changes, then the sentences with their articles, so many at most.
  func html(of event: Timeline.Event, quotations limit: Int = 5) -> String {
    var html = ""
    for remark in EventSnippet.remarks(on: event) { html += "<p>\(HTMLText.escaped(remark))</p>" }
    for witness in event.sources.prefix(limit) {
      let link = HTMLText.link(sources.name(witness.source), to: sources[witness.source]?.url)
      html += "<blockquote>\(HTMLText.escaped(witness.quote))<br>— \(link)</blockquote>"
    }
    return html
  }

  /// The same in plain words on one line.
  func words(of event: Timeline.Event, quotations limit: Int = 5) -> String {
    let quotations = event.sources.prefix(limit).map {
      "\(Wording.quoted($0.quote)) — \(sources.name($0.source))"
    }
    return (EventSnippet.remarks(on: event) + quotations).joined(separator: " | ")
  }

  private static func remarks(on event: Timeline.Event) -> [String] {
    [Wording.remark(on: event), Wording.edits(of: event)].compactMap { $0 }
  }
}

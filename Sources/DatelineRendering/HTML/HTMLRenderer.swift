public import DatelineModel

/// One page for a browser, complete in itself: it loads nothing, reads well without JavaScript, on paper, in the dark and
/// aloud; a little script adds a filter by words and status.
public struct HTMLRenderer: Renderer {
  /// A renderer.
  public init() {}

  /// The page.
  public func render(_ timeline: Timeline) -> String {
    var page = Page(timeline)
    page.writeHead()
    page.writeFilter()
    page.writeEvents()
    page.writeConflicts()
    page.writeEnd()
    return page.text
  }

  private struct Page {
    private(set) var text = ""
    private let timeline: Timeline
    private let title: String
    private let sources: [String: Timeline.Source]

    init(_ timeline: Timeline) {
      self.timeline = timeline
      title = HTMLText.escaped(timeline.title ?? "Timeline")
      sources = Dictionary(timeline.sources.map { ($0.id, $0) }) { first, _ in first }
    }

    mutating func writeHead() {
      let policy =
        "default-src 'none'; style-src 'sha256-\(HTMLAssets.styleHash)'; script-src 'sha256-\(HTMLAssets.scriptHash)'; "
        + "base-uri 'none'; form-action 'none'"
      text += """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(policy)">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title)</title>
        <style>\(HTMLAssets.style)</style>
        </head>
        <body>
        <header>
        <h1 dir="auto">\(title)</h1>
        <p class="facts">\(Wording.facts(of: timeline))</p>
        </header>
        <main>

        """
    }

    /// Hidden until the script shows it: without one it would do nothing.
    mutating func writeFilter() {
      text += "<form hidden role=\"search\"><label>Find <input type=\"search\" name=\"text\"></label>\n"
      let statuses = Set((timeline.events + timeline.undated).map(\.status.rawValue))
      for status in statuses.sorted() {
        text +=
          "<label><input type=\"checkbox\" name=\"status\" value=\"\(status)\" checked> \(status)</label>\n"
      }
      text += "<output aria-live=\"polite\"></output></form>\n"
    }

    mutating func writeEvents() {
      for chapter in Chapters(timeline.events).chapters { write(chapter.events, heading: chapter.heading) }
      if !timeline.undated.isEmpty { write(timeline.undated, heading: "Without a date") }
    }

    private mutating func write(_ events: [Timeline.Event], heading: String?) {
      text += "<section class=\"chapter\">\n"
      if let heading { text += "<h2>\(HTMLText.escaped(heading))</h2>\n" }
      text += "<ol>\n"
      for event in events { write(event) }
      text += "</ol>\n</section>\n"
    }

    private mutating func write(_ event: Timeline.Event) {
      text += "<li id=\"\(HTMLText.escaped(event.id))\" data-status=\"\(event.status.rawValue)\">"
      text += "<div class=\"time\">\(HTMLText.escaped(Wording.time(of: event)))</div>"
      text += "<div class=\"event\"><p dir=\"auto\">\(HTMLText.escaped(event.summary))"
      if let marks = Wording.marks(of: event) { text += " <span class=\"status\">\(marks)</span>" }
      text += "</p>"
      if let attribution = event.attribution {
        text += "<p class=\"note\" dir=\"auto\">According to \(HTMLText.escaped(attribution))</p>"
      }
      if let edits = Wording.edits(of: event) {
        text += "<p class=\"note\" dir=\"auto\">\(HTMLText.escaped(edits))</p>"
      }
      if !event.sources.isEmpty {
        let articles = Set(event.sources.map(\.source)).count
        text += "<details><summary>\(Wording.count(articles, "source"))</summary>\n"
        for witness in event.sources { writeQuotation(witness) }
        text += "</details>"
      }
      text += "</div></li>\n"
    }

    private mutating func writeQuotation(_ witness: Timeline.Witness) {
      let source = sources[witness.source]
      let name = Wording.name(of: source, id: witness.source)
      text += "<blockquote dir=\"auto\">\(HTMLText.marked(witness.quote, witness.expression))"
      text += "<cite>\(HTMLText.link(name, to: source?.url))</cite>"
      if let basis = Wording.basis(of: witness) {
        text += "<p class=\"basis\">Dated by \(HTMLText.escaped(basis))</p>"
      }
      text += "</blockquote>\n"
    }

    mutating func writeConflicts() {
      if timeline.conflicts.isEmpty { return }
      let summaries = Dictionary((timeline.events + timeline.undated).map { ($0.id, $0.summary) }) { first, _ in first }
      text += "<section>\n<h2>Contradictions</h2>\n<ul>\n"
      for conflict in timeline.conflicts {
        let about = conflict.events.compactMap { id in
          summaries[id].map { "<a href=\"#\(HTMLText.escaped(id))\">\(HTMLText.escaped($0))</a>" }
        }
        text += "<li dir=\"auto\">\(HTMLText.escaped(conflict.what)): \(about.joined(separator: "; "))\n<ul>\n"
        for side in conflict.sides {
          let names = Set(side.sources.map { Wording.name(of: sources[$0.source], id: $0.source) }).sorted()
          text += "<li>\(HTMLText.escaped(side.value)) — \(HTMLText.escaped(names.joined(separator: "; ")))</li>\n"
        }
        text += "</ul></li>\n"
      }
      text += "</ul>\n</section>\n"
    }

    mutating func writeEnd() {
      text += "</main>\n<footer>\n"
      if !timeline.sources.isEmpty {
        text += "<h2>Sources</h2>\n<ul class=\"sources\">\n"
        for source in timeline.sources.sorted(by: { ($0.published ?? "~", $0.id) < ($1.published ?? "~", $1.id) }) {
          text += "<li dir=\"auto\">\(HTMLText.link(Wording.name(of: source, id: source.id), to: source.url))</li>\n"
        }
        text += "</ul>\n"
      }
      text += "<h2>How this was made</h2>\n<p class=\"note\">\(HTMLText.escaped(Wording.method))</p>\n</footer>\n"
      text += "<script>\(HTMLAssets.script)</script>\n</body>\n</html>\n"
    }
  }
}

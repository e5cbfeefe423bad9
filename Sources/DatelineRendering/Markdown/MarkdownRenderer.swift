public import DatelineModel

/// A report in GitHub-flavoured Markdown that reads well as plain text, too: what happened under years or months, each
/// row with a footnote that quotes its sources; then contradictions, what has no date, the articles, and the method.
public struct MarkdownRenderer: Renderer {
  /// Whether each footnote tells how the date was found.
  public var isExplained: Bool

  /// How many sentences a footnote quotes.
  private static let quoteLimit = 5

  /// A renderer that tells how dates were found, or not.
  public init(isExplained: Bool = false) { self.isExplained = isExplained }

  /// The report.
  public func render(_ timeline: Timeline) -> String {
    var page = Page(timeline, isExplained: isExplained)
    page.writeHead()
    page.writeEvents()
    page.writeUndated()
    page.writeConflicts()
    page.writeDiagnostics()
    page.writeSources()
    page.writeMethod()
    page.writeFootnotes()
    return page.text
  }

  private struct Page {
    private(set) var text = ""
    private let timeline: Timeline
    private let isExplained: Bool
    private let sources: SourceIndex
    private var footnotes: [Timeline.Event] = []

    init(_ timeline: Timeline, isExplained: Bool) {
      (self.timeline, self.isExplained) = (timeline, isExplained)
      sources = SourceIndex(timeline.sources)
    }

    mutating func writeHead() {
      text += "# \(MarkdownText.escaped(timeline.title ?? "Timeline"))\n\n"
      text += Wording.facts(of: timeline) + "\n"
    }

    mutating func writeEvents() {
      for chapter in Chapters(timeline.events).chapters {
        text += chapter.heading.map { "\n## \($0)\n\n" } ?? "\n"
        for event in chapter.events { write(event, isDated: true) }
      }
    }

    mutating func writeUndated() {
      if timeline.undated.isEmpty { return }
      text += "\n## Without a date\n\n"
      for event in timeline.undated { write(event, isDated: event.when != nil) }
    }

    private mutating func write(_ event: Timeline.Event, isDated: Bool) {
      text += isDated ? "- **\(MarkdownText.escaped(Wording.time(of: event)))** — " : "- "
      text += MarkdownText.escaped(event.summary)
      if let marks = Wording.marks(of: event) { text += " *(\(marks))*" }
      if let attribution = event.attribution { text += " — according to \(MarkdownText.escaped(attribution))" }
      if !event.sources.isEmpty || !event.edits.isEmpty {
        footnotes.append(event)
        text += " [^\(footnotes.count)]"
      }
      text += "\n"
    }

    mutating func writeConflicts() {
      if timeline.conflicts.isEmpty { return }
      let summaries = Dictionary((timeline.events + timeline.undated).map { ($0.id, $0.summary) }) { first, _ in first }
      text += "\n## Contradictions\n\n"
      for conflict in timeline.conflicts {
        let about = conflict.events.compactMap { summaries[$0] }.map { MarkdownText.escaped($0) }
        text += "- **\(MarkdownText.escaped(conflict.what))**"
        text += about.isEmpty ? "\n" : " — \(about.joined(separator: "; "))\n"
        for side in conflict.sides {
          text += "  - \(MarkdownText.escaped(side.value)): "
          text += side.sources.prefix(MarkdownRenderer.quoteLimit).map { quotation($0) }.joined(separator: "; ") + "\n"
        }
      }
    }

    mutating func writeDiagnostics() {
      let shown = timeline.diagnostics
      if shown.isEmpty { return }
      text += "\n## Notes\n\n"
      for diagnostic in shown { text += "- \(MarkdownText.escaped(diagnostic.message))\n" }
    }

    mutating func writeSources() {
      if timeline.sources.isEmpty { return }
      text += "\n## Sources\n\n"
      for source in sources.ordered {
        text += "- \(MarkdownText.link(sources.name(source.id), to: source.url))"
        text += source.author.map { ", by \(MarkdownText.escaped($0))" } ?? ""
        text += "\n"
      }
    }

    mutating func writeMethod() {
      text += "\n## How this was made\n\n\(Wording.method)\n"
    }

    mutating func writeFootnotes() {
      for (index, event) in footnotes.enumerated() {
        text += "\n[^\(index + 1)]: "
        var notes = event.sources.prefix(MarkdownRenderer.quoteLimit).map { witness in
          quotation(witness) + (isExplained ? explanation(of: witness) : "")
        }
        if event.sources.count > MarkdownRenderer.quoteLimit {
          notes.append("and \(event.sources.count - notes.count) more")
        }
        if let edits = Wording.edits(of: event) { notes.append(MarkdownText.escaped(edits)) }
        text += notes.joined(separator: ";\n    ") + "\n"
      }
    }

    private func quotation(_ witness: Timeline.Witness) -> String {
      let name = MarkdownText.link(sources.name(witness.source), to: sources[witness.source]?.url)
      return "“\(MarkdownText.escaped(witness.quote))” — \(name)"
    }

    private func explanation(of witness: Timeline.Witness) -> String {
      Wording.basis(of: witness).map { ". Dated by \(MarkdownText.escaped($0))" } ?? ""
    }
  }
}

public import DatelineModel

/// A report in GitHub-flavoured Markdown that reads well as plain text, too: what happened under years or months, each
/// row with a footnote that quotes its sources; then contradictions, what has no date, the articles, and the method.
public struct MarkdownRenderer: Renderer {
  private let style: TimelineStyle

  /// How many sentences a footnote quotes.
  private static let quoteLimit = 5

  /// A renderer; by default without how dates were found, and without headlines.
  public init(_ style: TimelineStyle = TimelineStyle()) { self.style = style }

  /// The report.
  public func render(_ timeline: Timeline) -> String {
    var page = Page(timeline, style)
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
    private let style: TimelineStyle
    private let sources: SourceIndex
    private let summaries: [String: String]
    /// What stands in the footnotes, in the order of their numbers: rows that are proved by the same share one.
    private var footnotes: [String] = []
    private var numbers: [String: Int] = [:]

    init(_ timeline: Timeline, _ style: TimelineStyle) {
      (self.timeline, self.style) = (timeline, style)
      sources = SourceIndex(timeline)
      summaries = timeline.conflicts.isEmpty ? [:] : timeline.summaries
    }

    mutating func writeHead() {
      text += "# \(MarkdownText.escaped(timeline.title ?? Wording.untitled))\n\n"
      text += Wording.facts(of: timeline) + "\n"
    }

    mutating func writeEvents() {
      for chapter in Chapters(timeline.events).chapters {
        text += chapter.heading.map { "\n## \(MarkdownText.escaped($0))\n\n" } ?? "\n"
        write(chapter)
      }
    }

    /// A list; what happened at one time stands under it, unless the heading tells it.
    private mutating func write(_ chapter: Chapters.Chapter) {
      let times = chapter.times.map { chapter.isOneTime ? "" : $0.text }
      for (index, event) in chapter.events.enumerated() {
        let time = "**\(MarkdownText.escaped(times[index]))**"
        if times[index].isEmpty {
          text += "- "
        } else if index > 0, times[index] == times[index - 1] {
          text += "  - "
        } else if index + 1 < times.count, times[index] == times[index + 1] {
          text += "- \(time)\n  - "
        } else {
          text += "- \(time) — "
        }
        write(event)
      }
    }

    mutating func writeUndated() {
      if timeline.undated.isEmpty { return }
      text += "\n## \(Wording.undated)\n\n"
      for event in timeline.undated {
        text += event.when == nil ? "- " : "- **\(MarkdownText.escaped(Wording.time(of: event)))** — "
        write(event)
      }
    }

    private mutating func write(_ event: Timeline.Event) {
      let isShort = style.showsHeadlines && event.headline != event.summary
      text += MarkdownText.line(isShort ? event.headline : event.summary)
      if let marks = Wording.marks(of: event) { text += " *(\(marks))*" }
      if let attribution = Wording.attribution(of: event) { text += " — \(MarkdownText.escaped(attribution))" }
      if !event.sources.isEmpty || !event.edits.isEmpty { text += " [^\(number(ofFootnote: footnote(of: event)))]" }
      // The sentence is a quotation of the row: no line of its own list, whatever level the row stands on.
      if isShort { text += "\n    > \(MarkdownText.line(event.sources.first?.quote ?? event.summary))" }
      text += "\n"
    }

    private mutating func number(ofFootnote footnote: String) -> Int {
      if let number = numbers[footnote] { return number }
      footnotes.append(footnote)
      numbers[footnote] = footnotes.count
      return footnotes.count
    }

    mutating func writeConflicts() {
      if timeline.conflicts.isEmpty { return }
      text += "\n## \(Wording.conflicts)\n\n"
      for conflict in timeline.conflicts {
        text += "- **\(MarkdownText.escaped(Wording.subject(of: conflict))):** "
        text += MarkdownText.escaped(Wording.sides(of: conflict))
        if conflict.events.count == 1, let summary = summaries[conflict.events[0]] {
          text += " — \(MarkdownText.escaped(summary))"
        }
        text += "\n"
        for side in conflict.sides {
          text += "  - **\(MarkdownText.escaped(side.value))** — "
          text += side.sources.prefix(MarkdownRenderer.quoteLimit).map { quotation($0) }.joined(separator: "; ") + "\n"
        }
      }
    }

    mutating func writeDiagnostics() {
      let shown = timeline.diagnostics
      if shown.isEmpty { return }
      text += "\n## \(Wording.notes)\n\n"
      for diagnostic in shown { text += "- \(MarkdownText.escaped(diagnostic.message))\n" }
    }

    mutating func writeSources() {
      if timeline.sources.isEmpty { return }
      text += "\n## \(Wording.sources)\n\n"
      for source in sources.ordered {
        text += "- \(MarkdownText.link(sources.name(source.id), to: source.url))"
        text += source.author.map { ", by \(MarkdownText.escaped($0))" } ?? ""
        text += "\n"
      }
    }

    mutating func writeMethod() {
      text += "\n## \(Wording.makingOf)\n\n\(Wording.method)\n"
    }

    mutating func writeFootnotes() {
      for (index, footnote) in footnotes.enumerated() { text += "\n[^\(index + 1)]: \(footnote)\n" }
    }

    /// The sentences that prove an event, and what an editor changed of it.
    private func footnote(of event: Timeline.Event) -> String {
      var notes = event.sources.prefix(MarkdownRenderer.quoteLimit).map { witness in
        quotation(witness) + (style.isExplained ? explanation(of: witness) : "")
      }
      if event.sources.count > notes.count { notes.append("and \(event.sources.count - notes.count) more") }
      if let edits = Wording.edits(of: event) { notes.append(MarkdownText.escaped(edits)) }
      return notes.joined(separator: ";\n    ")
    }

    private func quotation(_ witness: Timeline.Witness) -> String {
      let quote = MarkdownText.escaped(Wording.quoted(witness.quote))
      let address = sources[witness.source]?.url.map { TextFragment.address($0, quoting: witness.quote) }
      // Of a single source all are, and it is named below: the sentence itself leads to its place.
      if timeline.sources.count == 1 {
        return address.map { MarkdownText.link(Wording.quoted(witness.quote), to: $0) } ?? quote
      }
      return "\(quote) — \(MarkdownText.link(sources.shortName(witness.source), to: address))"
    }

    private func explanation(of witness: Timeline.Witness) -> String {
      let told = [Wording.basis(of: witness), Wording.telling(witness)].compactMap { $0 }
      return told.map { ". \(MarkdownText.escaped($0))" }.joined()
    }
  }
}

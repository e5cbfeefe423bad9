internal import CivilTime
public import DatelineModel

/// Notes for Obsidian: one of the story with a block for its plugin Chronos Timeline, and one for each event, whose
/// properties (front matter) Obsidian's search, Bases and Dataview read.
///
/// ``files(for:)`` gives them as files of a vault; ``render(_:)`` the story's note alone, with its events below the block.
public struct ObsidianRenderer: Renderer {
  /// How many sentences a note quotes of an event.
  private static let quoteLimit = 20

  /// A renderer.
  public init() {}

  /// The story's note, complete in itself.
  public func render(_ timeline: Timeline) -> String {
    let sources = SourceIndex(timeline)
    var text = head(timeline) + block(timeline) { _ in nil }
    for event in timeline.events + timeline.undated {
      text += "\n## \(MarkdownText.escaped(event.summary))\n\n\(told(event, sources))"
    }
    return text
  }

  /// A file of a vault.
  public struct File: Hashable, Sendable {
    /// Its path in the vault, parts joined by `/`.
    public let path: String
    /// What is in it.
    public let text: String
  }

  /// The story's note and one for each event, in a folder of the story's name.
  public func files(for timeline: Timeline) -> [File] {
    let sources = SourceIndex(timeline)
    let story = NoteName.of(timeline.title ?? Wording.untitled)
    var names = NoteNames(taken: story)
    let events = timeline.events + timeline.undated
    let notes = events.map { names.name(of: $0) }
    let byID = Dictionary(zip(events.map(\.id), notes)) { first, _ in first }
    var text = head(timeline) + block(timeline) { byID[$0.id] }
    let undated = zip(events, notes).filter { ChronosText.item($0.0, at: PlacedTime($0.0.when), note: nil) == nil }
    if !undated.isEmpty {
      text += "\n## \(Wording.undated)\n\n"
      for (event, note) in undated { text += "- [[\(note)]] — \(MarkdownText.escaped(event.summary))\n" }
    }
    return [File(path: "\(story)/\(story).md", text: text)]
      + zip(events, notes).map { event, note in
        File(
          path: "\(story)/\(note).md",
          text: properties(of: event, story: story, sources) + "\n" + told(event, sources))
      }
  }

  private func head(_ timeline: Timeline) -> String {
    """
    ---
    title: \(YAMLText.quoted(timeline.title ?? Wording.untitled))
    events: \(timeline.events.count + timeline.undated.count)
    sources: \(YAMLText.list(timeline.sources.compactMap(\.url)))
    ---

    """
  }

  private func block(_ timeline: Timeline, note: (Timeline.Event) -> String?) -> String {
    let items = zip(timeline.events, PlacedTime.onOneClock(timeline.events)).compactMap { event, place in
      ChronosText.item(event, at: place, note: note(event))
    }
    return "\n```chronos\n> NOTODAY\n\(items.map { $0 + "\n" }.joined())```\n"
  }

  /// Front matter with one type for each property: `date` and `end` are days, the last one included, and missing where no
  /// day is told; `when` and `edtf` tell every time.
  private func properties(of event: Timeline.Event, story: String, _ sources: SourceIndex) -> String {
    let place = PlacedTime(event.when)
    var text = "---\n"
    text += "id: \(YAMLText.quoted(event.id))\n"
    if let when = event.when { text += "when: \(YAMLText.quoted(when.text))\n" }
    if let edtf = event.when?.edtf { text += "edtf: \(YAMLText.quoted(edtf))\n" }
    if let place, place.tellsDays, place.toldFirst.hasCommonYear, place.toldLast.hasCommonYear {
      text += "date: \(place.toldFirst.date)\nend: \(place.toldLast.lastDay)\n"
    }
    text += "status: \(event.status.rawValue)\n"
    if let attribution = event.attribution { text += "attribution: \(YAMLText.quoted(attribution))\n" }
    text += "participants: \(YAMLText.list(event.participants))\nplaces: \(YAMLText.list(event.places))\n"
    let addresses = event.sources.compactMap { sources[$0.source]?.url }
    text += "sources: \(YAMLText.list(addresses.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }))\n"
    return text + "story: \(YAMLText.quoted("[[\(story)]]"))\n---\n"
  }

  /// The event in words, with its sentences.
  private func told(_ event: Timeline.Event, _ sources: SourceIndex) -> String {
    var text =
      "**\(MarkdownText.escaped(Wording.capitalised(event.when.map { Wording.phrase(of: $0) } ?? Wording.undated)))**: "
    text += MarkdownText.escaped(event.summary)
    if let remark = Wording.remark(on: event) { text += " *(\(MarkdownText.escaped(remark)))*" }
    text += "\n"
    for witness in event.sources.prefix(ObsidianRenderer.quoteLimit) {
      let source = MarkdownText.link(sources.name(witness.source), to: sources[witness.source]?.url)
      text += "\n> \(MarkdownText.line(witness.quote))\n>\n> — \(source)\n"
    }
    if let edits = Wording.edits(of: event) { text += "\n\(MarkdownText.line(edits))\n" }
    return text
  }
}

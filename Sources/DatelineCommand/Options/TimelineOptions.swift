internal import ArgumentParser
internal import Dateline

/// How a timeline is written.
struct TimelineOptions: ParsableArguments {
  @Option(
    help: .choice(
      "How the timeline is written.", of: TimelineFormat.self,
      discussion: "Without it the ending of --output decides; else text on a terminal, Markdown elsewhere."),
    completion: .choice(of: TimelineFormat.self), transform: ArgumentReading.choice)
  var format: TimelineFormat?

  @Option(help: "The timeline's title, instead of one taken from the articles.")
  var title: String?

  @Flag(help: "Tell for each event, in text and Markdown, how its date was found; JSON and HTML always do.")
  var explain = false

  @Flag(help: "Markdown with each event's headline in its row, the whole sentence below.")
  var headlines = false

  @Flag(
    help: ArgumentHelp(
      "HTML and TimelineJS with the pictures that the articles give for themselves.",
      discussion: "They are named by their addresses and not fetched; the page's policy allows their hosts alone."))
  var images = false

  @Flag(help: "JSON on one line, a third smaller.")
  var compact = false

  @Flag(help: "Mermaid from top to bottom (Mermaid 11.14 or later).")
  var vertical = false

  @Option(
    help: .choice("TimelineJS with rows for each place or source.", of: TimelineStyle.Grouping.self),
    completion: .choice(of: TimelineStyle.Grouping.self), transform: ArgumentReading.choice)
  var group: TimelineStyle.Grouping?

  @Option(
    help: ArgumentHelp(
      "Correct the timeline as this file says, a list in YAML; one that finds nothing any more is an error.",
      valueName: "file"), completion: .file(extensions: ["yml", "yaml"]))
  var corrections: String?

  @Flag(help: "End with exit code 1 when articles contradict each other.")
  var strict = false

  @OptionGroup(title: "Selection Options") var selection: SelectionOptions

  /// The format that the result is written in.
  func chosenFormat(_ output: OutputOptions) -> TimelineFormat {
    if let format { return format }
    guard let path = output.path else { return Terminal.isOutput ? .text : .markdown }
    return TimelineFormat(path: path) ?? .markdown
  }

  /// Refuses the name of a file whose ending tells no format, where none is given.
  func check(_ output: OutputOptions) throws {
    if format == nil { try output.checkEnding(TimelineFormat.self) { TimelineFormat(path: $0) } }
  }

  /// What must stay besides the inputs.
  func protect(in files: inout ProtectedFiles) {
    if let corrections { files.protect(corrections, as: "holds the corrections") }
  }

  /// Writes what is selected of a timeline and ends the command when it must end badly.
  ///
  /// - Parameter lacking: how many inputs could not be read.
  func write(
    _ timeline: Timeline, selecting selection: Selection, to output: OutputOptions, _ destination: Destination,
    lacking: Int = 0
  ) throws(CommandFailure) {
    let timeline = try corrected(timeline)
    if destination.keeps(lacking: lacking, isNothing: timeline.sources.isEmpty) { return }
    let format = chosenFormat(output)
    var style = TimelineStyle(
      isExplained: explain, columns: output.path == nil ? Terminal.columns : nil,
      isColoured: output.path == nil && Terminal.showsColour)
    (style.showsHeadlines, style.showsImages) = (headlines, images)
    (style.isVertical, style.grouping, style.isCompact) = (vertical, group, compact)
    let view = selection.view(of: timeline, as: format)
    try destination.write(view, as: format, style)
    if view.events.isEmpty, view.undated.isEmpty { output.messages.tell(selection.hidden(of: timeline)) }
    tellLeftOut(of: view, in: format, style, to: output)
    guard strict else { return }
    if let objections = timeline.objections { throw CommandFailure(.findings, objections) }
  }

  /// Says what is not shown: events that the format has no place for, wishes that it has no use for.
  private func tellLeftOut(
    of view: Timeline, in format: TimelineFormat, _ style: TimelineStyle, to output: OutputOptions
  ) {
    if output.messages.quiet { return }
    if let note = format.leftOutNote(view) { Messages.warning(note) }
    for wish in style.unused(in: format) {
      Messages.warning("--\(wish.name) is for \(wish.formats); \(format.rawValue) is written without")
    }
  }

  private func corrected(_ timeline: Timeline) throws(CommandFailure) -> Timeline {
    guard let corrections else { return timeline }
    do {
      return try CorrectionList(reading: corrections).apply(to: timeline)
    } catch let error as InputError {
      throw CommandFailure(error)
    } catch let error as CorrectionMistakes {
      for mistake in error.errors { Messages.error(mistake.description) }
      throw CommandFailure(.malformed)
    } catch {
      throw CommandFailure(.malformed, "\(error)")
    }
  }
}

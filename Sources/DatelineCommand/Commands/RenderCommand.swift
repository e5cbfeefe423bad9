internal import ArgumentParser
internal import Dateline

/// `dateline render`
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", _superCommandName: "dateline",
    abstract: "Write a saved timeline in another format.",
    discussion: """
      EXAMPLES
        dateline render story.json
        dateline render story.json --format markdown --since 2025-08-01 --output story.md
      """)

  @Argument(
    help: ArgumentHelp("A timeline in JSON: a file, or - for standard input.", valueName: "timeline"),
    completion: .file(extensions: ["json"]))
  var saved: String

  @OptionGroup(title: "Timeline Options") var timeline: TimelineOptions
  @OptionGroup(title: "Digest Options") var digest: DigestOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  func validate() throws { try timeline.check(output) }

  func run() throws {
    var files = ProtectedFiles()
    files.protect(InputList(arguments: [saved]))
    timeline.protect(in: &files)
    let destination = try output.destination(reading: files)
    let selection = digest.refine(timeline.selection.selection)
    var read = try SavedTimeline.one(saved) { input throws(InputError) in
      // Corrections name what the articles say.
      timeline.corrections != nil
        ? try SavedTimeline.read(input)
        : try SavedTimeline.read(input, showing: selection, as: timeline.chosenFormat(output))
    }
    if let title = timeline.title { (read.title, read.isTitleGiven) = (title, true) }
    try timeline.write(read, selecting: selection, to: output, destination)
  }
}

extension SavedTimeline {
  /// The timeline that an argument names; the command ends when there is none.
  static func one(
    _ argument: String,
    _ read: (Input) throws(InputError) -> Timeline = { input throws(InputError) in
      try SavedTimeline.read(input)
    }
  ) throws(CommandFailure) -> Timeline {
    do throws(InputError) {
      return try read(try Input(argument: argument))
    } catch {
      throw CommandFailure(error)
    }
  }
}

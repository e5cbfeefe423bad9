internal import ArgumentParser
internal import Dateline

/// `dateline diff`
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", _superCommandName: "dateline",
    abstract: "Tell what changed between two saved timelines: added, removed, redated, merged.",
    discussion: """
      The exit code is 1 when there is a difference.

      EXAMPLES
        dateline diff yesterday.json today.json
        dateline diff yesterday.json today.json --format markdown --output changes.md
        git show HEAD~:story.json | dateline diff - story.json
      """)

  @Argument(
    help: ArgumentHelp("The older timeline in JSON.", valueName: "old"), completion: .file(extensions: ["json"]))
  var old: String

  @Argument(
    help: ArgumentHelp("The newer timeline in JSON.", valueName: "new"), completion: .file(extensions: ["json"]))
  var new: String

  @Option(
    help: .choice(
      "Sentences, lists under headings, or one object; without it the ending of --output decides.",
      of: DifferenceFormat.self), completion: .choice(of: DifferenceFormat.self),
    transform: ArgumentReading.choice)
  var format: DifferenceFormat?

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func validate() throws {
    if format == nil { try output.checkEnding(DifferenceFormat.self, DifferenceFormat.init(path:)) }
  }

  func run() throws {
    var files = ProtectedFiles()
    files.protect(InputList(arguments: [old, new]))
    let destination = try output.destination(reading: files)
    let changes = TimelineChanges(from: try whole(old), to: try whole(new))
    let format = chosenFormat
    try destination.write(changes.text(as: format), for: format == .json ? .programs : .people)
    if !changes.isEmpty { throw CommandFailure(.findings) }
  }

  /// A timeline of which all is there: what a view leaves out is not removed.
  private func whole(_ argument: String) throws(CommandFailure) -> Timeline {
    let timeline = try SavedTimeline.one(argument)
    if timeline.isView { throw CommandFailure(InputError(view: argument, cannotBe: "compared")) }
    return timeline
  }

  private var chosenFormat: DifferenceFormat {
    format ?? output.path.flatMap(DifferenceFormat.init(path:)) ?? .text
  }
}

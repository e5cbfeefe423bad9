internal import ArgumentParser
internal import Dateline

/// `dateline diff`
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell what changed between two saved timelines: added, removed, redated, merged.",
    discussion: """
      The exit code is 1 when there is a difference.

      EXAMPLES
        dateline diff yesterday.json today.json
        dateline diff yesterday.json today.json --format json
      """)

  @Argument(
    help: ArgumentHelp("The older timeline in JSON.", valueName: "old"), completion: .file(extensions: ["json"]))
  var old: String

  @Argument(
    help: ArgumentHelp("The newer timeline in JSON.", valueName: "new"), completion: .file(extensions: ["json"]))
  var new: String

  @Option(help: "Sentences (text) or one object (json).")
  var format: DifferenceFormat = .text

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    let changes = TimelineChanges(from: try SavedTimeline.one(old), to: try SavedTimeline.one(new))
    try output.write(changes.text(as: format))
    if !changes.isEmpty { throw CommandFailure(.findings) }
  }
}

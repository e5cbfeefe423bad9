internal import ArgumentParser
internal import Dateline

/// Which files the lines of line mode may name.
struct PathOptions: ParsableArguments {
  @Flag(help: "With --jsonl: read no file that a line names by its “path”, for lines that others wrote.")
  var noPaths = false

  @Option(
    help: ArgumentHelp(
      "With --jsonl: a line's “path” is relative to this folder, and leads neither out nor to what is hidden in it.",
      valueName: "folder"),
    completion: .directory)
  var baseFolder: String?

  func validate() throws {
    if noPaths, baseFolder != nil { throw ValidationError("--no-paths and --base-folder exclude each other.") }
  }

  /// The option that was given.
  var given: String? { noPaths ? "--no-paths" : baseFolder == nil ? nil : "--base-folder" }

  /// What they say.
  var policy: LinePaths {
    if noPaths { return .none }
    return baseFolder.map { .inside(Confinement(folder: $0)) } ?? .anywhere
  }
}

internal import ArgumentParser
internal import Dateline

/// The articles that a command reads.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "HTML pages or plain texts: files, folders (read recursively), http(s) addresses, or - for standard input."),
    completion: .file())
  var inputs: [String] = []

  @Flag(
    help: ArgumentHelp(
      "Line mode: one JSON object a line on standard input, one answer a line, in the same order.",
      discussion: "Options are defaults; a line's own fields win. A bad line is answered with an error in its place."))
  var jsonl = false

  @OptionGroup var failing: KeepGoingOptions

  @OptionGroup var paths: PathOptions

  @OptionGroup var fetching: FetchingOptions

  func validate() throws {
    if jsonl, let first = inputs.first {
      throw ValidationError("--jsonl reads standard input, so '\(first)' cannot be read, too.")
    }
    if !jsonl, let option = paths.given {
      throw ValidationError("\(option) is about the lines of --jsonl.")
    }
    if !jsonl, inputs.isEmpty {
      throw ValidationError("Name an INPUT: a file, a folder, an address, or - for standard input.")
    }
  }
}

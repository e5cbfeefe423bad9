internal import ArgumentParser
internal import Dateline

/// `dateline merge`: timelines are gathered one by one, so that none is kept beside the whole.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", _superCommandName: "dateline",
    abstract: "Make one timeline of several.",
    discussion: """
      Nothing is lost: in whatever order and grouping timelines are merged, the result is the same. A timeline that \
      was filtered or limited is refused.

      EXAMPLES
        dateline merge monday.json tuesday.json --output week.json
        dateline merge --jsonl --max-dates 10 --per-date 1 < timelines.jsonl
        dateline merge --jsonl --by story < grouped.jsonl > merged.jsonl

      With --by the lines that follow each other and have one value in that field give one timeline, in JSON on a line, \
      whatever the format; its id is the value. A value that comes back after another is named and left out.
      """)

  @Argument(
    help: ArgumentHelp("Timelines in JSON: files, or - for standard input.", valueName: "timeline"),
    completion: .file(extensions: ["json"]))
  var timelines: [String] = []

  @Flag(help: "Read a timeline from each line of standard input; bad lines are named and left out.")
  var jsonl = false

  @Option(
    help: ArgumentHelp(
      "Line mode alone: one timeline for each value of this field, a line each; lines of one value follow each other.",
      valueName: "field"))
  var by: String?

  @OptionGroup var failing: KeepGoingOptions

  @OptionGroup(title: "Timeline Options") var timeline: TimelineOptions
  @OptionGroup(title: "Digest Options") var digest: DigestOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  func validate() throws {
    if by == nil { try timeline.check(output) }
    if by != nil, !jsonl { throw ValidationError("--by is about the lines of --jsonl.") }
    if by != nil, timeline.corrections != nil {
      throw ValidationError("--corrections is for one timeline, and --by makes many; correct each.")
    }
    if jsonl, let first = timelines.first {
      throw ValidationError("--jsonl reads standard input, so '\(first)' cannot be read, too.")
    }
    if !jsonl, timelines.isEmpty { throw ValidationError("Name a timeline in JSON, or - for standard input.") }
  }

  func run() throws {
    if let by { return try merge(by: by) }
    let list = InputList(arguments: timelines)
    var files = ProtectedFiles()
    files.protect(list)
    if jsonl { files.protectStandardInput() }
    timeline.protect(in: &files)
    let destination = try output.destination(reading: files, keepsGoing: failing.keepGoing)
    var read = jsonl ? try lines() : try self.files(list)
    let failures = read.failures
    output.messages.tell(failures)
    if read.count == 0, failures.count > 1 || !jsonl {
      try CommandFailure.check(failures, of: failures.count, good: 0)
    }
    let merged = read.merged(title: timeline.title)
    output.messages.tell(merged.diagnostics.filter { $0.severity == .error })
    try timeline.write(
      merged, selecting: digest.refine(timeline.selection.selection), to: output, destination,
      lacking: failures.count)
    if !failures.isEmpty { throw CommandFailure(.findings) }
  }

  private func merge(by field: String) throws(CommandFailure) {
    let selection = digest.refine(timeline.selection.selection)
    let lines = MergedLines(by: field, title: timeline.title) { selection.view(of: $0, as: .json) }
    try output.writeLines(keepsGoing: failing.keepGoing) { write throws(LineModeError) in
      try lines.run(write: write) { Messages.error($0.description) }
    }
  }

  private func lines() throws(CommandFailure) -> SavedTimelines {
    do throws(LineModeError) {
      return try TimelineLines().read()
    } catch {
      throw CommandFailure(error)
    }
  }

  private func files(_ list: InputList) throws(CommandFailure) -> SavedTimelines {
    output.messages.tell([], repeated: list.repeated)
    var read = SavedTimelines()
    for failure in list.failures { read.add(failure) }
    for input in list.inputs {
      do throws(InputError) {
        try read.read(input)
      } catch {
        if error.isView { throw CommandFailure(error) }
        read.add(error)
      }
    }
    return read
  }
}

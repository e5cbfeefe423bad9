internal import ArgumentParser
internal import Dateline

/// `dateline stories`
struct StoriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories", _superCommandName: "dateline",
    abstract: "Tell which articles belong to one story.",
    discussion: """
      Articles are of one story when they share names and rare words and were published near each other. An answer has \
      "id", "source" (the article's id in timelines), "story" (the least of its articles' ids) and "title"; answers are \
      sorted by story, so that the order of the articles changes nothing.

      EXAMPLES
        dateline stories articles/ > stories.jsonl
        dateline stories --jsonl < articles.jsonl > stories.jsonl
        dateline build --jsonl < articles.jsonl > timelines.jsonl
        dateline stories --jsonl --timelines < timelines.jsonl > grouped.jsonl
        dateline merge --jsonl --by story < grouped.jsonl > merged.jsonl
        dateline stories --jsonl --terms < timelines.jsonl > terms.jsonl
        dateline stories --jsonl < terms.jsonl > stories.jsonl

      With --jsonl a line is what build --jsonl takes, what it writes, or what --terms writes. Bad lines are named on \
      standard error and left out, with exit code 1; with --terms they are answered with an error in their place.
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "Answer with the timeline of each article, its story in the field \"story\", for merge --by story.")
  var timelines = false

  @Flag(
    help: ArgumentHelp(
      "Line mode alone: answer each line with what its article is about, and group nothing.",
      discussion: "About a kilobyte an article, which is all that grouping needs: read many on many machines."))
  var terms = false

  @OptionGroup(title: "Reading Options") var reading: ReadingOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  func validate() throws {
    if terms, !input.jsonl { throw ValidationError("--terms is for the lines of --jsonl.") }
    if terms, timelines { throw ValidationError("--terms and --timelines exclude each other.") }
  }

  func run() throws {
    let options = reading.pipelineOptions()
    if input.jsonl {
      let paths = input.paths.policy.without(output: output.path)
      let lines = StoryLines(options: options, paths: paths)
      if terms { return try writeTerms(lines, paths) }
      var files = ProtectedFiles()
      files.protectStandardInput()
      let destination = try output.destination(reading: files, keepsGoing: input.failing.keepGoing)
      let groups: ArticleGroups
      do throws(LineModeError) {
        groups = try lines.read(keepsTimelines: timelines)
        try output.check(paths)
      } catch {
        throw CommandFailure(error)
      }
      output.messages.tell(groups.failures)
      if !destination.keeps(lacking: groups.failures.count, isNothing: groups.count == 0) {
        try write(groups, to: destination)
      }
      if !groups.failures.isEmpty { throw CommandFailure(.findings) }
      return
    }
    var list = InputList(arguments: input.inputs)
    if let path = output.path { list.leaveOut(result: path) }
    var files = ProtectedFiles()
    files.protect(list)
    let destination = try output.destination(reading: files, keepsGoing: input.failing.keepGoing)
    output.messages.tell(list.failures, repeated: list.repeated)
    output.messages.tell(savedWith: list.savedWith)
    let progress = ProgressLine(total: list.inputs.count, isQuiet: output.messages.quiet)
    let groups = Pipeline(options, fetcher: input.fetching.fetcher)
      .articleGroups(of: list.inputs, keepsTimelines: timelines, progress: progress.report)
    let (unreadable, passedOver) = list.parted(groups.failures)
    output.messages.tell(unreadable, passedOver: passedOver)
    let failures = list.failures + unreadable
    if groups.count > 0, !destination.keeps(lacking: failures.count) { try write(groups, to: destination) }
    try CommandFailure.check(
      failures, of: list.failures.count + list.inputs.count, good: groups.count)
  }

  private func write(_ groups: ArticleGroups, to destination: Destination) throws(CommandFailure) {
    let stream = destination.stream(for: .programs)
    do throws(OutputError) {
      // The file is made even when there is no article.
      try stream.write([UInt8]())
      try groups.write(timelines ? .timelines : .stories) { bytes throws(OutputError) in try stream.write(bytes) }
      try stream.finish()
    } catch {
      throw CommandFailure(error)
    }
  }

  private func writeTerms(_ lines: StoryLines, _ paths: LinePaths) throws(CommandFailure) {
    try output.writeLines(paths) { write throws(LineModeError) in try lines.writeProfiles(write) }
  }
}

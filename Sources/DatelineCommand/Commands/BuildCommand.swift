internal import ArgumentParser
internal import Dateline

/// `dateline build`
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", _superCommandName: "dateline",
    abstract: "Make one timeline of articles.",
    discussion: """
      EXAMPLES
        dateline build article.html
        dateline build --published 2025-08-20 --timezone Europe/Kyiv article.txt
        dateline build articles/ --format json --output story.json
        dateline build https://news.example/2025/08/story https://other.example/feed.xml
        dateline build articles/ --since 2025-08-01 --include happened,planned --explain
        dateline extract --jsonl < pages.jsonl | dateline build --jsonl > timelines.jsonl

      With --jsonl a line is what extract answers, of which only "id" and "text" are needed, or {"id", "path"}; the \
      answer is the timeline in JSON, whatever the format.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Reading Options") var reading: ReadingOptions
  @OptionGroup(title: "Timeline Options") var timeline: TimelineOptions
  @OptionGroup(title: "Digest Options") var digest: DigestOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  func validate() throws {
    if !input.jsonl { try timeline.check(output) }
    if input.jsonl, timeline.corrections != nil {
      throw ValidationError(
        "--corrections is for one timeline, and --jsonl makes many; correct what merge makes of them.")
    }
  }

  func run() throws {
    let options = reading.pipelineOptions(title: timeline.title)
    let selection = digest.refine(timeline.selection.selection)
    if input.jsonl {
      return try LineMode.run(.build, options: options, paths: input.paths, to: output) {
        selection.view(of: $0, as: .json)
      }
    }
    var list = InputList(arguments: input.inputs)
    if let path = output.path { list.leaveOut(result: path) }
    var files = ProtectedFiles()
    files.protect(list)
    timeline.protect(in: &files)
    let destination = try output.destination(reading: files, keepsGoing: input.failing.keepGoing)
    output.messages.tell(list.failures, repeated: list.repeated)
    output.messages.tell(savedWith: list.savedWith)
    let progress = ProgressLine(total: list.inputs.count, isQuiet: output.messages.quiet)
    let result = Pipeline(options, fetcher: input.fetching.fetcher).build(list.inputs, progress: progress.report)
    let (unreadable, passedOver) = list.parted(result.failures)
    output.messages.tell(unreadable, passedOver: passedOver)
    output.messages.tell(result.timeline.diagnostics)
    let failures = list.failures + unreadable
    if result.articleCount > 0 {
      try timeline.write(result.timeline, selecting: selection, to: output, destination, lacking: failures.count)
    }
    try CommandFailure.check(
      failures, of: list.failures.count + list.inputs.count, good: result.articleCount)
  }
}

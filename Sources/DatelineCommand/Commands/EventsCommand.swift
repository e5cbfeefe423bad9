internal import ArgumentParser
internal import Dateline

/// `dateline events`
struct EventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", _superCommandName: "dateline",
    abstract: "Find the event mentions of articles and how they lie in time.",
    discussion: """
      Classes, tenses and aspects are TimeML's; a mention is one word of the text.

      EXAMPLES
        dateline events --published 2025-08-20 article.txt
        dateline events --format timeml article.html > article.tml
        dateline events --jsonl < texts.jsonl > events.jsonl

      With --jsonl a line is {"id", "text", "published"?, "language"?, "prefer"?, "dateOrder"?, "events"?}; "events" \
      [{"id", "start", "end"}] gives the mentions instead of letting them be found.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Reading Options") var reading: ReadingOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  @Option(
    help: .choice("A table, the objects of line mode, or inline tags and links.", of: AnnotationFormat.self),
    completion: .choice(of: AnnotationFormat.self),
    transform: ArgumentReading.choice)
  var format: AnnotationFormat?

  @Flag(help: "Name in the table the expression that dates each mention.")
  var explain = false

  func validate() throws {
    try AnnotationFormat.check(format, input: input, isExplained: false)
    if explain, input.jsonl || (format ?? .text) != .text {
      throw ValidationError("--explain is for the format text: the other formats carry the same in their fields.")
    }
  }

  func run() throws {
    if input.jsonl {
      return try LineMode.run(.events, options: reading.pipelineOptions(), paths: input.paths, to: output)
    }
    let pipeline = Pipeline(reading.pipelineOptions(), fetcher: input.fetching.fetcher)
    let (format, explain) = (format ?? .text, explain)
    try AnnotationRun(input: input, format: format, output: output).run(pipeline) { reading, name in
      pipeline.events(of: reading, as: format, name: name, isExplained: explain)
    }
  }
}

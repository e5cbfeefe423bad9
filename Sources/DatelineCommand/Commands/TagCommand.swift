internal import ArgumentParser
internal import Dateline

/// `dateline tag`
struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Find the time expressions of articles and what they mean.",
    discussion: """
      Values follow TIMEX3 (ISO 24617-1): 2025-08-19, 2025-W34, 2025-Q3, P3D, PRESENT_REF. Offsets count Unicode \
      characters (scalars), half-open.

      EXAMPLES
        dateline tag --published 2025-08-20 --explain article.txt
        dateline tag --format timeml article.html > article.tml
        dateline tag --jsonl < texts.jsonl > times.jsonl

      With --jsonl a line is {"id", "text", "published"?, "language"?, "prefer"?, "dateOrder"?}.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Reading Options") var reading: ReadingOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  @Option(
    help: .choice("A table, the objects of line mode, or inline tags.", of: AnnotationFormat.self),
    completion: .choice(of: AnnotationFormat.self),
    transform: ArgumentReading.choice)
  var format: AnnotationFormat?

  @Flag(help: "Give for each value the steps that lead to it.")
  var explain = false

  func validate() throws { try AnnotationFormat.check(format, input: input, isExplained: explain) }

  func run() throws {
    if input.jsonl {
      return try LineMode(.tag, options: reading.pipelineOptions(), isExplained: explain, paths: input.paths.policy)
        .run(to: output)
    }
    let pipeline = Pipeline(reading.pipelineOptions(), fetcher: input.fetching.fetcher)
    let (format, explain) = (format ?? .text, explain)
    try AnnotationRun(input: input, format: format, output: output).run(pipeline) { reading, name in
      pipeline.times(of: reading, as: format, name: name, isExplained: explain)
    }
  }
}

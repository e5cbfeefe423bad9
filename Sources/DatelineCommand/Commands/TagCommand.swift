internal import ArgumentParser
internal import Dateline

/// `dateline tag`
struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", _superCommandName: "dateline",
    abstract: "Find the time expressions of articles and what they mean.",
    discussion: """
      Values follow TIMEX3 (ISO 24617-1): 2025-08-19, 2025-W34, 2025-Q3, P3D, PRESENT_REF. Offsets count Unicode \
      characters (scalars), half-open.

      EXAMPLES
        dateline tag --published 2025-08-20 --explain article.txt
        dateline tag --format timeml article.html > article.tml
        dateline tag --format inline --published 2026-02-19 notes.txt
        dateline tag --rewrite --published 2026-02-19 notes.txt
        dateline tag --jsonl < texts.jsonl > times.jsonl

      --format inline gives the text back with each relative expression followed by what it means, "tomorrow \
      [2026-02-20]", --rewrite with the date in its place; every other byte of the text stays. The text of a file is \
      what is read of it: a byte order mark, a head with title and date and the marks of HTML are no part of it, and it \
      is told in UTF-8. With --jsonl they add the field "text", the line's own with nothing left out.

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

  @Flag(help: "Write the text back with the dates of its relative expressions in their place.")
  var rewrite = false

  @Option(
    help: .choice("How inline dates are written.", of: InlineDates.Form.self),
    completion: .choice(of: InlineDates.Form.self), transform: ArgumentReading.choice)
  var inlineForm: InlineDates.Form?

  @Flag(help: "Give for each value the steps that lead to it.")
  var explain = false

  func validate() throws {
    if rewrite, let format, format != .inline {
      throw ValidationError("--rewrite gives the text back; leave --format \(format.rawValue) out.")
    }
    if inlineForm != nil, !isInline { throw ValidationError("--inline-form needs --format inline or --rewrite.") }
    if isInline, explain, !input.jsonl { throw ValidationError("A text has no place for what --explain tells.") }
    try AnnotationFormat.check(isInline ? nil : format, input: input, isExplained: explain)
  }

  private var isInline: Bool { rewrite || format == .inline }

  func run() throws {
    let dates = InlineDates(rewrite ? .instead : .beside, as: inlineForm ?? .value)
    if input.jsonl {
      let job: LineJob = isInline ? .inline(dates) : .tag
      return try LineMode.run(
        job, options: reading.pipelineOptions(), isExplained: explain, paths: input.paths, to: output)
    }
    let pipeline = Pipeline(reading.pipelineOptions(), fetcher: input.fetching.fetcher)
    let (format, explain) = (isInline ? .inline : format ?? .text, explain)
    let run = AnnotationRun(input: input, format: format, output: output, isExplained: explain)
    try run.run(pipeline) { reading, name in
      pipeline.times(of: reading, as: format, name: name, isExplained: explain, inline: dates)
    }
  }
}

internal import ArgumentParser
internal import Dateline

/// `dateline extract`
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", _superCommandName: "dateline",
    abstract: "Take the article out of a page: text, title, author, dates.",
    discussion: """
      EXAMPLES
        dateline extract article.html
        dateline extract --explain --format markdown article.html
        dateline extract https://news.example/2025/08/story
        dateline extract --jsonl < pages.jsonl | dateline build --jsonl > timelines.jsonl

      With --jsonl a line is {"id", "path"} or {"id", "html", "url"?}.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Reading Options") var reading: DescribingOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  @Option(
    help: .choice("Text, Markdown, or the objects of line mode.", of: ArticleFormat.self),
    completion: .choice(of: ArticleFormat.self),
    transform: ArgumentReading.choice)
  var format: ArticleFormat?

  @Flag(help: "Tell where in the page each value was found; in text also what was left out, and why.")
  var explain = false

  func validate() throws {
    if input.jsonl, let format, format != .json {
      throw ValidationError("--jsonl always answers in JSON; leave --format \(format.rawValue) out.")
    }
  }

  func run() throws {
    if input.jsonl {
      return try LineMode.run(
        .extract, options: reading.pipelineOptions(), isExplained: explain, paths: input.paths, to: output)
    }
    let pipeline = Pipeline(reading.pipelineOptions(), fetcher: input.fetching.fetcher)
    let tellsLeftOut = explain && format ?? .text == .text
    let (format, explain) = (format ?? .text, explain)
    let run = ArticleRun(
      arguments: input.inputs, keepsGoing: input.failing.keepGoing, pipeline: pipeline, output: output,
      audience: format == .json ? .programs : .people,
      separator: format == .json ? "" : "\n", keepsContents: tellsLeftOut)
    try run.run { item in
      let text = pipeline.text(of: item.article, as: format, name: item.name, isExplained: explain)
      return ArticleRun.Answer(
        text: text + (item.contents.map(pipeline.leftOut) ?? ""), diagnostics: item.article.diagnostics)
    }
  }
}

internal import ArgumentParser
internal import Dateline

/// `dateline analyse`
struct AnalyseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse", _superCommandName: "dateline",
    abstract: "Show the grammar of articles: sentences, words, tags, dependencies.",
    discussion: """
      Tags, features and relations are those of Universal Dependencies (universaldependencies.org).

      EXAMPLES
        dateline analyse article.txt
        dateline analyse --format conllu article.html > article.conllu
        dateline analyse --conllu < tokens.conllu > tagged.conllu
        dateline analyse --jsonl < texts.jsonl > names.jsonl

      With --jsonl a line is {"id", "text", "language"?}, and the answer holds "names" [{"start", "end", "text", "kind", \
      "certainty"}] and "referents" [{"start", "end", "text", "form", "name", "certainty"}]: whom pronouns, titles and \
      short names mean.
      """)

  @Argument(
    help: ArgumentHelp(
      "HTML pages or plain texts: files, folders (read recursively), http(s) addresses, or - for standard input."),
    completion: .file())
  var inputs: [String] = []

  @Flag(help: "Read given tokens in CoNLL-U from standard input and answer with tags and trees in CoNLL-U.")
  var conllu = false

  @Flag(help: "Read one JSON object a line from standard input and answer with its names, one line each.")
  var jsonl = false

  @Option(
    help: .choice("A table of words, or CoNLL-U.", of: AnalysisFormat.self),
    completion: .choice(of: AnalysisFormat.self),
    transform: ArgumentReading.choice)
  var format: AnalysisFormat?

  @OptionGroup var fetching: FetchingOptions
  @OptionGroup var failing: KeepGoingOptions

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func validate() throws {
    if conllu || jsonl, let first = inputs.first {
      let option = conllu ? "--conllu" : "--jsonl"
      throw ValidationError("\(option) reads standard input, so '\(first)' cannot be read, too.")
    }
    if conllu, jsonl { throw ValidationError("--conllu and --jsonl exclude each other: both read standard input.") }
    if jsonl, format != nil { throw ValidationError("--jsonl answers in JSON; leave --format out.") }
    if conllu, format == .text { throw ValidationError("--conllu answers in CoNLL-U; leave --format text out.") }
    if !conllu, !jsonl, inputs.isEmpty {
      throw ValidationError("Name an INPUT: a file, a folder, or - for standard input.")
    }
  }

  func run() throws {
    if jsonl { return try LineMode.run(.names, options: PipelineOptions(), to: output) }
    let pipeline = Pipeline(fetcher: fetching.fetcher)
    if conllu { return try analyseGivenTokens(pipeline) }
    let format = format ?? .text
    let run = ArticleRun(
      arguments: inputs, keepsGoing: failing.keepGoing, pipeline: pipeline, output: output,
      audience: format == .text ? .people : .programs,
      separator: format == .conllu ? "" : "\n")
    try run.run { item in
      ArticleRun.Answer(text: pipeline.grammar(of: item.article, as: format), diagnostics: item.article.diagnostics)
    }
  }

  private func analyseGivenTokens(_ pipeline: Pipeline) throws(CommandFailure) {
    var files = ProtectedFiles()
    files.protectStandardInput()
    let destination = try output.destination(reading: files)
    let analysed: [UInt8]
    do throws(InputError) {
      analysed = try pipeline.grammar(ofTokensIn: .standardInput)
    } catch {
      throw CommandFailure(error)
    }
    try destination.write(analysed)
  }
}

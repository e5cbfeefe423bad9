internal import Dateline

/// Articles out of the inputs of a command, the bad ones named on standard error.
struct ArticleBatch {
  /// An article and the name of its input.
  struct Item: Sendable {
    var name: String
    var article: Article
    /// What it was read from, where that is asked for.
    var contents: Contents?
  }

  /// The articles in the order of the inputs.
  private(set) var items: [Item] = []
  private var failures: [InputError] = []

  /// Reads the inputs.
  ///
  /// - Parameter keepsContents: whether articles come with what they were read from.
  init(_ arguments: [String], pipeline: Pipeline, output: OutputOptions, keepsContents: Bool = false) {
    let list = InputList(arguments: arguments)
    output.messages.tell(list.failures, repeated: list.repeated)
    failures = list.failures
    let progress = Progress(total: list.inputs.count, isQuiet: output.messages.quiet)
    let results = concurrentMap(list.inputs, progress: progress.report) { input -> Result<[Item], InputError> in
      do throws(InputError) {
        let contents = try pipeline.contents(of: input)
        return .success(
          try pipeline.articles(in: contents).map {
            Item(name: input.name, article: $0, contents: keepsContents ? contents : nil)
          })
      } catch {
        return .failure(error)
      }
    }
    for result in results {
      switch result {
      case .success(let some): items += some
      case .failure(let error):
        output.messages.tell([error])
        failures.append(error)
      }
    }
  }

  /// What was noticed while the articles were read.
  var diagnostics: [(name: String?, diagnostic: Diagnostic)] {
    items.flatMap { item in item.article.diagnostics.map { (name: item.name, diagnostic: $0) } }
  }

  /// Ends the command when some input failed; call it when the good ones are done.
  func finish() throws(CommandFailure) { try CommandFailure.check(failures, good: items.count) }
}

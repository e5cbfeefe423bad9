internal import Dateline

/// Extracts the articles of one local input as they are read, so that an archive of any length needs little memory.
struct ArticleStream {
  let pipeline: Pipeline
  let output: OutputOptions
  let format: ArticleFormat
  let isExplained: Bool

  /// The input, when the arguments name only one file or standard input.
  static func theOne(_ arguments: [String]) -> Input? {
    guard arguments.count == 1, let input = try? Input(argument: arguments[0]) else { return nil }
    switch input {
    case .file, .standardInput: return input
    default: return nil
    }
  }

  /// Writes the articles in their order; broken pages of an archive are named, and the good ones written.
  func run(_ input: Input) throws {
    let stream = output.stream(for: format == .json ? .programs : .people)
    var (good, failures) = (0, [InputError]())
    var tally = MessageTally(output.messages)
    do {
      do {
        try pipeline.forEachBatch(in: input) { articles in
          for article in articles {
            tally.tell(article.diagnostics.map { (name: input.name, diagnostic: $0) })
            let text = pipeline.text(of: article, as: format, name: input.name, isExplained: isExplained)
            try stream.write((good > 0 && format != .json ? "\n" : "") + text)
            good += 1
          }
        } failed: {
          failures.append($0)
        }
      } catch let error as InputError {
        failures.append(error)
      }
      try stream.finish()
    } catch let error as OutputError {
      throw CommandFailure(error)
    }
    tally.finish()
    output.messages.tell(failures)
    try CommandFailure.check(failures, of: 1, good: good)
  }
}

internal import ArgumentParser
internal import Dateline

extension AnnotationFormat {
  /// Refuses what a format cannot do.
  static func check(_ format: AnnotationFormat?, input: InputOptions, isExplained: Bool) throws {
    if input.jsonl, let format, format != .json {
      throw ValidationError("--jsonl always answers in JSON; leave --format \(format.rawValue) out.")
    }
    if isExplained, format == .timeml { throw ValidationError("TimeML has no place for what --explain tells.") }
  }
}

/// A command that writes annotations of articles, one after the other.
struct AnnotationRun {
  var input: InputOptions
  var format: AnnotationFormat
  var output: OutputOptions

  /// Reads the inputs, annotates each article and writes all.
  func run(_ pipeline: Pipeline, _ annotate: @Sendable (Reading, String) -> String) throws {
    let batch = ArticleBatch(input.inputs, pipeline: pipeline, output: output)
    if format == .timeml, batch.items.count > 1 {
      throw CommandFailure(
        .usage, "a TimeML document holds one article, and there are \(batch.items.count); run the command for each")
    }
    let answers = concurrentMap(batch.items) { item in
      let reading = pipeline.reading(of: item.article)
      return (text: annotate(reading, item.name), diagnostics: reading.diagnostics)
    }
    var text = ""
    output.messages.tell(
      zip(batch.items, answers).flatMap { item, answer in answer.diagnostics.map { (name: item.name, diagnostic: $0) } }
    )
    for (item, answer) in zip(batch.items, answers) {
      if format == .text, answers.count > 1 { text += (text.isEmpty ? "" : "\n") + "\(item.name)\n" }
      text += answer.text
    }
    if !batch.items.isEmpty { try output.write(text) }
    try batch.finish()
  }
}

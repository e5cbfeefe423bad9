internal import ArgumentParser
internal import Dateline

extension AnnotationFormat {
  /// Refuses what a format cannot do.
  static func check(_ format: AnnotationFormat?, input: InputOptions, isExplained: Bool) throws {
    if input.jsonl, let format, format != .json {
      throw ValidationError("--jsonl always answers in JSON; leave --format \(format.rawValue) out.")
    }
    if format == .inline { throw ValidationError("only tag writes dates into a text; leave --format inline out.") }
    if isExplained, format == .timeml { throw ValidationError("TimeML has no place for what --explain tells.") }
  }
}

/// A command that writes annotations of articles, one after the other.
struct AnnotationRun {
  var input: InputOptions
  var format: AnnotationFormat
  var output: OutputOptions

  /// Reads the inputs, annotates each article and writes all.
  func run(_ pipeline: Pipeline, _ annotate: @Sendable (Reading, String) -> String) throws(CommandFailure) {
    let format = format
    let run = ArticleRun(
      arguments: input.inputs, pipeline: pipeline, output: output, audience: format == .text ? .people : .programs,
      separator: format == .text ? "\n" : "", isForOne: format == .timeml)
    try run.run { item in
      let reading = pipeline.reading(of: item.article)
      let head = format == .text && item.isOneOfSeveral ? SafeText.line(item.name) + "\n" : ""
      return ArticleRun.Answer(text: head + annotate(reading, item.name), diagnostics: reading.diagnostics)
    }
  }
}

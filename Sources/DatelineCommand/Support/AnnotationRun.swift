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
  /// Whether the steps that lead to a value are told.
  var isExplained = false

  /// Reads the inputs, annotates each article and writes all.
  func run(_ pipeline: Pipeline, _ annotate: @Sendable (Reading, String) -> String) throws(CommandFailure) {
    let (format, isExplained) = (format, isExplained)
    let run = ArticleRun(
      arguments: input.inputs, keepsGoing: input.failing.keepGoing, pipeline: pipeline, output: output,
      audience: format == .text ? .people : .programs,
      separator: format == .text ? "\n" : "", keepsContents: format == .inline, isForOne: format == .timeml)
    try run.run { item in
      let reading = pipeline.reading(of: item.verbatim(pipeline), isExplained: isExplained)
      let head = format == .text && item.isOneOfSeveral ? SafeText.line(item.name) + "\n" : ""
      return ArticleRun.Answer(text: head + annotate(reading, item.name), diagnostics: reading.diagnostics)
    }
  }
}

extension ArticleRun.Item {
  /// The article with every byte of a plain text, whose white space reading it as an article tidies; of a page, and where
  /// the contents were not kept, the article itself.
  fileprivate func verbatim(_ pipeline: Pipeline) -> Article {
    guard let contents, let text = String(validating: contents.bytes, as: UTF8.self) else { return article }
    func words(_ text: String) -> [UInt8] { text.utf8.filter { $0 > 0x20 } }
    guard words(text) == words(article.text) else { return article }
    var whole = pipeline.article(text: text, published: article.published?.value, language: article.language?.value)
    whole.diagnostics = article.diagnostics
    return whole
  }
}

/// What a line is asked for.
package enum LineJob: Sendable {
  /// The time expressions of a text.
  case tag
  /// The same, and the text with their dates.
  case inline(InlineDates)
  /// The event mentions of a text.
  case events
  /// The names of a text, and whom its pronouns, titles and short names mean.
  case names
  /// The article in a page.
  case extract
  /// The timeline of an article.
  case build
}

/// Answers lines: one JSON object in, one out, with its id.
struct LineAnswerer: Sendable {
  var job: LineJob
  var options: PipelineOptions
  var isExplained: Bool
  /// Which files lines may name.
  var paths: LinePaths = .anywhere
  /// What is done to a built timeline before it is written.
  var view: @Sendable (Timeline) -> Timeline

  /// An answer, without its LF.
  struct Answer: Sendable {
    var bytes: [UInt8]
    var isFailure: Bool
  }

  /// The answer to a line.
  func answer(to line: LineReader.Line) -> Answer {
    switch line {
    case .tooLong(let limit):
      return failure(.absent, LineFailure("too-large", "the line is longer than \(limit >> 20) MiB"))
    case .bytes(let bytes):
      switch LineRequest.read(bytes) {
      case .failure(let unanswerable): return failure(unanswerable.id, unanswerable.failure)
      case .success(let request):
        let id = request.id ?? .absent
        do throws(LineFailure) {
          return Answer(bytes: try answer(to: request, id: id), isFailure: false)
        } catch {
          return failure(id, error)
        }
      }
    }
  }

  private func failure(_ id: LineID, _ failure: LineFailure) -> Answer {
    Answer(bytes: failure.answer(id: id), isFailure: true)
  }

  private func answer(to request: LineRequest, id: LineID) throws(LineFailure) -> [UInt8] {
    let pipeline = Pipeline(try request.options(over: options))
    if let error = request.error { throw LineFailure(error) }
    var json = JSONWriter()
    switch job {
    case .tag:
      let reading = pipeline.reading(of: try request.theArticle(pipeline, paths), isExplained: isExplained)
      json.reserve(reading.times.expressions.count * 224 + 64)
      json.answer(id) { TagAnswer(isExplained: isExplained).write(reading, to: &$0) }
    case .inline(let dates):
      let reading = pipeline.reading(of: try request.theArticle(pipeline, paths), isExplained: isExplained)
      json.answer(id) { json in
        json.field("text", dates.write(into: reading.document.text, reading.times))
        TagAnswer(isExplained: isExplained).write(reading, to: &json)
      }
    case .events:
      let reading = pipeline.reading(of: try request.theArticle(pipeline, paths))
      let given = try request.givenMentions(in: reading.document.text)
      let answer = EventsAnswer(
        annotation: pipeline.events(in: reading, given: given?.map(\.range)), text: reading.document.text,
        ids: given?.map(\.id))
      json.answer(id) { answer.write(to: &$0) }
    case .names:
      let reading = pipeline.reading(of: try request.theArticle(pipeline, paths), isExplained: false)
      let answer = NamesAnswer(annotation: pipeline.names(in: reading), text: reading.document.text)
      json.answer(id) { answer.write(to: &$0) }
    case .extract:
      let article = pipeline.described(try request.theArticle(pipeline, paths))
      json.answer(id) { ExtractAnswer(isExplained: isExplained).write(article, to: &$0) }
    case .build:
      TimelineJSON.write(view(pipeline.timeline(of: try request.articles(pipeline, paths))), id: id.json, to: &json)
    }
    return json.bytes
  }
}

extension LineRequest {
  /// The one article that the line holds.
  fileprivate func theArticle(_ pipeline: Pipeline, _ paths: LinePaths) throws(LineFailure) -> Article {
    let articles = try articles(pipeline, paths)
    guard let article = articles.first, articles.count == 1 else {
      throw LineFailure("several-articles", "there are \(articles.count) articles; build takes them together")
    }
    return article
  }

  /// The mentions that the caller gave, as bytes of the text; nil when it gave no list.
  fileprivate func givenMentions(in text: String) throws(LineFailure) -> [(id: LineID, range: Range<Int>)]? {
    guard let events else { return nil }
    let offsets = ScalarOffsets(of: text)
    var mentions: [(id: LineID, range: Range<Int>)] = []
    for (index, event) in events.enumerated() {
      guard event.start < event.end, let range = offsets.bytes(ofScalars: event.start..<event.end) else {
        throw LineFailure(
          "bad-value", "the field “events[\(index)]”: \(event.start)-\(event.end) is no range of the text's characters")
      }
      mentions.append((event.id ?? .text("e\(index + 1)"), range))
    }
    return mentions
  }
}

extension JSONWriter {
  /// An object with the id first.
  fileprivate mutating func answer(_ id: LineID, _ fields: (inout JSONWriter) -> Void) {
    object { json in
      json.key("id")
      id.write(to: &json)
      fields(&json)
    }
  }
}

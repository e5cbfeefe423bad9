/// A line of input, as every command reads it; each uses the fields that concern it. Null equals absent.
struct LineRequest: Decodable, Sendable {
  var id: LineID?
  var text: String?
  var path: String?
  var html: String?
  var url: String?
  /// The address that the article came from, as `extract` tells it; what `url` is then is the article's own claim.
  var origin: String?
  var title: String?
  var author: String?
  var publisher: String?
  var published: String?
  var modified: String?
  var language: String?
  var prefer: String?
  var dateOrder: String?
  var events: [GivenMention]?
  /// What another command answered to a bad line.
  var error: GivenError?

  /// An error that a line carries on.
  struct GivenError: Decodable, Sendable {
    var code: String?
    var message: String?
  }

  /// A mention that the caller found: Unicode scalars of the text, half-open.
  struct GivenMention: Decodable, Sendable {
    var id: LineID?
    var start: Int
    var end: Int
  }

  /// The request in a line, or the failure to answer with, under the line's id where that can be read.
  static func read(_ bytes: [UInt8]) -> Result<LineRequest, Unanswerable> {
    if let request = LineRequest(plain: bytes) { return .success(request) }
    do throws(LineFailure) {
      var request = try JSONReading.decode(LineRequest.self, from: bytes)
      if case .number = request.id { request.id = LineID(numberIn: bytes) ?? request.id }
      return .success(request)
    } catch {
      let name = try? JSONReading.decode(Name.self, from: bytes)
      var id = name?.id ?? .absent
      if case .number = id { id = LineID(numberIn: bytes) ?? id }
      return .failure(Unanswerable(id: id, failure: error))
    }
  }

  /// A line that cannot be answered.
  struct Unanswerable: Error {
    var id: LineID
    var failure: LineFailure
  }

  private struct Name: Decodable {
    var id: LineID?
  }
}

extension LineRequest {
  /// The options with the line's own fields in their place.
  func options(over defaults: PipelineOptions) throws(LineFailure) -> PipelineOptions {
    var options = defaults
    if let published { options.published = try LineRequest.date(published, field: "published") }
    if let language { options.language = language }
    if let prefer { options.preference = try LineRequest.choice(prefer, field: "prefer") }
    if let dateOrder { options.dateOrder = try LineRequest.choice(dateOrder, field: "dateOrder") }
    return options
  }

  /// The article of the line: that of its text, of its page, or of the file that it names.
  func articles(_ pipeline: Pipeline, _ paths: LinePaths) throws(LineFailure) -> [Article] {
    let file = try path.map { path throws(LineFailure) in try paths.resolved(path) }
    do throws(InputError) {
      if let text { try pipeline.check(text, named: "text") }
      if text == nil, let html {
        return try pipeline.articles(in: Contents(bytes: Array(html.utf8), name: url ?? "html", url: url))
      }
      if text == nil, let file {
        var contents = try pipeline.contents(ofFile: file)
        contents.url = url
        return try pipeline.articles(in: contents)
      }
    } catch {
      throw LineFailure(error)
    }
    if let text { return [try article(text: text, pipeline)] }
    throw LineFailure("missing-field", "one of “text”, “html” and “path” is needed")
  }

  private func article(text: String, _ pipeline: Pipeline) throws(LineFailure) -> Article {
    let published = try published.map { value throws(LineFailure) in try LineRequest.date(value, field: "published") }
    let modified = try modified.map { value throws(LineFailure) in try LineRequest.date(value, field: "modified") }
    var article = pipeline.article(text: text, title: title, url: url, published: published, language: language)
    article.origin = origin
    article.modified = modified.map { Evidenced($0, from: "the line") }
    article.authors = author.map { Evidenced([$0], from: "the line") }
    article.publisher = publisher.map { Evidenced($0, from: "the line") }
    article.language = language.map { Evidenced($0, from: "the line") } ?? article.language
    return article
  }

  private static func date(_ text: String, field: String) throws(LineFailure) -> CivilDateTime {
    guard let date = CivilDateTime(iso: text) else {
      throw LineFailure("bad-value", "the field “\(field)”: “\(text)” is no ISO 8601 date or date-time")
    }
    return date
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ text: String, field: String
  ) throws(LineFailure) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: text) else {
      let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw LineFailure("bad-value", "the field “\(field)”: “\(text)” is none of \(names)")
    }
    return choice
  }
}

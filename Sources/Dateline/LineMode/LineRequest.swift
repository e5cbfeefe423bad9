/// A line of input, as every command reads it; each uses the fields that concern it. Null equals absent.
struct LineRequest: Decodable, Sendable {
  var id: LineID?
  var text: String?
  var path: String?
  var html: String?
  var url: String?
  var title: String?
  var author: String?
  var publisher: String?
  var published: String?
  var modified: String?
  var language: String?
  var prefer: String?
  var dateOrder: String?
  var events: [GivenMention]?

  /// A mention that the caller found: Unicode scalars of the text, half-open.
  struct GivenMention: Decodable, Sendable {
    var id: LineID?
    var start: Int
    var end: Int
  }

  /// The request in a line, or the failure to answer with, under the line's id where that can be read.
  static func read(_ bytes: [UInt8]) -> Result<LineRequest, Unanswerable> {
    do throws(LineFailure) {
      return .success(try JSONReading.decode(LineRequest.self, from: bytes))
    } catch {
      let name = try? JSONReading.decode(Name.self, from: bytes)
      return .failure(Unanswerable(id: name?.id ?? .absent, failure: error))
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
  func articles(_ pipeline: Pipeline) throws(LineFailure) -> [Article] {
    if let text { return [try article(text: text, pipeline)] }
    do throws(InputError) {
      if let html {
        return try pipeline.articles(in: Contents(bytes: Array(html.utf8), name: url ?? "html", url: url))
      }
      if let path {
        var contents = try pipeline.contents(of: .file(path))
        contents.url = url
        return try pipeline.articles(in: contents)
      }
    } catch {
      throw LineFailure(error)
    }
    throw LineFailure("missing-field", "one of “text”, “html” and “path” is needed")
  }

  private func article(text: String, _ pipeline: Pipeline) throws(LineFailure) -> Article {
    let published = try published.map { value throws(LineFailure) in try LineRequest.date(value, field: "published") }
    let modified = try modified.map { value throws(LineFailure) in try LineRequest.date(value, field: "modified") }
    var article = pipeline.article(text: text, title: title, url: url, published: published, language: language)
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

internal import DatelineEvents
internal import DatelineTimelines

/// What one article gives to a timeline.
package struct TimelinePart: Sendable {
  /// The article.
  package var source: Timeline.Source
  var atoms: [Timeline.Atom]
  var passages: [Timeline.Passage] = []
  var claims: [Timeline.Claim] = []
  var diagnostics: [Diagnostic]
  /// The name of the file that the article came from; nil where it came from none.
  var file: String?

  /// How many events the article tells.
  package var eventCount: Int { atoms.count }
}

extension Pipeline {
  /// What an article gives to a timeline.
  ///
  /// - Parameter input: what it was read from; a file's name stands for a title that is not there.
  func part(of article: Article, from input: Input? = nil) -> TimelinePart {
    part(of: article, fileName: input?.fileName)
  }

  /// What an article gives to a timeline.
  ///
  /// - Parameter file: the name of the file that it stands in, which stands for a title that is not there.
  func part(of article: Article, fileName file: String?) -> TimelinePart {
    let reading = reading(of: article)
    var source = Timeline.Source(reading.article)
    source.title = source.title ?? file
    guard Languages.support(of: reading.article.language?.value) != nil else {
      return TimelinePart(source: source, atoms: [], diagnostics: reading.diagnostics, file: file)
    }
    let (atoms, claims) = atoms(of: reading, source: source)
    let passages = PassageReader().passages(in: reading.document, times: reading.times, source: source.id)
    return TimelinePart(
      source: source, atoms: atoms, passages: passages, claims: claims, diagnostics: reading.diagnostics, file: file)
  }

  /// One timeline of what articles gave.
  static func unite(_ parts: [TimelinePart], title: String?) -> Timeline {
    TimelineBuilder.timeline(
      title: title, sources: parts.map(\.source), atoms: parts.flatMap(\.atoms),
      passages: parts.flatMap(\.passages), claims: parts.flatMap(\.claims),
      diagnostics: parts.flatMap { part in part.diagnostics.map { $0.of(part.source, file: part.file) } })
  }
}

extension Diagnostic {
  /// The same, naming the article that it is about, because it may come to stand beside those of others.
  fileprivate func of(_ source: Timeline.Source, file: String?) -> Diagnostic {
    guard let name = file ?? source.title ?? source.url else { return self }
    return Diagnostic(severity, code, "\(name): \(message)")
  }
}

extension Timeline.Source {
  /// The source that an article is.
  init(_ article: Article) {
    self.init(
      id: StableID.source(text: article.text, url: article.url?.value), title: article.title?.value,
      url: article.url.flatMap { PublicAddress($0.value)?.text }, origin: article.origin,
      publisher: article.publisher?.value,
      author: article.authors.map { Article.joined($0.value) },
      published: article.published?.value, modified: article.modified?.value,
      image: article.image?.value)
  }
}

extension Article {
  /// The names of authors as one text.
  static func joined(_ authors: [String]) -> String { authors.joined(separator: "; ") }
}

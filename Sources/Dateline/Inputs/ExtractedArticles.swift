internal import DatelineIngestion

/// The articles in a file that `extract --format json` wrote, an object a line.
enum ExtractedArticles {
  /// The articles; nil where the file is something else.
  ///
  /// A file may be anybody's: what it says of the address that an article came from is its own claim, and left out.
  ///
  /// - Throws: ``InputError`` for the first line that is no article.
  static func articles(in contents: Contents, _ pipeline: Pipeline) throws(InputError) -> [Article]? {
    guard contents.bytes.starts(with: Array("{\"id\":".utf8)) else { return nil }
    var articles: [Article] = []
    for (index, line) in contents.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      do throws(LineFailure) {
        guard case .success(var request) = LineRequest.read(Array(line)), request.isExtracted else {
          if articles.isEmpty { return nil }
          throw LineFailure("bad-line", "it is no answer of “dateline extract”")
        }
        request.origin = nil
        articles += try request.articles(pipeline, .none)
      } catch {
        throw InputError(contents.name, .malformed(code: error.code, message: "line \(index + 1): \(error.message)"))
      }
    }
    return articles
  }
}

extension LineRequest {
  /// Whether the line is an article, and no more.
  fileprivate var isExtracted: Bool { text != nil && path == nil && html == nil && events == nil && error == nil }
}

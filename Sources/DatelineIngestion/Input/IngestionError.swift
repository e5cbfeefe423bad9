/// Why an input gives no article.
public enum IngestionError: Error, Hashable, Sendable {
  /// There are no bytes, or nothing but white space.
  case empty
  /// The input is no text but something else.
  case binary(kind: String)
  /// The input has more bytes than the limits allow.
  case tooLarge(bytes: Int, limit: Int)
  /// The page has no article: a list of teasers, a form, an error page.
  case noArticle(reason: String)
  /// A packed or framed input breaks the rules of its format.
  case malformed(format: String, what: String)

  /// What can be done about it.
  public var remedy: String {
    switch self {
    case .empty: "Check that the file was saved completely."
    case .binary: "Give the article as HTML, plain text, Markdown, RSS, Atom or WARC."
    case .tooLarge: "Split the input or raise the limit."
    case .noArticle:
      "Give the address of the article itself; a page that builds its text by script must be saved first."
    case .malformed: "Fetch or pack the file again."
    }
  }
}

extension IngestionError: CustomStringConvertible {
  /// What is the matter, in a sentence.
  public var description: String {
    switch self {
    case .empty: "The input is empty."
    case .binary(let kind): "The input is \(kind), not text."
    case .tooLarge(let bytes, let limit): "The input has \(bytes) bytes, more than the limit of \(limit)."
    case .noArticle(let reason): "No article found: \(reason)."
    case .malformed(let format, let what): "The input is broken \(format): \(what)."
    }
  }
}

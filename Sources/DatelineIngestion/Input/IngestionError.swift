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
  /// A program or a library that an input of that kind is read with is not installed; `package` is what Debian calls the
  /// package that has it.
  case missingProgram(name: String, kind: String, package: String)

  /// What can be done about it.
  public var remedy: String {
    switch self {
    case .empty: "Check that the file was saved completely."
    case .binary: "Give the article as HTML, MHTML, mail, plain text, Markdown, PDF, RSS, Atom, JSON Feed or WARC."
    case .tooLarge: "Split the input, or raise the limit with --max-size."
    case .noArticle:
      "Give the address of the article itself; a page that builds its text by script must be saved first."
    case .malformed: "Fetch, save or pack the file again."
    case .missingProgram(_, _, let package):
      "Install it: apt-get install \(package), or brew install \(package == "libbrotli1" ? "brotli" : "poppler")."
    }
  }
}

extension IngestionError {
  /// Whether a page of an archive is broken, rather than simply no article.
  public var isOfBrokenInput: Bool {
    switch self {
    case .malformed, .tooLarge, .missingProgram: true
    case .empty, .binary, .noArticle: false
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
    case .missingProgram(let name, let kind, _): "The input is \(kind), which \(name) reads, and that is not installed."
    }
  }
}

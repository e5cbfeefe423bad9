/// Why an input gave no article: which one, what is the matter, what can be done.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path or address as it was given, "standard input", or the name of a line.
  public var name: String
  /// What is the matter.
  public var reason: Reason

  /// What can be the matter with an input.
  public enum Reason: Hashable, Sendable {
    /// There is no such file or folder.
    case missing
    /// The system refused, in its words.
    case unreadable(String)
    /// A folder without any file.
    case emptyFolder
    /// An address that gave no page: a stable code, and what is wrong, with a remedy.
    case notFetched(code: String, message: String)
    /// More bytes than are read.
    case tooLarge(limit: Int)
    /// More bytes than are read of an article's file, which an option raises.
    case tooLong(limit: Int)
    /// The text of an article is longer than any that is read.
    case textTooLong(bytes: Int, limit: Int)
    /// Something that Dateline wrote itself where an article is expected.
    case ownWriting(OwnWriting)
    /// It was read, and is no article or no timeline: a stable code, and what is wrong, with a remedy.
    case malformed(code: String, message: String)
  }

  /// An input and what is the matter with it.
  public init(_ name: String, _ reason: Reason) { (self.name, self.reason) = (name, reason) }

  init(_ name: String, _ error: SystemError) {
    self.init(name, error.isMissing ? .missing : .unreadable(error.message))
  }

  /// A stable name that programs can match.
  public var code: String {
    switch reason {
    case .missing: "missing"
    case .unreadable: "unreadable"
    case .emptyFolder: "empty-folder"
    case .tooLarge, .tooLong, .textTooLong: "too-large"
    case .ownWriting: "timeline"
    case .malformed(let code, _), .notFetched(let code, _): code
    }
  }

  /// What is the matter, without the input's name.
  public var message: String {
    switch reason {
    case .missing: "there is no such file or folder"
    case .unreadable(let words): "cannot be read: \(words)"
    case .emptyFolder: "the folder holds no file"
    case .tooLarge(let limit): "larger than the \(limit >> 20) MiB that are read of one input"
    case .tooLong(let limit): "larger than the \(limit >> 20) MiB that are read of one input; --max-size reads more"
    case .textTooLong(let bytes, let limit):
      "its text has \(bytes) bytes, more than the \(limit) of an article; --max-text raises the limit"
    case .ownWriting(.timeline(.json)):
      "a timeline, not an article; “dateline merge” and “dateline render” read it"
    case .ownWriting(.timeline(let format)): "a timeline that Dateline wrote as \(format.rawValue), not an article"
    case .ownWriting(.note): "a note of a timeline that Dateline wrote, not an article"
    case .ownWriting(.difference): "what changed between two timelines, not an article"
    case .ownWriting(.annotations): "what Dateline told of an article, not the article"
    case .ownWriting(.outcome): "the outcome of “dateline report”, not an article"
    case .malformed(_, let message), .notFetched(_, let message): message
    }
  }

  /// The word that is said of what a folder or a pattern gave and is no article.
  package var asPassedOver: Diagnostic {
    Diagnostic(.warning, "passed-over", "\(name): passed over: \(message)")
  }

  /// Whether its bytes were had and are at fault, rather than the way to them.
  public var isMalformed: Bool {
    switch reason {
    case .malformed, .tooLarge, .tooLong, .textTooLong, .ownWriting: true
    case .missing, .unreadable, .emptyFolder, .notFetched: false
    }
  }

  /// The input and what is the matter with it.
  public var description: String { "\(name): \(message)" }
}

extension InputError {
  /// What went wrong while an input was read.
  package init(_ error: any Error, of input: Input) {
    self = error as? InputError ?? InputError(input.name, .unreadable("\(error)"))
  }
}

/// Something that articles or timelines are read from.
public enum Input: Hashable, Sendable {
  /// A file, by its path.
  case file(String)
  /// All files below a folder, by its path.
  case folder(String)
  /// Standard input to its end.
  case standardInput
  /// Bytes at hand, with a name for messages and the address they come from.
  case bytes([UInt8], name: String, url: String? = nil)

  /// What standard input is called in messages.
  public static let standardInputName = "standard input"

  /// Its name in messages.
  public var name: String {
    switch self {
    case .file(let path), .folder(let path): path
    case .standardInput: Input.standardInputName
    case .bytes(_, let name, _): name
    }
  }

  /// What an argument of the command line means: `-`, a folder, a file.
  ///
  /// - Throws: ``InputError`` for an address and for what does not exist.
  public init(argument: String) throws(InputError) {
    if argument == "-" {
      self = .standardInput
      return
    }
    if Input.isAddress(argument) { throw InputError(argument, .address) }
    do throws(SystemError) {
      self = try FileKind.at(argument) == .folder ? .folder(argument) : .file(argument)
    } catch {
      throw InputError(argument, error)
    }
  }

  private static func isAddress(_ argument: String) -> Bool {
    let head = FoldedForm.string(String(argument.prefix(8)).utf8.span)
    return head.hasPrefix("http://") || head == "https://"
  }
}

extension Input {
  /// The most bytes that are read of a saved timeline, of a file of tokens and of a line.
  package static let limit = 256 << 20

  /// Its bytes, and the address they come from.
  func contents(limit: Int = Input.limit) throws(InputError) -> (bytes: [UInt8], url: String?) {
    switch self {
    case .file(let path): (try FileReader.bytes(at: path, limit: limit), nil)
    case .folder(let path): throw InputError(path, .unreadable("it is a folder"))
    case .standardInput: (try FileReader.standardInput(limit: limit), nil)
    case .bytes(let bytes, _, let url): (bytes, url)
    }
  }
}

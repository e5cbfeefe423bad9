/// Something that articles or timelines are read from.
public enum Input: Hashable, Sendable {
  /// A file, by its path.
  case file(String)
  /// All files below a folder, by its path.
  case folder(String)
  /// Standard input to its end.
  case standardInput
  /// An http or https address, fetched when it is read.
  case address(String)
  /// Bytes at hand, with a name for messages and the address they come from.
  case bytes([UInt8], name: String, url: String? = nil)

  /// What standard input is called in messages.
  public static let standardInputName = "standard input"

  /// Its name in messages.
  public var name: String {
    switch self {
    case .file(let path), .folder(let path): path
    case .address(let address): address
    case .standardInput: Input.standardInputName
    case .bytes(_, let name, _): name
    }
  }

  /// The name that its folder gives a file; nil for what is none, and for what only a run knows, as `/dev/fd/63`.
  var fileName: String? {
    guard case .file(let path) = self, (try? FileKind.at(path)) != .stream else { return nil }
    return LexicalPath.lastName(of: path)
  }

  /// What an argument of the command line means: `-`, an address, a folder, a file.
  ///
  /// - Throws: ``InputError`` for what does not exist.
  public init(argument: String) throws(InputError) {
    if argument == "-" {
      self = .standardInput
      return
    }
    if Input.isAddress(argument) {
      self = .address(argument)
      return
    }
    do throws(SystemError) {
      self = try FileKind.at(argument) == .folder ? .folder(argument) : .file(argument)
    } catch {
      throw InputError(argument, error)
    }
  }

  /// Whether a text names something on the web, and no file.
  static func isAddress(_ argument: String) -> Bool {
    let head = FoldedForm.string(String(argument.prefix(8)).utf8.span)
    return head.hasPrefix("http://") || head == "https://"
  }
}

extension Input {
  /// The most bytes that are read of a file of tokens.
  package static let limit = 256 << 20

  /// The bytes of a local input.
  ///
  /// - Throws: ``InputError``, for addresses too: only ``Pipeline`` fetches.
  package func bytes(limit: Int = Input.limit) throws(InputError) -> [UInt8] {
    switch self {
    case .file(let path): try FileReader.bytes(at: path, limit: limit)
    case .folder(let path): throw InputError(path, .unreadable("it is a folder"))
    case .standardInput: try FileReader.standardInput(limit: limit)
    case .address(let address): throw InputError(address, .unreadable("only articles are fetched from addresses"))
    case .bytes(let bytes, _, _): bytes
    }
  }
}

/// Single files out of arguments: folders opened, what was given twice taken once.
public struct InputList: Sendable {
  /// What can be read, in the order given; a folder's files sorted by path.
  public private(set) var inputs: [Input] = []
  /// What cannot.
  public private(set) var failures: [InputError] = []
  /// Names that stand for a file which was named before.
  public private(set) var repeated: [String] = []

  private var seen: Set<String> = []

  /// The inputs that the arguments of a command line stand for.
  public init(arguments: [String]) {
    for argument in arguments {
      do throws(InputError) {
        switch try Input(argument: argument) {
        case .folder(let path): try add(folder: path)
        case let input: add(input)
        }
      } catch {
        failures.append(error)
      }
    }
  }

  private mutating func add(folder path: String) throws(InputError) {
    let (files, unreadable) = try FolderListing.files(below: path)
    failures += unreadable
    guard !files.isEmpty || !unreadable.isEmpty else { throw InputError(path, .emptyFolder) }
    for file in files { add(.file(file)) }
  }

  private mutating func add(_ input: Input) {
    let identity =
      switch input {
      case .file(let path): FileReader.canonicalPath(path) ?? path
      case .address(let address): address
      default: "-"
      }
    if seen.insert(identity).inserted { inputs.append(input) } else { repeated.append(input.name) }
  }
}

/// Single files out of arguments: folders opened, what was given twice taken once.
public struct InputList: Sendable {
  /// What can be read, in the order given; a folder's files sorted by path.
  public private(set) var inputs: [Input] = []
  /// What cannot.
  public private(set) var failures: [InputError] = []
  /// Names that stand for a file which was named before.
  public private(set) var repeated: [String] = []
  /// What stands in a folder and is no file that could be an article: pipes, sockets, devices.
  public private(set) var passedOver: [InputError] = []

  /// Pages that a browser saved with a folder of their pictures and scripts, and how many files of it are passed over.
  public private(set) var savedWith: [(page: String, files: Int)] = []

  private var seen: Set<String> = []
  /// The names of what nobody named, but a folder or a pattern gave.
  private var found: Set<String> = []

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

  /// The inputs at paths that a pattern gave.
  init(found paths: [String]) {
    self.init(arguments: paths)
    found.formUnion(paths)
  }

  /// What of the failures is worth a word only: a timeline that Dateline wrote, standing among the articles that a folder
  /// holds.
  public func parted(
    _ failures: [InputError]
  ) -> (failures: [InputError], passedOver: [InputError]) {
    let isPassedOver = failures.map { failure in
      if case .timeline = failure.reason { found.contains(failure.name) } else { false }
    }
    let parted = zip(failures, isPassedOver)
    return (parted.filter { !$1 }.map(\.0), passedOver + parted.filter { $1 }.map(\.0))
  }

  /// Whether a folder or a pattern gave an input, and nobody named it.
  func isFound(_ input: Input) -> Bool { found.contains(input.name) }

  private mutating func add(folder path: String) throws(InputError) {
    let (files, passed, unreadable) = try FolderListing.files(below: path)
    failures += unreadable
    passedOver += passed.map { InputError($0, .unreadable("it is no plain file")) }
    guard !files.isEmpty || !unreadable.isEmpty else { throw InputError(path, .emptyFolder) }
    let (articles, parts) = SavedPages.apart(files)
    savedWith += parts
    for file in articles {
      found.insert(file)
      add(.file(file))
    }
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

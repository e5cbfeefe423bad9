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

  /// How each came to be an input, by the path that all names of a file share, by its address.
  private(set) var origins: [String: Origin] = [:]
  /// The same for files by where they lie on the disk: a hard link, and a folder that is mounted at two places, share no
  /// path.
  private(set) var originsOnDisk: [FilePlace: Origin] = [:]
  /// The names of what nobody named, but a folder or a pattern gave.
  private var found: Set<String> = []
  /// What must not be left, where others name the inputs.
  private let confinement: Confinement?

  /// The inputs that the arguments of a command line stand for.
  public init(arguments: [String]) { self.init(arguments: arguments, confinement: nil) }

  /// The inputs that arguments stand for.
  ///
  /// - Parameters:
  ///   - confinement: the folder that nothing is read outside of, not even the names in another folder.
  ///   - origin: how the arguments came to be.
  init(arguments: [String], confinement: Confinement?, origin: Origin = .named) {
    self.confinement = confinement
    for argument in arguments {
      do throws(InputError) {
        if !Input.isAddress(argument), let refusal = confinement?.refusal(ofPlace: argument) {
          throw InputError(argument, refusedAs: refusal)
        }
        switch try Input(argument: argument) {
        case .folder(let path): try add(folder: path)
        case let input: add(input, origin)
        }
      } catch {
        failures.append(error)
      }
    }
  }

  /// The inputs at paths that a pattern gave.
  ///
  /// - Parameter unreadable: what it would have given besides.
  init(found paths: [String], unreadable: [InputError] = [], confinement: Confinement? = nil) {
    self.init(arguments: paths, confinement: confinement, origin: .found)
    found.formUnion(paths)
    failures += unreadable
  }

  /// How an input came to be one.
  enum Origin {
    /// Somebody named it.
    case named
    /// A folder or a pattern gave it.
    case found
  }

  /// Leaves out what Dateline itself wrote to a path before: a pattern of the shell's has named the last result, too.
  package mutating func leaveOut(result path: String) {
    let place = FileReader.identity(of: path)
    guard origins[place] != nil,
      let index = inputs.firstIndex(where: { $0.fileName != nil && FileReader.identity(of: $0.name) == place }),
      let bytes = try? FileReader.bytes(at: path, limit: Input.limit, accepting: .plainFiles),
      let writing = OwnWriting(bytes)
    else { return }
    passedOver.append(InputError(inputs.remove(at: index).name, .ownWriting(writing)))
    origins[place] = nil
    if let disk = FilePlace(path) { originsOnDisk[disk] = nil }
  }

  /// What of the failures is worth a word only: what Dateline itself wrote, standing among the articles that a folder
  /// holds.
  public func parted(
    _ failures: [InputError]
  ) -> (failures: [InputError], passedOver: [InputError]) {
    let isPassedOver = failures.map { failure in
      failure.isOwnWriting && found.contains(failure.name)
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
      add(.file(file), .found)
      found.insert(file)
    }
  }

  private mutating func add(_ input: Input, _ origin: Origin) {
    let identity =
      switch input {
      case .file(let path): FileReader.identity(of: path)
      case .address(let address): address
      default: "-"
      }
    if case .file(let path) = input, let refusal = confinement?.refusal(ofIdentity: identity) {
      failures.append(InputError(path, refusedAs: refusal))
      return
    }
    guard origins[identity] == nil else { return repeated.append(input.name) }
    origins[identity] = origin
    if case .file(let path) = input, let disk = FilePlace(path), originsOnDisk[disk] != .named {
      originsOnDisk[disk] = origin
    }
    inputs.append(input)
  }
}

/// What a run reads, and therefore must not write over: whatever writes asks here first.
package struct ProtectedFiles: Sendable {
  /// What each file is, by the path that all its names share.
  private var files: [String: String] = [:]
  /// The same by where they lie on the disk, whatever they are called.
  private var filesOnDisk: [FilePlace: String] = [:]
  private var folders: [(path: String, what: String)] = []
  /// How inputs came to be some, by both.
  private var inputs: [String: InputList.Origin] = [:]
  private var inputsOnDisk: [FilePlace: InputList.Origin] = [:]
  private var standardInput: FilePlace?

  /// Nothing is read so far.
  package init() {}

  /// A file that must stay.
  ///
  /// - Parameter what: what is said of it: "is the project file".
  package mutating func protect(_ path: String, as what: String) {
    files[FileReader.identity(of: path)] = what
    if let disk = FilePlace(path) { filesOnDisk[disk] = what }
  }

  /// A folder into which nothing may be written.
  mutating func protect(folder path: String, as what: String) {
    folders.append((FileReader.identity(of: path) + "/", what))
  }

  /// Inputs. What nobody named, but a folder or a pattern gave, may be written over where it is no article: where
  /// Dateline itself wrote it, or nothing stands in it.
  package mutating func protect(_ list: InputList) {
    if list.inputs.contains(.standardInput) { protectStandardInput() }
    // What is named once is named, whatever gives it besides.
    inputs.merge(list.origins) { $0 == .named ? $0 : $1 }
    inputsOnDisk.merge(list.originsOnDisk) { $0 == .named ? $0 : $1 }
  }

  /// The file that standard input is read from, if it is one.
  package mutating func protectStandardInput() { standardInput = FilePlace(descriptor: 0) }

  /// What speaks against writing to a path, to be said of it: "is an input"; nil when nothing does. Devices and pipes
  /// hold nothing that could be lost.
  package func objection(toWriting path: String) -> String? {
    let kind = try? FileKind.at(path)
    if kind == .stream { return nil }
    let (place, disk) = (FileReader.identity(of: path), FilePlace(path))
    if let what = files[place] ?? disk.flatMap({ filesOnDisk[$0] }) { return what }
    if let folder = folders.first(where: { place.hasPrefix($0.path) }) { return folder.what }
    let origins = [inputs[place], disk.flatMap { inputsOnDisk[$0] }]
    if origins.contains(.named) { return "is an input" }
    if origins.contains(.found), ProtectedFiles.mayHoldArticle(path) { return "is one of the inputs" }
    if let standardInput, standardInput == disk { return "is what standard input is read from" }
    return nil
  }

  /// Whether a file is there and may be somebody's own: what is not known to be ours is not written over, where it is
  /// not known what is read.
  package static func mayBeOthers(_ path: String) -> Bool { FileReader.isFile(path) && mayHoldArticle(path) }

  /// Whether something stands in a file that Dateline did not write.
  private static func mayHoldArticle(_ path: String) -> Bool {
    guard let bytes = try? FileReader.bytes(at: path, limit: Input.limit, accepting: .plainFiles) else { return true }
    return OwnWriting(bytes) == nil && !bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }
}

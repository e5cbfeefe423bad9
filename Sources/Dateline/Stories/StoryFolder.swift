/// A folder whose files become articles of a story: neither names nor links lead out of it.
package struct StoryFolder: Sendable {
  /// Its path, as it was named.
  package let path: String
  /// What it is called where nobody is told its path: the last name of that.
  package let name: String
  private let confinement: Confinement
  private var projectPath: String { "\(path)/dateline.yml" }

  /// A folder.
  ///
  /// - Throws: ``InputError`` when there is none, or it cannot be read.
  package init(path: String) throws(InputError) {
    (self.path, confinement) = (path, Confinement(folder: path, allowsHidden: true))
    let place = FileReader.canonicalPath(path) ?? path
    name = LexicalPath.lastName(of: place)
    _ = try FolderListing.files(below: path)
  }

  /// The files in it that may be articles, by their paths in the folder, sorted; and what cannot be read.
  ///
  /// - Throws: ``InputError`` when the folder itself cannot be read.
  package func files() throws(InputError) -> (files: [String], failures: [InputError]) {
    let (found, _, unreadable) = try FolderListing.files(below: path)
    let files = SavedPages.apart(found).0.map { String($0.dropFirst(start.count)) }
    return (files.filter { confinement.refusal(of: $0) == nil }, unreadable.map(inside))
  }

  /// The bytes of a file of the folder.
  ///
  /// - Throws: ``InputError``, which names the file by its path in the folder.
  package func bytes(of file: String) throws(InputError) -> [UInt8] {
    if let refusal = confinement.refusal(of: file) { throw InputError("\(name)/\(file)", .unreadable(refusal)) }
    do throws(InputError) {
      return try FileReader.bytes(at: "\(path)/\(file)", limit: PipelineOptions().sizeLimit, accepting: .plainFiles)
    } catch {
      throw inside(error)
    }
  }

  /// Whether a project stands in it.
  package var hasProject: Bool { (try? FileKind.at(projectPath)) == .file }

  /// The project in it, whose paths must stay in the folder; nil where it has none.
  ///
  /// - Throws: ``InputError`` and ``ProjectError`` for one that cannot be read.
  package func project() throws -> Project? {
    hasProject ? try Project(reading: projectPath, isTrusted: false) : nil
  }

  /// A message with the folder's name in place of its path, where that stands as a path and not in a word or number: the
  /// path may be ".".
  package func words(_ message: String) -> String {
    let path = String(start.dropLast())
    var (result, rest) = ("", message[...])
    while let found = rest.firstRange(of: path) {
      let (before, after) = (rest[..<found.lowerBound].last ?? result.last, rest[found.upperBound...].first)
      result += rest[..<found.lowerBound]
      result += isPartOfPath(before) || isPartOfPath(after, "/") ? path : name
      rest = rest[found.upperBound...]
    }
    return result + rest
  }

  private func isPartOfPath(_ character: Character?, _ separator: Character? = nil) -> Bool {
    guard let character, character != separator else { return false }
    return character.isLetter || character.isNumber || "/._-".contains(character)
  }

  /// What the paths of its files begin with.
  private var start: String { path.hasSuffix("/") ? path : path + "/" }

  private func inside(_ error: InputError) -> InputError {
    var error = error
    error.name = words(error.name)
    return error
  }
}

/// A folder whose files become articles of a story: neither names nor links lead out of it.
package struct StoryFolder: Sendable {
  /// Its path, as it was named.
  package let path: String
  /// What it is called where nobody is told its path: the last name of that.
  package let name: String
  private let confinement: Confinement

  /// A folder.
  ///
  /// - Throws: ``InputError`` when there is none, or it cannot be read.
  package init(path: String) throws(InputError) {
    (self.path, confinement) = (path, Confinement(folder: path))
    let place = FileReader.canonicalPath(path) ?? path
    name = LexicalPath.lastName(of: place)
    _ = try FolderListing.files(below: path)
  }

  /// The files in it that may be articles, by their paths in the folder, sorted; and what cannot be read.
  ///
  /// - Throws: ``InputError`` when the folder itself cannot be read.
  package func files() throws(InputError) -> (files: [String], failures: [InputError]) {
    let (found, _, unreadable) = try FolderListing.files(below: path)
    let start = path.hasSuffix("/") ? path : path + "/"
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
  package var hasProject: Bool { (try? FileKind.at("\(path)/dateline.yml")) == .file }

  /// The project in it, whose paths must stay in the folder; nil where it has none.
  ///
  /// - Throws: ``InputError`` and ``ProjectError`` for one that cannot be read.
  package func project() throws -> Project? {
    hasProject ? try Project(reading: "\(path)/dateline.yml", isTrusted: false) : nil
  }

  /// A message with the folder's name in place of its path.
  package func words(_ message: String) -> String { message.replacing(path, with: name) }

  private func inside(_ error: InputError) -> InputError {
    var error = error
    error.name = words(error.name)
    return error
  }
}

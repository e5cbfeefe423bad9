#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Whole files and standard input as bytes, never more than a limit.
package enum FileReader {
  /// How much is asked for at once.
  static let chunk = 1 << 18

  /// What may be read under a path.
  enum Acceptance {
    /// Whatever there is to read: who names a pipe on the command line means it.
    case anything
    /// Plain files alone: a path out of a folder, a project or a line must not make the program wait for ever for what
    /// somebody may write into a pipe.
    case plainFiles
  }

  /// The bytes of a file.
  ///
  /// - Throws: ``InputError`` with the path: missing, unreadable, a folder, no plain file where only those are
  ///   accepted, or larger than the limit.
  static func bytes(
    at path: String, limit: Int, accepting: Acceptance = .anything
  ) throws(InputError) -> [UInt8] {
    let descriptor: Descriptor
    do throws(SystemError) {
      descriptor = try Descriptor(reading: path, waits: accepting == .anything)
    } catch {
      throw InputError(path, error)
    }
    switch FileKind.of(descriptor: descriptor.number) {
    case .folder: throw InputError(path, .unreadable("it is a folder"))
    case .stream where accepting == .plainFiles: throw InputError(path, .unreadable("it is no plain file"))
    case .stream, .file: return try all(of: descriptor, named: path, limit: limit)
    }
  }

  /// Whether a plain file stands at a path, links followed.
  package static func isFile(_ path: String) -> Bool { (try? FileKind.at(path)) == .file }

  /// What stands on standard input, to its end.
  static func standardInput(limit: Int) throws(InputError) -> [UInt8] {
    try all(of: Descriptor(standard: 0), named: Input.standardInputName, limit: limit)
  }

  private static func all(
    of descriptor: borrowing Descriptor, named name: String, limit: Int
  ) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    if let size = FileKind.size(descriptor: descriptor.number), size <= limit { bytes.reserveCapacity(size + chunk) }
    while true {
      let got: Int
      do throws(SystemError) {
        got = try descriptor.read(upTo: chunk, into: &bytes)
      } catch {
        throw InputError(name, error)
      }
      if got == 0 { return bytes }
      if bytes.count > limit { throw InputError(name, .tooLarge(limit: limit)) }
    }
  }

  /// The path that all names of one file share, whether or not it is there: links followed, also those to what is not
  /// there, and without dots. What is written under a name comes to stand there.
  static func identity(of path: String) -> String {
    var path = path
    // Links may lead in a circle.
    for _ in 0..<40 {
      if let canonical = canonicalPath(path) { return canonical }
      let names = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      let root = path.hasPrefix("/") ? "/" : ""
      guard var present = canonicalPath(root.isEmpty ? "." : root) else { break }
      // What is missing is missing with all behind it, so the last folder that is there is found by halves.
      var (there, missing) = (0, names.count)
      while there + 1 < missing {
        let middle = (there + missing) / 2
        if let folder = canonicalPath(root + names[..<middle].joined(separator: "/")) {
          (there, present) = (middle, folder)
        } else {
          missing = middle
        }
      }
      guard there < names.count else { return present }
      let (first, behind) = (names[there], names[(there + 1)...].map { "/" + $0 }.joined())
      let start = present.hasSuffix("/") ? present : present + "/"
      guard let link = FileKind.link(at: start + first) else { return LexicalPath.normalised(start + first + behind) }
      path = (link.hasPrefix("/") ? link : start + link) + behind
    }
    return LexicalPath.normalised(path)
  }

  /// The path without links and dots, by which two names of one file are known; nil when there is no such file.
  package static func canonicalPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
      ?? LexicalPath.spelled(UnsafeBufferPointer(start: resolved, count: strlen(resolved)))
  }
}

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that comes to be at once: what was there stays whole until all of the new is written.
///
/// Another file is written beside it and renamed. What is no plain file (a device, a pipe) is written into directly.
package struct OutputFile: ~Copyable {
  private let path: String
  /// The path that is replaced: a link stays a link.
  private let target: String
  /// The file beside it; nil where the path itself is written into.
  private var temporary: String?
  private let descriptor: Descriptor

  /// Begins a file; folders on the way are made.
  package init(_ path: String) throws(OutputError) {
    self.path = path
    let identity = FileReader.identity(of: path)
    target = LexicalPath.isSpelled(identity) ? path : identity
    do throws(SystemError) {
      if path.hasSuffix("/") { throw SystemError(number: EISDIR) }
      if let kind = try OutputFile.kind(at: path), kind != .file {
        temporary = nil
        descriptor = try Descriptor(writing: path)
      } else {
        try OutputFile.makeFolder(of: target)
        let beside = TemporaryName.beside(target)
        // What others may not read they may not read while it is written either.
        descriptor = try Descriptor(creating: beside, isPrivate: FilePlace(target) != nil)
        temporary = beside
      }
    } catch {
      throw OutputError(name: path, reason: error.message)
    }
  }

  /// Appends bytes.
  package borrowing func write(_ bytes: [UInt8]) throws(OutputError) {
    do throws(SystemError) {
      try descriptor.write(bytes)
    } catch {
      throw OutputError(name: path, reason: error.message)
    }
  }

  /// Puts the file in its place. Without it, nothing is left.
  package mutating func commit() throws(OutputError) {
    guard let beside = temporary else { return }
    do throws(SystemError) {
      try takeOver()
      try descriptor.synchronise()
      guard rename(beside, target) == 0 else { throw .last }
    } catch {
      throw OutputError(name: path, reason: error.message)
    }
    temporary = nil
  }

  deinit {
    if let temporary { _ = unlink(temporary) }
  }

  /// Gives the new file the owner and the rights of the old. Who may not give files away keeps his own.
  private borrowing func takeOver() throws(SystemError) {
    var status = stat()
    guard stat(target, &status) == 0 else { return }
    _ = fchown(descriptor.number, status.st_uid, status.st_gid)
    guard fchmod(descriptor.number, status.st_mode & 0o777) == 0 else { throw .last }
  }

  /// What stands at a path; nil where nothing does. A link that leads in a circle is told, not replaced.
  private static func kind(at path: String) throws(SystemError) -> FileKind? {
    do throws(SystemError) {
      return try FileKind.at(path)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  private static func makeFolder(of path: String) throws(SystemError) {
    var missing: [String] = []
    var folder = FileWriter.parent(of: path)
    while let present = folder, (try? FileKind.at(present)) == nil {
      missing.append(present)
      folder = FileWriter.parent(of: present)
    }
    for path in missing.reversed() where mkdir(path, 0o777) != 0 && errno != EEXIST { throw .last }
  }
}

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Whole files and standard input as bytes, never more than a limit.
enum FileReader {
  /// How much is asked for at once.
  static let chunk = 1 << 18

  /// The bytes of a file.
  ///
  /// - Throws: ``InputError`` with the path: missing, unreadable, a folder, or larger than the limit.
  static func bytes(at path: String, limit: Int) throws(InputError) -> [UInt8] {
    let isFolder: Bool
    let descriptor: Descriptor
    do throws(SystemError) {
      isFolder = try FileKind.at(path) == .folder
      descriptor = try Descriptor(reading: path)
    } catch {
      throw InputError(path, error)
    }
    if isFolder { throw InputError(path, .unreadable("it is a folder")) }
    return try all(of: descriptor, named: path, limit: limit)
  }

  /// What stands on standard input, to its end.
  static func standardInput(limit: Int) throws(InputError) -> [UInt8] {
    try all(of: Descriptor(standard: 0), named: Input.standardInputName, limit: limit)
  }

  private static func all(
    of descriptor: borrowing Descriptor, named name: String, limit: Int
  ) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
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

  /// The path without links and dots, by which two names of one file are known; nil when there is no such file.
  static func canonicalPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

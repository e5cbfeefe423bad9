#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What stands at a path.
enum FileKind: Hashable {
  case file, folder
  /// A pipe, a socket, a device: it can be read, but has no size and no identity worth comparing.
  case stream

  /// What stands at the path, links followed.
  static func at(_ path: String) throws(SystemError) -> FileKind {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .last }
    return FileKind(mode: status.st_mode)
  }

  /// What the path itself is: a link to a folder is told as a file, so that a walk never goes in circles.
  static func ofEntry(at path: String) throws(SystemError) -> FileKind {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw .last }
    return FileKind(mode: status.st_mode)
  }

  /// Where the link at a path leads, as it says; nil where none stands.
  static func link(at path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
  }

  /// What a descriptor is open at; a stream where that cannot be told.
  static func of(descriptor: Int32) -> FileKind {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? FileKind(mode: status.st_mode) : .stream
  }

  /// The length of the plain file that a descriptor is open at; nil for anything else.
  static func size(descriptor: Int32) -> Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, FileKind(mode: status.st_mode) == .file else { return nil }
    return Int(status.st_size)
  }

  private init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFDIR: self = .folder
    case S_IFREG, S_IFLNK: self = .file
    default: self = .stream
    }
  }
}

/// Where a plain file lies on the disk, whatever it is called.
struct FilePlace: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// The file at a path; nil when there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The file that a descriptor is open at; nil for what is none.
  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init?(_ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    (device, number) = (UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino))
  }
}

/// When a file was last written and how long it is: what changes when it does.
struct FileIdentity: Hashable, CustomStringConvertible {
  private let seconds: Int
  private let size: Int

  /// The identity of the file at a path; nil when there is none.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      seconds = status.st_mtimespec.tv_sec
    #else
      seconds = status.st_mtim.tv_sec
    #endif
    size = Int(status.st_size)
  }

  var description: String { "\(seconds).\(size)" }
}

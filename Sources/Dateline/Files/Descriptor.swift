#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the system answered to a call that failed.
struct SystemError: Error, Hashable {
  /// The number that the C library calls `errno`.
  var number: Int32

  /// The system's own words for it.
  var message: String { String(cString: strerror(number)) }

  /// There is no such file or folder.
  var isMissing: Bool { number == ENOENT || number == ENOTDIR }

  /// The error of the call before.
  static var last: SystemError { SystemError(number: errno) }
}

/// A file descriptor that is closed when it goes out of scope.
struct Descriptor: ~Copyable {
  let number: Int32
  private let isOwned: Bool

  /// A descriptor of the process itself, which stays open: 0 is standard input, 1 standard output.
  init(standard number: Int32) { (self.number, isOwned) = (number, false) }

  /// Opens a file for reading.
  ///
  /// - Parameter waits: whether a pipe is opened only when another program writes into it.
  init(reading path: String, waits: Bool = true) throws(SystemError) {
    try self.init(path, flags: O_RDONLY | O_CLOEXEC | (waits ? 0 : O_NONBLOCK), mode: 0)
  }

  /// Makes a new file for writing; it must not exist.
  ///
  /// - Parameter isPrivate: whether its owner alone may read it.
  init(creating path: String, isPrivate: Bool) throws(SystemError) {
    try self.init(path, flags: O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode: isPrivate ? 0o600 : 0o666)
  }

  /// Opens a file for writing at its end, and makes it when there is none.
  init(appending path: String) throws(SystemError) {
    try self.init(path, flags: O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, mode: 0o666)
  }

  /// Opens what is there for writing: a device or a pipe.
  init(writing path: String) throws(SystemError) {
    try self.init(path, flags: O_WRONLY | O_CLOEXEC, mode: 0)
  }

  private init(_ path: String, flags: Int32, mode: mode_t) throws(SystemError) {
    let opened = open(path, flags, mode)
    guard opened >= 0 else { throw .last }
    (number, isOwned) = (opened, true)
  }

  deinit {
    if isOwned { _ = close(number) }
  }

  /// Appends what is there, at most `count` bytes; gives the number of bytes, 0 at the end.
  func read(upTo count: Int, into bytes: inout [UInt8]) throws(SystemError) -> Int {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    while true {
      let got = bytes.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          Glibc.read(number, buffer.baseAddress?.advanced(by: start), count)
        #elseif canImport(Musl)
          Musl.read(number, buffer.baseAddress?.advanced(by: start), count)
        #else
          Darwin.read(number, buffer.baseAddress?.advanced(by: start), count)
        #endif
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else {
        let error = SystemError.last
        bytes.removeLast(count)
        throw error
      }
      bytes.removeLast(count - got)
      return got
    }
  }

  /// Writes all the bytes.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let wrote = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        #elseif canImport(Musl)
          Musl.write(number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        #else
          Darwin.write(number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        #endif
      }
      if wrote < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      // A system that takes nothing and gives no reason would be asked for ever.
      if wrote == 0 { throw SystemError(number: EIO) }
      written += wrote
    }
  }

  /// Waits until the disk has it.
  ///
  /// - Throws: when the disk does not take it; a file system that cannot promise anything is no error.
  func synchronise() throws(SystemError) {
    while fsync(number) != 0 {
      switch errno {
      case EINTR: continue
      case EINVAL, EROFS, ENOTSUP, ENOSYS: return
      default: throw .last
      }
    }
  }
}

internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The right of one process to a store: a desk keeps in memory what it derived, so no other may write meanwhile.
///
/// The lock is on a file of its own beside the database: closing any descriptor of the database itself would drop the
/// locks that SQLite holds on it. It ends with its process, however that ends; whoever lets it go takes its file away.
final class StoreLock: Sendable {
  /// Nil once it is let go.
  private let descriptor: Mutex<Int32?>
  private let path: String

  /// Takes the lock.
  ///
  /// - Throws: ``StoreError`` when another process has it, or the file cannot be made.
  init(beside path: String) throws(StoreError) {
    self.path = path + ".lock"
    while true {
      let file = open(self.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard file >= 0 else {
        throw errno == ENOENT
          ? .failed(path: path, "its folder is missing; make it first") : StoreLock.error(errno, path: path)
      }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        let reason = errno
        close(file)
        throw reason == EWOULDBLOCK ? .locked(path: path) : StoreLock.error(reason, path: path)
      }
      // The file may have been taken away between the two calls: a lock on what has no name keeps nobody out.
      if StoreLock.isNamed(self.path, file) {
        descriptor = Mutex(file)
        return
      }
      close(file)
    }
  }

  deinit { release() }

  /// Lets the lock go.
  ///
  /// - Parameter file: what is taken away while nobody else can have opened it.
  func release(removing file: String? = nil) {
    descriptor.withLock { held in
      guard let descriptor = held else { return }
      if let file { unlink(file) }
      unlink(path)
      close(descriptor)
      held = nil
    }
  }

  private static func isNamed(_ path: String, _ file: Int32) -> Bool {
    var (named, held) = (stat(), stat())
    return stat(path, &named) == 0 && fstat(file, &held) == 0 && named.st_dev == held.st_dev
      && named.st_ino == held.st_ino
  }

  private static func error(_ reason: Int32, path: String) -> StoreError {
    switch reason {
    case EACCES, EPERM, EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT: .full(path: path)
    default: .failed(path: path, String(cString: strerror(reason)))
    }
  }
}

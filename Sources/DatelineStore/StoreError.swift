internal import GRDB

/// Why a store could not be opened, or something could not be done in it: what is wrong, and what can be done.
public enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Another desk has the store open.
  case locked(path: String)
  /// A later version of the program wrote it.
  case newerVersion(path: String)
  /// The file is a database of another program, or none.
  case foreign(path: String)
  /// The file or its folder must not be written.
  case readOnly(path: String)
  /// There is no room left.
  case full(path: String)
  /// The file does not hold together; what its check said.
  case damaged(path: String, String)
  /// There is no such story, article or correction.
  case missing(String)
  /// Somebody changed it in the meantime: what it is now, nil where it is gone.
  case changedMeanwhile(EditSubject, now: String?)
  /// There is nothing to undo or to do again.
  case nothingToUndo
  /// Anything else, in the words of the system or of SQLite.
  case failed(path: String, String)

  /// What is wrong and what can be done, in one line.
  public var description: String {
    switch self {
    case .locked(let path): "\(path): another desk has this store open; close it, or name another store"
    case .newerVersion(let path):
      "\(path): a later version of Dateline wrote this store; update the program, or name another store"
    case .foreign(let path): "\(path): the file is no store of Dateline; name another file"
    case .readOnly(let path): "\(path): the store cannot be written; check the rights of the file and of its folder"
    case .full(let path): "\(path): there is no room left on the disk; nothing of this change was kept"
    case .damaged(let path, let detail):
      "\(path): the store is damaged (\(detail)); open the last backup, or export what “sqlite3 .recover” saves"
    case .missing(let what): "there is no \(what)"
    case .changedMeanwhile: "somebody changed this in the meantime; look at what it is now, and change it again"
    case .nothingToUndo: "there is nothing to undo or to do again"
    case .failed(let path, let detail): "\(path): \(detail)"
    }
  }

  /// The error that an operation on the store at a path ended with.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self = StoreError(error.resultCode, error.message ?? "\(error)", path: path)
    default: self = .failed(path: path, "\(error)")
    }
  }

  /// What a result code of SQLite means for a store.
  init(_ code: ResultCode, _ message: String, path: String) {
    switch code {
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_NOTADB: self = .foreign(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, message)
    default: self = .failed(path: path, message)
    }
  }
}

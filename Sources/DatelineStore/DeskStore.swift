internal import GRDB

/// What a desk keeps, in one SQLite file: stories, their articles with their bytes, what reading gave of them, an
/// editor's corrections, and every change with who made it, when, and what was there before.
///
/// A write-ahead log lets many read while one writes. What a call that writes has returned from is on the disk: the end
/// of the process, however it comes, takes none of it back. One process at a time has a store open.
///
/// The store knows nothing of timelines: analyses and corrections are texts that its user writes and reads.
public final class DeskStore: Sendable {
  /// Where the file is.
  public let path: String
  private let pool: DatabasePool
  private let lock: StoreLock
  /// Whether opening made the file.
  private let isNew: Bool

  /// Opens the store at a path, which is made when there is none, brought to today's form, and checked.
  ///
  /// - Throws: ``StoreError`` when it is locked, damaged, read-only, of a later version, or no store at all.
  public convenience init(path: String) throws(StoreError) { try self.init(path: path, mostPages: nil) }

  /// - Parameter mostPages: how many pages of 4 KiB the file may have; nil where the disk alone limits it.
  package init(path: String, mostPages: Int?) throws(StoreError) {
    self.path = path
    lock = try StoreLock(beside: path)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 8
    configuration.prepareDatabase { db in
      // What was acknowledged outlives the machine's end as well as the process's.
      try db.execute(sql: "PRAGMA synchronous = FULL")
      if let mostPages, !db.configuration.readonly { try db.execute(sql: "PRAGMA max_page_count = \(mostPages)") }
    }
    do {
      isNew = try !DeskStore.isThere(path: path)
      pool = try DatabasePool(path: path, configuration: configuration)
      try DeskStore.prepare(pool, path: path)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Refuses a database of another program before anything is written to it, its log included.
  ///
  /// - Returns: whether there is a file.
  private static func isThere(path: String) throws -> Bool {
    var configuration = Configuration()
    configuration.readonly = true
    let queue: DatabaseQueue
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      // There is none yet, or it cannot be read: opening it for writing tells which.
      return false
    }
    try queue.read { db in
      let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      guard application == Schema.applicationID || tables == 0 else { throw StoreError.foreign(path: path) }
    }
    return true
  }

  private static func prepare(_ pool: DatabasePool, path: String) throws {
    let migrator = Schema.migrator
    if try pool.read(migrator.hasBeenSuperseded) { throw StoreError.newerVersion(path: path) }
    try pool.read { db in
      let found = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "no answer"
      if found != "ok" { throw StoreError.damaged(path: path, found) }
      if let row = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") {
        let table: String? = row[0]
        throw StoreError.damaged(path: path, "an entry of “\(table ?? "")” belongs to nothing")
      }
    }
    try migrator.migrate(pool)
  }

  /// Copies the store as it is now to another file, while it is used.
  public func backUp(to target: String) throws(StoreError) {
    do {
      let copy = try DatabaseQueue(path: target)
      try pool.backup(to: copy)
      try copy.close()
    } catch {
      throw StoreError(error, path: target)
    }
  }

  /// Closes the store: its log is written into its file, which alone is left, and others may open it.
  public func close() throws(StoreError) {
    try closePool()
    lock.release()
  }

  /// Closes the store; a file that opening made and that holds no story yet is taken away again.
  public func abandon() throws(StoreError) {
    let isEmpty = isNew ? try storyCount() == 0 : false
    try closePool()
    lock.release(removing: isEmpty ? path : nil)
  }

  private func closePool() throws(StoreError) {
    do {
      // Who closes last writes the log into the file and takes it away, which a reader may not.
      pool.invalidateReadOnlyConnections()
      try pool.close()
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// What a body reads of one state of the store.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try pool.read(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// What a body writes, whole or not at all.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try pool.write(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }
}

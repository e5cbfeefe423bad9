internal import Foundation
internal import GRDB

/// Bytes in and out of a database, without Foundation's Data anywhere else.
enum Blob {
  /// Bytes as a value to store.
  static func value(_ bytes: [UInt8]) -> DatabaseValue { Data(bytes).databaseValue }

  /// The bytes that a query gives in its first column; nil when it gives none.
  static func fetch(_ db: Database, _ sql: String, _ arguments: StatementArguments) throws -> [UInt8]? {
    try Data.fetchOne(db, sql: sql, arguments: arguments).map(Array.init)
  }
}

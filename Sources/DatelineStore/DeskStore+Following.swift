internal import GRDB

/// A place where a story looks for new articles.
public struct StoredFollow: Hashable, Sendable {
  /// The address of a feed or a page, or what its user calls a folder.
  public var place: String
  /// The words that an article must have, all of them; empty for every article.
  public var words: String
}

/// What the last look for new articles brought.
public struct StoredLook: Hashable, Sendable {
  /// When it was, in ISO 8601.
  public var time: String
  /// How many articles came.
  public var added: Int
  /// What could not be read, a line each.
  public var failures: [String]
  /// What became of the timeline, a line each.
  public var changes: [String]

  /// A look.
  public init(time: String, added: Int, failures: [String], changes: [String]) {
    (self.time, self.added, self.failures, self.changes) = (time, added, failures, changes)
  }
}

extension DeskStore {
  /// The places that a story follows, sorted.
  public func follows(of story: String) throws(StoreError) -> [StoredFollow] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT place, words FROM follow WHERE story = ? ORDER BY place", arguments: [story])
    }.map { StoredFollow(place: $0["place"], words: $0["words"]) }
  }

  /// What the last look of a story brought; nil before the first.
  public func look(of story: String) throws(StoreError) -> StoredLook? {
    let row = try read { db in try Row.fetchOne(db, sql: "SELECT * FROM look WHERE story = ?", arguments: [story]) }
    return row.map {
      StoredLook(
        time: $0["time"], added: $0["added"], failures: StoredLook.lines($0["failures"]),
        changes: StoredLook.lines($0["changes"]))
    }
  }

  /// Keeps what a look brought in place of the one before.
  public func keep(_ look: StoredLook, of story: String) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO look (story, time, added, failures, changes) VALUES (?, ?, ?, ?, ?)",
        arguments: [
          story, look.time, look.added, StoredLook.text(of: look.failures), StoredLook.text(of: look.changes),
        ])
      try EditStep.touch(story, at: look.time, in: db)
    }
  }
}

extension StoredLook {
  fileprivate static func text(of lines: [String]) -> String {
    lines.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }.joined(separator: "\n")
  }

  fileprivate static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}

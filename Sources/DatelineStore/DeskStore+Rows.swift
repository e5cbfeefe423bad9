internal import GRDB

/// A row of a timeline as it is listed and searched.
public struct StoredRow: Hashable, Sendable {
  /// The event's id.
  public var event: String
  /// When, for people; empty where nothing tells it.
  public var told: String
  /// What happened.
  public var summary: String
  /// The sentences that tell it, a line each.
  public var quotes: String

  /// A row.
  public init(event: String, told: String, summary: String, quotes: String) {
    (self.event, self.told, self.summary, self.quotes) = (event, told, summary, quotes)
  }
}

/// A row that was found, and where.
public struct FoundRow: Hashable, Sendable {
  /// The story's id.
  public var story: String
  /// What the story is called.
  public var title: String
  /// The row.
  public var row: StoredRow
}

extension DeskStore {
  /// Keeps the rows that were derived of a story at a revision; only what differs from those kept before is written.
  ///
  /// - Parameter unchecked: how many of them nobody has checked.
  public func keep(
    rows: [StoredRow], unchecked: Int, of story: String, at revision: Int
  ) throws(StoreError) {
    try write { db in
      let kept = try Row.fetchAll(
        db, sql: "SELECT event, told, summary, quotes FROM row WHERE story = ?", arguments: [story])
      var old = Dictionary(kept.map { ($0["event"] as String, StoredRow($0)) }) { first, _ in first }
      for row in rows where old.removeValue(forKey: row.event) != row {
        try db.execute(
          sql: """
            INSERT INTO row (story, event, told, summary, quotes) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (story, event) DO UPDATE
            SET told = excluded.told, summary = excluded.summary, quotes = excluded.quotes
            """, arguments: [story, row.event, row.told, row.summary, row.quotes])
      }
      for event in old.keys {
        try db.execute(sql: "DELETE FROM row WHERE story = ? AND event = ?", arguments: [story, event])
      }
      try db.execute(
        sql: "UPDATE story SET derived = ?, rows = ?, unchecked = ? WHERE id = ?",
        arguments: [revision, rows.count, unchecked, story])
    }
  }

  /// Words that more rows have than these are listed as they were kept: ranking counts all hits of each word.
  private static let mostRanked = 5000

  /// Rows of all stories whose words or sentences hold all words of a query, each at least as a beginning; best first.
  ///
  /// - Returns: at most `limit`; none for a query without words.
  public func search(_ query: String, limit: Int) throws(StoreError) -> [FoundRow] {
    guard let words = FTS5Pattern(matchingAllTokensIn: query),
      let beginnings = FTS5Pattern(matchingAllPrefixesIn: query)
    else { return [] }
    return try read { db in
      // Whole words are read one hit at a time; of beginnings SQLite gathers all hits before it tells the first.
      var hits = try DeskStore.hits(of: words, in: db)
      if hits.count < DeskStore.mostRanked { hits = try DeskStore.hits(of: beginnings, in: db) }
      if hits.count < DeskStore.mostRanked {
        hits = try Int64.fetchAll(
          db, sql: "SELECT rowid FROM rowText WHERE rowText MATCH ? ORDER BY rank, rowid LIMIT ?",
          arguments: [beginnings, limit])
      }
      return try hits.prefix(limit).compactMap { id in
        try Row.fetchOne(
          db,
          sql: """
            SELECT row.story, story.title, row.event, row.told, row.summary, row.quotes
            FROM row JOIN story ON story.id = row.story WHERE row.id = ?
            """, arguments: [id])
      }
    }.map { FoundRow(story: $0["story"], title: $0["title"], row: StoredRow($0)) }
  }

  /// The first rows that a pattern finds, as they were kept.
  private static func hits(of pattern: FTS5Pattern, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db, sql: "SELECT rowid FROM rowText WHERE rowText MATCH ? LIMIT ?", arguments: [pattern, mostRanked])
  }
}

extension StoredRow {
  init(_ row: Row) {
    self.init(event: row["event"], told: row["told"], summary: row["summary"], quotes: row["quotes"])
  }
}

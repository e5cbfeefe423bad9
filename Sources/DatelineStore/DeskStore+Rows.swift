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

  /// Rows of all stories whose words or sentences hold all words of a query, each at least as a beginning; best first.
  ///
  /// - Returns: at most `limit`; none for a query without words.
  public func search(_ query: String, limit: Int) throws(StoreError) -> [FoundRow] {
    guard let pattern = FTS5Pattern(matchingAllPrefixesIn: query) else { return [] }
    return try read { db in
      // Ranking counts all hits of each word: what a great many rows have is not worth that, and is listed as it was kept.
      let hits = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM (SELECT 1 FROM rowText WHERE rowText MATCH ? LIMIT 20000)", arguments: [pattern])
      let rank = hits ?? 0 < 20_000 ? "rank" : "0 AS rank"
      return try Row.fetchAll(
        db,
        sql: """
          SELECT row.story, story.title, row.event, row.told, row.summary, row.quotes
          FROM (SELECT rowid, rank FROM (SELECT rowid, \(rank) FROM rowText WHERE rowText MATCH ? LIMIT 2000)
                ORDER BY rank LIMIT ?) AS hit
          JOIN row ON row.id = hit.rowid JOIN story ON story.id = row.story ORDER BY hit.rank, row.id
          """, arguments: [pattern, limit])
    }.map { FoundRow(story: $0["story"], title: $0["title"], row: StoredRow($0)) }
  }
}

extension StoredRow {
  init(_ row: Row) {
    self.init(event: row["event"], told: row["told"], summary: row["summary"], quotes: row["quotes"])
  }
}

internal import GRDB

/// A story as lists show it.
public struct StoredStory: Hashable, Sendable {
  /// Ten letters and digits, the same for ever.
  public var id: String
  /// What it is called.
  public var title: String
  /// How often it was changed.
  public var revision: Int
  /// The revision that its rows were derived from; less than ``revision`` where they are older.
  public var derived: Int
  /// When it was made, in ISO 8601.
  public var created: String
  /// When it was last changed, in ISO 8601.
  public var changed: String
  /// How many articles are in.
  public var articles: Int
  /// How many rows its timeline had when it was last derived.
  public var rows: Int
  /// How many of them nobody has checked.
  public var unchecked: Int
  /// The project that it was opened from, by the name that the store's user gives it; nil for none.
  public var project: String?

  init(_ row: Row) {
    (id, title) = (row["id"], row["title"])
    (revision, derived, created, changed) = (row["revision"], row["derived"], row["created"], row["changed"])
    (articles, rows, unchecked) = (row["articles"], row["rows"], row["unchecked"])
    project = row["project"]
  }

  static let columns = """
    story.*, (SELECT count(*) FROM article WHERE article.story = story.id AND isIn = 1) AS articles
    """
}

extension DeskStore {
  /// Begins a story.
  ///
  /// - Parameter project: the project that it is opened from.
  public func addStory(
    title: String, project: String? = nil, at time: String
  ) throws(StoreError) -> StoredStory {
    let id = DeskStore.newID()
    try write { db in
      try db.execute(
        sql: "INSERT INTO story (id, title, project, created, changed) VALUES (?, ?, ?, ?, ?)",
        arguments: [id, title, project, time, time])
    }
    return try story(id)
  }

  /// A story by its id.
  public func story(_ id: String) throws(StoreError) -> StoredStory {
    let row = try read { db in
      try Row.fetchOne(db, sql: "SELECT \(StoredStory.columns) FROM story WHERE id = ?", arguments: [id])
    }
    guard let row else { throw .missing("story “\(id)”") }
    return StoredStory(row)
  }

  /// Stories, the last changed first: at most so many, behind the one that a page before ended with.
  public func stories(limit: Int, after last: StoredStory? = nil) throws(StoreError) -> [StoredStory] {
    try read { db in
      if let last {
        return try Row.fetchAll(
          db,
          sql: """
            SELECT \(StoredStory.columns) FROM story
            WHERE changed < :changed OR (changed = :changed AND id > :id) ORDER BY changed DESC, id LIMIT :limit
            """, arguments: ["changed": last.changed, "id": last.id, "limit": limit])
      }
      return try Row.fetchAll(
        db, sql: "SELECT \(StoredStory.columns) FROM story ORDER BY changed DESC, id LIMIT ?", arguments: [limit])
    }.map(StoredStory.init)
  }

  /// The stories whose project has a name that begins so.
  public func stories(ofProjects start: String) throws(StoreError) -> [StoredStory] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT \(StoredStory.columns) FROM story WHERE project IS NOT NULL AND substr(project, 1, ?) = ?",
        arguments: [start.unicodeScalars.count, start])
    }.map(StoredStory.init)
  }

  /// Says which project a story belongs to, by the name that the store's user gives it.
  public func set(project: String, of story: String) throws(StoreError) {
    try write { db in try db.execute(sql: "UPDATE story SET project = ? WHERE id = ?", arguments: [project, story]) }
  }

  /// How many stories there are.
  public func storyCount() throws(StoreError) -> Int {
    try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM story") ?? 0 }
  }

  /// Removes a story with all that is its own; bytes that no story reads any more go with it.
  public func removeStory(_ id: String) throws(StoreError) {
    try write { db in
      try db.execute(sql: "DELETE FROM story WHERE id = ?", arguments: [id])
      guard db.changesCount > 0 else { throw StoreError.missing("story “\(id)”") }
      try db.execute(
        sql: "DELETE FROM content WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.content = content.hash)")
    }
  }

  /// Ten signs of 32, of which two are alike once in a quadrillion stories.
  static func newID() -> String {
    let signs = Array("0123456789abcdefghjkmnpqrstvwxyz")
    return String((0..<10).map { _ in signs.randomElement() ?? "0" })
  }
}

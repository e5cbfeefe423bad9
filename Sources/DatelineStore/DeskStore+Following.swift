internal import GRDB

extension DeskStore {
  /// The feeds and folders that a story follows, sorted.
  public func following(_ story: String) throws(StoreError) -> [String] {
    try read { db in
      try String.fetchAll(db, sql: "SELECT place FROM following WHERE story = ? ORDER BY place", arguments: [story])
    }
  }

  /// Lets a story follow a feed or a folder, or leaves it.
  public func follow(_ place: String, _ isFollowed: Bool, in story: String) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: isFollowed
          ? "INSERT OR IGNORE INTO following (story, place) VALUES (?, ?)"
          : "DELETE FROM following WHERE story = ? AND place = ?", arguments: [story, place])
    }
  }

  /// The timeline of a story as it was when somebody last looked for new articles, and when that was; nil before.
  public func look(_ story: String) throws(StoreError) -> (time: String, timeline: [UInt8])? {
    let found = try read { db -> (String, [UInt8])? in
      guard let time = try String.fetchOne(db, sql: "SELECT time FROM look WHERE story = ?", arguments: [story]),
        let packed = try Blob.fetch(db, "SELECT packed FROM look WHERE story = ?", [story])
      else { return nil }
      return (time, packed)
    }
    return found.flatMap { time, packed in Deflated.plain(of: packed).map { (time, $0) } }
  }

  /// Keeps the timeline of a story as it is now.
  public func keep(look timeline: [UInt8], of story: String, at time: String) throws(StoreError) {
    let packed = Deflated.bytes(of: timeline)
    try write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO look (story, time, packed) VALUES (?, ?, ?)",
        arguments: [story, time, Blob.value(packed)])
    }
  }
}

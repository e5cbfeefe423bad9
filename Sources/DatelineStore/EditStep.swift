internal import GRDB

/// Edits that are made, undone and made again together.
struct EditStep {
  private let story: String
  private let author: String
  private let time: String
  private let number: Int

  /// Begins a step: what was undone before can no longer be done again.
  init(of story: String, by author: String, at time: String, in db: Database) throws {
    (self.story, self.author, self.time) = (story, author, time)
    try db.execute(
      sql: "UPDATE change SET state = 'dropped' WHERE story = ? AND state = 'undone'", arguments: [story])
    let last = try Int.fetchOne(db, sql: "SELECT max(step) FROM change WHERE story = ?", arguments: [story])
    number = (last ?? 0) + 1
    try EditStep.touch(story, at: time, in: db)
  }

  /// Says that a story was changed.
  static func touch(_ story: String, at time: String, in db: Database) throws {
    try db.execute(
      sql: "UPDATE story SET revision = revision + 1, changed = ? WHERE id = ?", arguments: [time, story])
    guard db.changesCount == 1 else { throw StoreError.missing("story “\(story)”") }
  }

  /// Makes an edit and writes it into the history.
  mutating func make(_ edit: StoryEdit, in db: Database) throws {
    var subject = edit.subject
    let before = try subject.value(in: story, db)
    if let expected = edit.expected, expected != before {
      throw StoreError.changedMeanwhile(subject, now: before)
    }
    try subject.set(edit.value, in: story, db)
    if before == edit.value { return }
    try db.execute(
      sql: "INSERT INTO change (story, step, author, time, subject, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [story, number, author, time, subject.description, before, edit.value])
  }
}

extension EditSubject {
  /// What stands there; nil where nothing does.
  func value(in story: String, _ db: Database) throws -> String? {
    switch self {
    case .title: try String.fetchOne(db, sql: "SELECT title FROM story WHERE id = ?", arguments: [story])
    case .presence(let id):
      try String.fetchOne(
        db, sql: "SELECT iif(isIn, 'in', NULL) FROM article WHERE id = ? AND story = ?", arguments: [id, story])
    case .published(let id):
      try String.fetchOne(db, sql: "SELECT published FROM article WHERE id = ? AND story = ?", arguments: [id, story])
    case .correction(let id?):
      try String.fetchOne(db, sql: "SELECT body FROM correction WHERE id = ? AND story = ?", arguments: [id, story])
    case .correction(nil): nil
    case .following(let place):
      try String.fetchOne(db, sql: "SELECT words FROM follow WHERE story = ? AND place = ?", arguments: [story, place])
    }
  }

  /// Sets what stands there. A correction that is added gets its number.
  mutating func set(_ value: String?, in story: String, _ db: Database) throws {
    switch self {
    case .title:
      try db.execute(sql: "UPDATE story SET title = ? WHERE id = ?", arguments: [value ?? "", story])
    case .presence(let id):
      try db.execute(
        sql: "UPDATE article SET isIn = ? WHERE id = ? AND story = ?", arguments: [value != nil, id, story])
      guard db.changesCount == 1 else { throw StoreError.missing("article \(id) in this story") }
    case .published(let id):
      try db.execute(
        sql: "UPDATE article SET published = ? WHERE id = ? AND story = ?", arguments: [value, id, story])
      guard db.changesCount == 1 else { throw StoreError.missing("article \(id) in this story") }
    case .following(let place):
      try db.execute(sql: "DELETE FROM follow WHERE story = ? AND place = ?", arguments: [story, place])
      if let value {
        try db.execute(
          sql: "INSERT INTO follow (story, place, words) VALUES (?, ?, ?)", arguments: [story, place, value])
      }
    case .correction(let id):
      if let id, value == nil {
        try db.execute(sql: "DELETE FROM correction WHERE id = ? AND story = ?", arguments: [id, story])
        guard db.changesCount == 1 else { throw StoreError.missing("correction \(id) in this story") }
      } else if let value {
        // One that comes back has its old number, and with it its old place among the others.
        try db.execute(
          sql: """
            INSERT INTO correction (id, story, body) VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET body = excluded.body WHERE story = excluded.story
            """, arguments: [id, story, value])
        guard db.changesCount == 1 else { throw StoreError.missing("correction \(id ?? 0) in this story") }
        self = .correction(id ?? Int(db.lastInsertedRowID))
      }
    }
  }
}

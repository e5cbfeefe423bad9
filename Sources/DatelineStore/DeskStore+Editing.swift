internal import GRDB

/// A correction as it is kept.
public struct StoredCorrection: Hashable, Sendable {
  /// Its number, which says its place among the others, too.
  public var id: Int
  /// Its text.
  public var body: String
}

/// A change of a story, with what was there before.
public struct StoredChange: Hashable, Sendable {
  /// Counts up through all stories.
  public var id: Int
  /// The changes of one step were made together.
  public var step: Int
  /// Who made it, by the name that was given.
  public var author: String
  /// When, in ISO 8601.
  public var time: String
  /// What was changed.
  public var subject: EditSubject
  /// What stood there; nil for nothing.
  public var before: String?
  /// What stands there since; nil for nothing.
  public var after: String?
  /// What became of it.
  public var state: State

  /// What becomes of changes.
  public enum State: String, Hashable, Sendable {
    /// It holds.
    case done
    /// It was undone and can be done again.
    case undone
    /// It was undone, and then something else was done.
    case dropped
  }
}

extension DeskStore {
  /// Makes edits as one step that can be undone.
  ///
  /// - Throws: ``StoreError/changedMeanwhile(_:now:)`` when something else stands where an editor saw what they saw: then
  ///   none of the edits is made.
  public func edit(
    _ story: String, by author: String, at time: String, _ edits: [StoryEdit]
  ) throws(StoreError) {
    try write { db in
      var step = try EditStep(of: story, by: author, at: time, in: db)
      for edit in edits { try step.make(edit, in: db) }
    }
  }

  /// Undoes the last step that holds.
  public func undo(_ story: String, at time: String) throws(StoreError) {
    try move(story, from: .done, to: .undone, order: "DESC", at: time)
  }

  /// Does the last step again that was undone.
  public func redo(_ story: String, at time: String) throws(StoreError) {
    try move(story, from: .undone, to: .done, order: "ASC", at: time)
  }

  private func move(
    _ story: String, from: StoredChange.State, to: StoredChange.State, order: String, at time: String
  ) throws(StoreError) {
    try write { db in
      let step = try Int.fetchOne(
        db, sql: "SELECT step FROM change WHERE story = ? AND state = ? ORDER BY step \(order) LIMIT 1",
        arguments: [story, from.rawValue])
      guard let step else { throw StoreError.nothingToUndo }
      let changes = try Row.fetchAll(
        db, sql: "SELECT * FROM change WHERE story = ? AND step = ? ORDER BY id \(order)", arguments: [story, step])
      for row in changes {
        guard var subject = EditSubject(row["subject"]) else { continue }
        let value: String? = to == .undone ? row["before"] : row["after"]
        try subject.set(value, in: story, db)
      }
      try db.execute(
        sql: "UPDATE change SET state = ? WHERE story = ? AND step = ?", arguments: [to.rawValue, story, step])
      try EditStep.touch(story, at: time, in: db)
    }
  }

  /// Whether there is a step to undo, and one to do again.
  public func canMove(_ story: String) throws(StoreError) -> (undo: Bool, redo: Bool) {
    try read { db in
      let states = Set(
        try String.fetchAll(
          db,
          sql: """
            SELECT 'done' WHERE EXISTS (SELECT 1 FROM change WHERE story = :story AND state = 'done')
            UNION SELECT 'undone' WHERE EXISTS (SELECT 1 FROM change WHERE story = :story AND state = 'undone')
            """, arguments: ["story": story]))
      return (states.contains("done"), states.contains("undone"))
    }
  }

  /// The changes of a story, the last first: at most so many, before the change of that number.
  public func history(of story: String, limit: Int, before last: Int? = nil) throws(StoreError) -> [StoredChange] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM change WHERE story = ? AND id < ? ORDER BY id DESC LIMIT ?",
        arguments: [story, last ?? .max, limit])
    }.compactMap(StoredChange.init)
  }

  /// The corrections of a story in their order.
  public func corrections(of story: String) throws(StoreError) -> [StoredCorrection] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT id, body FROM correction WHERE story = ? ORDER BY id", arguments: [story])
    }.map { StoredCorrection(id: $0["id"], body: $0["body"]) }
  }
}

extension StoredChange {
  /// Nil for a subject that this version does not know.
  init?(_ row: Row) {
    guard let subject = EditSubject(row["subject"]), let state = State(rawValue: row["state"]) else { return nil }
    self.init(
      id: row["id"], step: row["step"], author: row["author"], time: row["time"], subject: subject,
      before: row["before"], after: row["after"], state: state)
  }
}

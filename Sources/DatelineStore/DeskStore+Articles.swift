internal import GRDB

/// An article of a story; one address or file may give several when it is read.
public struct StoredArticle: Hashable, Sendable {
  /// Counts up through all stories.
  public var id: Int
  /// The name of its bytes.
  public var content: String
  /// The name of its file, which no other of the story has.
  public var name: String
  /// Where it was fetched from; nil for a file or a text.
  public var address: String?
  /// When it was published, for one that does not say so itself: as somebody told it, in ISO 8601.
  public var published: String?
  /// The file of a folder that it was read from, by the name that the store's user gives it; nil for none.
  public var origin: String?
  /// How it is read where that is not as usual, in the words of the store's user.
  public var reading: String?
  /// Whether it is in; one that was taken out stays, so that it can be put in again.
  public var isIn: Bool
  /// When it came, in ISO 8601.
  public var added: String

  init(_ row: Row) {
    (id, content, name, address) = (row["id"], row["content"], row["name"], row["address"])
    (published, isIn, added) = (row["published"], row["isIn"], row["added"])
    (origin, reading) = (row["origin"], row["reading"])
  }
}

/// An article on its way into a story.
public struct NewArticle: Sendable {
  /// What it is read from.
  public var bytes: [UInt8]
  /// A name that tells the bytes from all others.
  public var hash: String
  /// A name for its file; a number is added where the story has one of that name.
  public var name: String
  /// Where it was fetched from; nil for a file or a text.
  public var address: String?
  /// When it was published, as somebody told it.
  public var published: String?
  /// The file of a folder that it was read from, by the name that the store's user gives it; nil for none.
  public var origin: String?
  /// How it is read where that is not as usual, in the words of the store's user.
  public var reading: String?

  /// An article.
  public init(
    bytes: [UInt8], hash: String, name: String, address: String? = nil, published: String? = nil, origin: String? = nil,
    reading: String? = nil
  ) {
    (self.bytes, self.hash, self.name, self.address, self.published) = (bytes, hash, name, address, published)
    (self.origin, self.reading) = (origin, reading)
  }
}

extension DeskStore {
  /// Puts an article into a story; see ``add(_:to:by:at:)-([NewArticle],_,_,_)``.
  public func add(
    _ article: NewArticle, to story: String, by author: String, at time: String
  ) throws(StoreError) -> (article: StoredArticle, isNew: Bool) {
    let added = try add([article], to: story, by: author, at: time)
    return added[0]
  }

  /// Puts articles into a story, one step that can be undone.
  ///
  /// The same bytes under the same address are the same article: one that was taken out comes in again, one that is in
  /// stays as it is. Other bytes under an address that the story has, or of a file that it has, are a newer version of
  /// the article: it takes the older one's place.
  ///
  /// - Returns: each article, and whether anything changed.
  public func add(
    _ articles: [NewArticle], to story: String, by author: String, at time: String
  ) throws(StoreError) -> [(article: StoredArticle, isNew: Bool)] {
    let packed = articles.map { Deflated.bytes(of: $0.bytes) }
    return try write { db in
      var step: EditStep?
      return try zip(articles, packed).map { article, packed in
        try keep(packed, of: article, in: db)
        let same = try Row.fetchOne(
          db, sql: "SELECT * FROM article WHERE story = ? AND content = ? AND address IS ? ORDER BY id DESC",
          arguments: [story, article.hash, article.address]
        ).map(StoredArticle.init)
        if let same, same.isIn { return (same, false) }
        var begun = try step ?? EditStep(of: story, by: author, at: time, in: db)
        defer { step = begun }
        return (try put(article, same, into: story, &begun, at: time, db), true)
      }
    }
  }

  /// Puts an article in, or in again, in place of its older versions.
  private func put(
    _ article: NewArticle, _ same: StoredArticle?, into story: String, _ step: inout EditStep, at time: String,
    _ db: Database
  ) throws -> StoredArticle {
    let older = try Int.fetchAll(
      db, sql: "SELECT id FROM article WHERE story = ? AND isIn = 1 AND (address = ? OR origin = ?)",
      arguments: [story, article.address, article.origin])
    for id in older { try step.make(StoryEdit(.presence(article: id), nil), in: db) }
    let id: Int
    if let same {
      id = same.id
    } else {
      try db.execute(
        sql: """
          INSERT INTO article (story, content, name, address, published, origin, reading, isIn, added)
          VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)
          """,
        arguments: [
          story, article.hash, try freeName(article.name, in: story, db), article.address, article.published,
          article.origin, article.reading, time,
        ])
      id = Int(db.lastInsertedRowID)
    }
    try step.make(StoryEdit(.presence(article: id), "in"), in: db)
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM article WHERE id = ?", arguments: [id]) else {
      throw StoreError.missing("article \(id)")
    }
    return StoredArticle(row)
  }

  private func keep(_ packed: [UInt8], of article: NewArticle, in db: Database) throws {
    let kept = try Blob.fetch(db, "SELECT packed FROM content WHERE hash = ?", [article.hash])
    guard let kept else {
      try db.execute(
        sql: "INSERT INTO content (hash, size, packed) VALUES (?, ?, ?)",
        arguments: [article.hash, article.bytes.count, Blob.value(packed)])
      return
    }
    // A name by hash guards against accidents alone: two contents of one name are told, not mistaken for each other.
    guard Deflated.plain(of: kept) == article.bytes else {
      throw StoreError.failed(path: path, "another content has the name \(article.hash); it cannot be kept beside it")
    }
  }

  /// A name that no other file of the story has: a number is put before the ending.
  private func freeName(_ name: String, in story: String, _ db: Database) throws -> String {
    let names = Set(try String.fetchAll(db, sql: "SELECT name FROM article WHERE story = ?", arguments: [story]))
    guard names.contains(name) else { return name }
    let dot = name.utf8.lastIndex(of: 0x2E).flatMap { $0 > name.startIndex ? $0 : nil } ?? name.endIndex
    var number = 2
    while names.contains("\(name[..<dot])-\(number)\(name[dot...])") { number += 1 }
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }

  /// The articles of a story in the order they came, those that were taken out among them.
  public func articles(of story: String) throws(StoreError) -> [StoredArticle] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM article WHERE story = ? ORDER BY id", arguments: [story])
    }.map(StoredArticle.init)
  }

  /// An article of a story.
  public func article(_ id: Int, of story: String) throws(StoreError) -> StoredArticle {
    let row = try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM article WHERE id = ? AND story = ?", arguments: [id, story])
    }
    guard let row else { throw .missing("article \(id) in this story") }
    return StoredArticle(row)
  }

  /// The bytes of that name.
  public func content(_ hash: String) throws(StoreError) -> [UInt8] {
    let packed = try read { db in try Blob.fetch(db, "SELECT packed FROM content WHERE hash = ?", [hash]) }
    guard let packed else { throw .missing("content “\(hash)”") }
    guard let plain = Deflated.plain(of: packed) else { throw .damaged(path: path, "content “\(hash)”") }
    return plain
  }

  // MARK: What reading gave

  /// What reading a content gave under a key; nil when nothing is kept.
  public func analysis(_ key: String) throws(StoreError) -> [UInt8]? {
    let packed = try read { db in try Blob.fetch(db, "SELECT packed FROM analysis WHERE key = ?", [key]) }
    return packed.flatMap(Deflated.plain)
  }

  /// Keeps what reading a content gave, under a key of content and options. What other programs, earlier versions among
  /// them, gave of it is let go.
  public func keep(
    analysis: [UInt8], as key: String, of content: String, program: String
  ) throws(StoreError) {
    let packed = Deflated.bytes(of: analysis)
    try write { db in
      try db.execute(
        sql: "DELETE FROM analysis WHERE content = ? AND program <> ?", arguments: [content, program])
      try db.execute(
        sql: "INSERT OR REPLACE INTO analysis (key, content, program, packed) VALUES (?, ?, ?, ?)",
        arguments: [key, content, program, Blob.value(packed)])
    }
  }
}

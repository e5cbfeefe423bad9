internal import GRDB

/// The tables of a store, and how those of earlier versions become today's.
///
/// A migration that was released is never changed: what comes later gets one of its own.
enum Schema {
  /// Marks the file as a store of Dateline ("Dtln").
  static let applicationID = 0x4474_6C6E

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 stories, articles, corrections") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: first)
    }
    migrator.registerMigration("2 places that stories follow") { db in try db.execute(sql: second) }
    return migrator
  }

  /// - `article.origin`: the file of a named folder that it was read from, which may have a newer version later.
  /// - `article.reading`: how it is read where that is not as usual, in the words of the store's user.
  /// - `story.project`: the project of a named folder that the story was opened from.
  /// - `follow`: the places where a story looks for new articles, with the words that an article must have.
  /// - `look`: what the last look brought, a line each.
  private static let second = """
    ALTER TABLE article ADD COLUMN origin TEXT;
    ALTER TABLE article ADD COLUMN reading TEXT;
    ALTER TABLE story ADD COLUMN project TEXT;
    CREATE INDEX storyByProject ON story (project) WHERE project IS NOT NULL;

    CREATE TABLE follow (
      story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE, place TEXT NOT NULL, words TEXT NOT NULL,
      PRIMARY KEY (story, place)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE look (
      story TEXT PRIMARY KEY NOT NULL REFERENCES story (id) ON DELETE CASCADE, time TEXT NOT NULL,
      added INTEGER NOT NULL, failures TEXT NOT NULL, changes TEXT NOT NULL
    ) STRICT;
    """

  /// - `content`: the bytes of articles, compressed, once however many stories read them.
  /// - `analysis`: what reading gave, under a key of content, options and program.
  /// - `change`: every edit with what was there before; `state` is done, undone, or dropped (undone, and then something
  ///   else was done). The edits of one step share its `step`.
  /// - `row`: the rows of each timeline as they are listed and searched; derived, and made anew when a story is opened.
  private static let first = """
    CREATE TABLE story (
      id TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL,
      revision INTEGER NOT NULL DEFAULT 0, derived INTEGER NOT NULL DEFAULT -1, created TEXT NOT NULL, changed TEXT NOT NULL,
      rows INTEGER NOT NULL DEFAULT 0, unchecked INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX storyByChange ON story (changed DESC, id);

    CREATE TABLE content (
      hash TEXT PRIMARY KEY NOT NULL, size INTEGER NOT NULL, packed BLOB NOT NULL
    ) STRICT;

    CREATE TABLE article (
      id INTEGER PRIMARY KEY AUTOINCREMENT, story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
      content TEXT NOT NULL REFERENCES content (hash), name TEXT NOT NULL, address TEXT, published TEXT,
      isIn INTEGER NOT NULL DEFAULT 1, added TEXT NOT NULL
    ) STRICT;
    CREATE INDEX articleByStory ON article (story, id);
    CREATE INDEX articleByContent ON article (content);

    CREATE TABLE analysis (
      key TEXT PRIMARY KEY NOT NULL, content TEXT NOT NULL REFERENCES content (hash) ON DELETE CASCADE,
      program TEXT NOT NULL, packed BLOB NOT NULL
    ) STRICT;
    CREATE INDEX analysisByContent ON analysis (content);

    CREATE TABLE correction (
      id INTEGER PRIMARY KEY AUTOINCREMENT, story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX correctionByStory ON correction (story, id);

    CREATE TABLE change (
      id INTEGER PRIMARY KEY AUTOINCREMENT, story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
      step INTEGER NOT NULL, author TEXT NOT NULL, time TEXT NOT NULL, subject TEXT NOT NULL, before TEXT, after TEXT,
      state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped'))
    ) STRICT;
    CREATE INDEX changeByStory ON change (story, state, step);

    CREATE TABLE row (
      id INTEGER PRIMARY KEY, story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE, event TEXT NOT NULL,
      told TEXT NOT NULL, summary TEXT NOT NULL, quotes TEXT NOT NULL, UNIQUE (story, event)
    ) STRICT;
    CREATE VIRTUAL TABLE rowText USING fts5 (
      summary, quotes, content = 'row', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER rowAdded AFTER INSERT ON row BEGIN
      INSERT INTO rowText (rowid, summary, quotes) VALUES (new.id, new.summary, new.quotes);
    END;
    CREATE TRIGGER rowRemoved AFTER DELETE ON row BEGIN
      INSERT INTO rowText (rowText, rowid, summary, quotes) VALUES ('delete', old.id, old.summary, old.quotes);
    END;
    CREATE TRIGGER rowChanged AFTER UPDATE ON row BEGIN
      INSERT INTO rowText (rowText, rowid, summary, quotes) VALUES ('delete', old.id, old.summary, old.quotes);
      INSERT INTO rowText (rowid, summary, quotes) VALUES (new.id, new.summary, new.quotes);
    END;
    """
}

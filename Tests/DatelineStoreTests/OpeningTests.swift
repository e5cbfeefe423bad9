import DatelineStore
import Foundation
import Testing

/// A store is opened whole, or not at all and with a word that says why.
@Suite struct OpeningTests {
  /// Runs a script with the system's `sqlite3`; false where this machine has none.
  private func sqlite(_ script: String, at path: String) throws -> Bool {
    let program = "/usr/bin/sqlite3"
    guard FileManager.default.isExecutableFile(atPath: program) else {
      print("skipped: there is no \(program)")
      return false
    }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = [path, script]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  private func error(opening path: String) -> StoreError? {
    do {
      _ = try DeskStore(path: path)
      return nil
    } catch {
      return error
    }
  }

  @Test func whatWasWrittenIsThereAgain() throws {
    let home = try TemporaryStore()
    let path = home.path("again.sqlite")
    do {
      let store = try DeskStore(path: path)
      _ = try store.addStory(title: "The ferry", at: TemporaryStore.noon)
      try store.close()
    }
    #expect(try DeskStore(path: path).stories(limit: 9).map(\.title) == ["The ferry"])
  }

  @Test func oneDeskHasIt() throws {
    let home = try TemporaryStore()
    #expect(error(opening: home.store.path) == .locked(path: home.store.path))
  }

  @Test func aLaterVersionsStoreIsLeftAlone() throws {
    let home = try TemporaryStore()
    let path = home.path("later.sqlite")
    do { try DeskStore(path: path).close() }
    guard try sqlite("INSERT INTO grdb_migrations VALUES ('99 of a later version')", at: path) else { return }
    #expect(error(opening: path) == .newerVersion(path: path))
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() throws {
    let home = try TemporaryStore()
    let path = home.path("other.sqlite")
    guard try sqlite("CREATE TABLE recipe (name TEXT)", at: path) else { return }
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(error(opening: path) == .foreign(path: path))
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(!FileManager.default.fileExists(atPath: path + ".lock"))
  }

  @Test func whatCouldNotBeginLeavesNothing() throws {
    let home = try TemporaryStore()
    let path = home.path("new.sqlite")
    try DeskStore(path: path).abandon()
    for ending in ["", ".lock", "-wal", "-shm"] {
      #expect(!FileManager.default.fileExists(atPath: path + ending), "\(ending)")
    }
    do {
      let store = try DeskStore(path: path)
      _ = try store.addStory(title: "The ferry", at: TemporaryStore.noon)
      try store.abandon()
    }
    try DeskStore(path: path).abandon()
    #expect(try DeskStore(path: path).storyCount() == 1)
  }

  @Test func whatIsClosedIsOneFileAndFree() throws {
    let home = try TemporaryStore()
    let path = home.path("closed.sqlite")
    let store = try DeskStore(path: path)
    let story = try store.addStory(title: "The ferry", at: TemporaryStore.noon)
    _ = try store.add(TemporaryStore.article("It sank."), to: story.id, by: "Ada", at: TemporaryStore.noon)
    // A reader has a connection of its own, which must not be what closes last.
    #expect(try store.articles(of: story.id).count == 1)
    try store.close()
    for ending in [".lock", "-wal", "-shm"] {
      #expect(!FileManager.default.fileExists(atPath: path + ending), "\(ending)")
    }
    #expect(try DeskStore(path: path).articles(of: story.id).count == 1)
  }

  @Test func aTextIsNoStore() throws {
    let home = try TemporaryStore()
    let path = home.path("notes.txt")
    try String(repeating: "Notes of a meeting. ", count: 300).write(toFile: path, atomically: true, encoding: .utf8)
    #expect(error(opening: path) == .foreign(path: path))
  }

  @Test func damageIsToldOnOpening() throws {
    let home = try TemporaryStore()
    let path = home.path("damaged.sqlite")
    do {
      let store = try DeskStore(path: path)
      for number in 0..<400 { _ = try store.addStory(title: "Story \(number) of a long list", at: TemporaryStore.noon) }
      try store.close()
    }
    let file = try FileHandle(forUpdating: URL(filePath: path))
    // The first pages say what the file is, and stay; all else is rows and their indices.
    let size = try file.seekToEnd()
    try file.seek(toOffset: 16_384)
    try file.write(contentsOf: Data(repeating: 0x5A, count: Int(size) - 16_384))
    try file.close()
    guard case .damaged? = error(opening: path) else {
      Issue.record("\(String(describing: error(opening: path)))")
      return
    }
  }

  @Test func anEntryThatBelongsToNothingIsDamage() throws {
    let home = try TemporaryStore()
    let path = home.path("orphan.sqlite")
    do { try DeskStore(path: path).close() }
    guard try sqlite("PRAGMA foreign_keys = OFF; INSERT INTO correction (story, body) VALUES ('gone', 'x')", at: path)
    else { return }
    guard case .damaged? = error(opening: path) else {
      Issue.record("it was opened")
      return
    }
  }

  @Test func aMissingFolderIsNamed() throws {
    let home = try TemporaryStore()
    let found = error(opening: home.path("nowhere/desk.sqlite"))
    #expect(found?.description.contains("folder is missing") == true, "\(String(describing: found))")
  }

  @Test func aFullDiskKeepsWhatWasThere() throws {
    let home = try TemporaryStore(mostPages: 60)
    let story = try home.story()
    var full: StoreError?
    for number in 0..<200 where full == nil {
      do {
        let noise = (0..<3000).map { "\(number * 7919 + $0 * $0 % 6151)" }.joined(separator: " ")
        _ = try home.store.add(
          TemporaryStore.article(noise, name: "\(number).txt"), to: story, by: "Ada", at: TemporaryStore.noon)
      } catch {
        full = error
      }
    }
    #expect(full == .full(path: home.store.path))
    let kept = try home.store.articles(of: story)
    #expect(!kept.isEmpty)
    for article in kept { #expect(try !home.store.content(article.content).isEmpty) }
  }

  @Test func aReadOnlyFolderIsTold() throws {
    let home = try TemporaryStore()
    let folder = home.path("closed")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder) }
    guard !FileManager.default.isWritableFile(atPath: folder) else {
      print("skipped: root may write everywhere")
      return
    }
    #expect(error(opening: folder + "/desk.sqlite") == .readOnly(path: folder + "/desk.sqlite"))
  }

  @Test func aBackupIsAStoreOfItsOwn() throws {
    let home = try TemporaryStore()
    let story = try home.story()
    _ = try home.store.add(
      TemporaryStore.article("The bridge reopened."), to: story, by: "Ada", at: TemporaryStore.noon)
    let target = home.path("backup.sqlite")
    try home.store.backUp(to: target)
    _ = try home.story("Later")
    let copy = try DeskStore(path: target)
    #expect(try copy.stories(limit: 9).map(\.title) == ["The harbour bridge"])
    #expect(try copy.content("hash of The bridge reopened.") == Array("The bridge reopened.".utf8))
  }
}

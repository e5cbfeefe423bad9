import DatelineStore
import Foundation

/// A store in a folder that is removed when it goes out of scope.
final class TemporaryStore {
  let folder: URL
  let store: DeskStore

  init(mostPages: Int? = nil) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "dateline-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try DeskStore(path: folder.appending(path: "desk.sqlite").path, mostPages: mostPages)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  static let noon = "2031-03-09T12:00:00Z"
  static let evening = "2031-03-09T18:00:00Z"

  /// A story without articles.
  func story(_ title: String = "The harbour bridge") throws -> String {
    try store.addStory(title: title, at: TemporaryStore.noon).id
  }

  /// An article of a text.
  static func article(_ text: String, name: String = "note.txt", address: String? = nil) -> NewArticle {
    NewArticle(bytes: Array(text.utf8), hash: "hash of \(text)", name: name, address: address)
  }
}

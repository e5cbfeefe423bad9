package import Foundation

/// An invented article of Tests/DatelineEnglishTests/Events/Newsroom with the timeline that an editor would write for it.
package struct InventedArticle {
  /// The names of all, which are those of their folders.
  package static let names = [
    "business", "court", "crime", "disaster", "history", "liveblog", "obituary", "politics", "science", "sport",
  ]

  /// The article's text without its head.
  package let text: String
  /// The editor's timeline, in JSON.
  package let gold: Data

  /// Reads the article of that name.
  package init(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "DatelineEnglishTests/Events/Newsroom/\(name)")
    gold = try Data(contentsOf: folder.appending(path: "gold.json"))
    let file = try String(contentsOf: folder.appending(path: "article.txt"), encoding: .utf8)
    guard let head = file.range(of: "\n\n") else { throw CocoaError(.fileReadCorruptFile) }
    text = String(file[head.upperBound...])
  }
}

public import Foundation

/// A story with the timeline that an editor wrote for it.
public struct EditedStory {
  /// The folder's name.
  public var name: String
  /// What the editor wants, and what may stand beside it.
  public var rows: [EditedRow]
  /// What the articles disagree about.
  public var disputes: [Dispute]
  /// In the order of their files.
  public var articles: [Article]

  /// An article of the story.
  public struct Article: Encodable {
    /// What the file calls it.
    public var id: String?
    /// The headline.
    public var title: String?
    /// The day of publication as ISO 8601 writes it.
    public var published: String?
    /// What it tells.
    public var text: String
  }

  /// What articles disagree about, with its sides.
  public struct Dispute: Decodable {
    /// What is disputed, in words for people.
    public var what: String
    /// What is said on either side.
    public var sides: [Side]

    /// What some of the articles say.
    public struct Side: Decodable {
      /// In words for people.
      public var says: String
      /// The numbers of the articles that say so, from 1.
      public var sources: [Int]
    }
  }

  private struct Gold: Decodable {
    var rows: [EditedRow]
    var conflicts: [Dispute]?
    /// The day of publication, where the article's file does not tell it.
    var published: String?

    enum CodingKeys: CodingKey { case rows, conflicts, published }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      rows = try container.decode([EditedRow].self, forKey: .rows)
      conflicts = try container.decodeIfPresent([Dispute].self, forKey: .conflicts)
      // A story of several articles has a day for each here, told for people.
      published = try? container.decode(String.self, forKey: .published)
    }
  }

  /// The stories of a folder in the order of their names: each a folder with `gold.json` and `article*.txt`.
  ///
  /// - Parameters:
  ///   - folder: the folder that holds them.
  ///   - names: those to read; all where nil.
  ///   - standIns: where `NAME.json` stands for a story that has no `gold.json`; nil for nowhere.
  /// - Throws: what reading a file or its JSON throws.
  public static func stories(of folder: URL, named names: Set<String>? = nil, standIns: URL? = nil) throws
    -> [EditedStory]
  {
    try contents(of: folder).compactMap { story in
      let name = story.lastPathComponent
      guard names?.contains(name) ?? true else { return nil }
      let files = [story.appending(path: "gold.json")] + (standIns.map { [$0.appending(path: "\(name).json")] } ?? [])
      guard let file = files.first(where: { FileManager.default.fileExists(atPath: $0.path) }) else { return nil }
      let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: file))
      let articles = try contents(of: story).filter {
        $0.lastPathComponent.hasPrefix("article") && $0.pathExtension == "txt"
      }
      return EditedStory(
        name: name, rows: gold.rows, disputes: gold.conflicts ?? [],
        articles: try articles.map {
          Article(try String(contentsOf: $0, encoding: .utf8), published: gold.published)
        })
    }
  }

  private static func contents(of folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}

extension EditedStory.Article {
  /// An article's file: lines of "key: value", an empty line, the text; or the text alone.
  init(_ file: String, published day: String?) {
    guard file.hasPrefix("id: "), let gap = file.range(of: "\n\n") else {
      (published, text) = (day, file)
      return
    }
    var heads: [Substring: String] = [:]
    for line in file[..<gap.lowerBound].split(separator: "\n") {
      let pair = line.split(separator: ": ", maxSplits: 1)
      if pair.count == 2 { heads[pair[0]] = String(pair[1]) }
    }
    (id, title, published) = (heads["id"], heads["title"], heads["published"] ?? day)
    text = String(file[gap.upperBound...])
  }
}

import EditedStories
import Foundation

/// Articles of five long stories, collected by key words, mixed with news of all kinds, and grouped.
///
/// A collection holds articles that never use a word of its topic; those are mixed in, but judged only in the figure for
/// all. `B3` is the F1 of B³ (Bagga and Baldwin 1998), `V` the V-measure (Rosenberg and Hirschberg 2007), `alone` the share
/// of articles of no story that were left alone.
enum StoriesTask {
  /// The topic that the newsroom's stories are of, whose articles come from the same collection.
  private static let topics = ["story-flu": "h1n1", "story-conviction": "mj", "story-bailout": "finan"]

  static func figures(_ program: Program, topics folder: URL, newsroom: URL) throws -> [Figure] {
    let articles = try collected(folder) + edited(newsroom)
    var lines = Data()
    for article in articles {
      lines.append(try JSONEncoder().encode(article))
      lines.append(0x0A)
    }
    var stories: [String: String] = [:]
    for line in try program.run(["stories", "--jsonl"], input: lines).split(separator: 0x0A) {
      let answer = try JSONDecoder().decode(Answer.self, from: line)
      stories[answer.id] = answer.story
    }
    let sizes = Dictionary(stories.values.map { ($0, 1) }, uniquingKeysWith: +)
    let told = articles.map { (article: $0, story: stories[$0.id] ?? $0.id) }
    let judged = told.filter(\.article.isJudged)
    let single = told.filter { $0.article.isSingle }
    let alone = single.count { sizes[$0.story] ?? 1 == 1 }
    return [
      Figure(name: "B3", value: 100 * bCubed(judged.map { ($0.story, $0.article.topic) })),
      Figure(name: "V", value: 100 * vMeasure(judged.map { ($0.story, $0.article.topic) })),
      Figure(name: "B3 of all", value: 100 * bCubed(told.map { ($0.story, $0.article.topic) })),
      Figure(name: "alone", value: 100 * Double(alone) / Double(max(1, single.count))),
    ]
  }

  private struct Answer: Decodable {
    var id: String
    var story: String
  }

  private struct Article: Encodable {
    var id: String
    var text: String
    var title: String?
    var published: String?
    var topic: String
    /// Whether it says what its topic is called.
    var isJudged: Bool
    /// Whether it is of no story of others.
    var isSingle = false

    enum CodingKeys: CodingKey { case id, text, title, published }
  }

  private static func collected(_ folder: URL) throws -> [Article] {
    struct Line: Decodable {
      var id: String
      var text: String
      var title: String?
      var published: String?
    }
    struct Gold: Decodable { var topic: [String] }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.flatMap { name in
      let topic = folder.appending(path: name)
      let words: Gold = try Corpus.read(topic.appending(path: "gold.json"))
      return try Data(contentsOf: topic.appending(path: "articles.jsonl")).split(separator: 0x0A).map { line in
        let line = try JSONDecoder().decode(Line.self, from: line)
        return Article(
          id: line.id, text: line.text, title: line.title, published: line.published, topic: name,
          isJudged: says(words.topic, line.text + " " + (line.title ?? "")))
      }
    }
  }

  private static func edited(_ folder: URL) throws -> [Article] {
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try EditedStory.stories(of: folder).flatMap { story in
      story.articles.enumerated().map { index, article in
        let topic = topics[story.name]
        return Article(
          id: "\(story.name)/\(index)", text: article.text, title: article.title, published: article.published,
          topic: topic ?? story.name, isJudged: true, isSingle: topic == nil && story.articles.count == 1)
      }
    }
  }

  /// Whether a word of the text begins with one of these.
  private static func says(_ topic: [String], _ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.contains { word in topic.contains { word.hasPrefix($0.lowercased()) } }
  }

  private static func bCubed(_ pairs: [(story: String, topic: String)]) -> Double {
    guard !pairs.isEmpty else { return 0 }
    let (stories, topics, both) = counts(pairs)
    let (precision, recall) = pairs.reduce(into: (0.0, 0.0)) { sums, pair in
      let shared = Double(both[pair.story + "\u{0}" + pair.topic] ?? 0)
      sums.0 += shared / Double(stories[pair.story] ?? 1)
      sums.1 += shared / Double(topics[pair.topic] ?? 1)
    }
    return 2 * precision * recall / (precision + recall) / Double(pairs.count)
  }

  private static func vMeasure(_ pairs: [(story: String, topic: String)]) -> Double {
    let (stories, topics, both) = counts(pairs)
    func entropy(_ counts: [String: Int]) -> Double {
      counts.values.reduce(0) { sum, count in
        let share = Double(count) / Double(pairs.count)
        return sum - share * log(share)
      }
    }
    let (ofStories, ofTopics, ofBoth) = (entropy(stories), entropy(topics), entropy(both))
    let homogeneity = ofTopics == 0 ? 1 : 1 - (ofBoth - ofStories) / ofTopics
    let completeness = ofStories == 0 ? 1 : 1 - (ofBoth - ofTopics) / ofStories
    return homogeneity + completeness == 0 ? 0 : 2 * homogeneity * completeness / (homogeneity + completeness)
  }

  private static func counts(
    _ pairs: [(story: String, topic: String)]
  ) -> (stories: [String: Int], topics: [String: Int], both: [String: Int]) {
    func counted(_ names: [String]) -> [String: Int] { Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +) }
    return (
      counted(pairs.map(\.story)), counted(pairs.map(\.topic)), counted(pairs.map { $0.story + "\u{0}" + $0.topic })
    )
  }
}

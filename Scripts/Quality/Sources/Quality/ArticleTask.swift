import Foundation

/// Article pages: body, publication day, title and author.
enum ArticleTask {
  struct Gold: Decodable {
    var url: String?
    var text: String?
    var title: String?
    var author: Names?
    var published: String?
  }

  /// One name or several.
  struct Names: Decodable {
    var text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let one = try? container.decode(String.self) {
        text = one
      } else {
        text = try container.decode([String].self).joined(separator: ";")
      }
    }
  }

  struct Job: Encodable {
    var id: String
    var path: String
    var url: String?
  }

  struct Answer: Decodable {
    var id: String
    var text: String?
    var title: String?
    var author: String?
    var published: String?
  }

  static func figures(_ program: Program, _ folder: URL) throws -> [Figure] {
    let gold: [String: Gold] = try Corpus.read(folder.appending(path: "gold.json"))
    let pages = Dictionary(
      try Corpus.files(in: folder.appending(path: "pages"), ending: "").map { file in
        (file.lastPathComponent.components(separatedBy: ".html")[0], file.path)
      }, uniquingKeysWith: { first, _ in first })
    let jobs = gold.sorted { $0.key < $1.key }.compactMap { id, page in
      pages[id].map { Job(id: id, path: $0, url: page.url) }
    }
    let answers = try program.answers("extract", jobs, as: Answer.self) { $0.id }
    return [
      body(gold, answers), day(gold, answers), exact("title", gold.mapValues(\.title), answers) { key($0.title) },
      exact("author", gold.mapValues { $0.author?.text }, answers) { names($0.author) },
    ].compactMap { $0 }
  }

  /// F1 of the means of precision and recall over shingles of four words, as the article extraction benchmark of
  /// Scrapinghub (2020) defines it.
  private static func body(_ gold: [String: Gold], _ answers: [String: Answer]) -> Figure? {
    var (precisions, recalls): ([Double], [Double]) = ([], [])
    for (id, page) in gold {
      guard let text = page.text, !text.isEmpty else { continue }
      let (want, got) = (shingles(text), shingles(answers[id]?.text ?? ""))
      let shared = want.reduce(0) { $0 + min($1.value, got[$1.key] ?? 0) }
      let (all, found) = (want.values.reduce(0, +), got.values.reduce(0, +))
      if found > 0 { precisions.append(Double(shared) / Double(found)) }
      if all > 0 { recalls.append(Double(shared) / Double(all)) }
    }
    guard !precisions.isEmpty, !recalls.isEmpty else { return nil }
    let (p, r) = (precisions.reduce(0, +) / Double(precisions.count), recalls.reduce(0, +) / Double(recalls.count))
    return Figure(name: "body", value: p + r > 0 ? 200 * p * r / (p + r) : 0)
  }

  private static func shingles(_ text: String) -> [[Substring]: Int] {
    let words = words(text)
    var counts: [[Substring]: Int] = [:]
    if words.isEmpty { return counts }
    for start in 0..<max(1, words.count - 3) {
      counts[Array(words[start..<min(start + 4, words.count)]), default: 0] += 1
    }
    return counts
  }

  /// F1 of the publication day over the pages that have one, as htmldate's evaluation counts: a wrong day is a false
  /// positive, and only a missing one is a false negative.
  private static func day(_ gold: [String: Gold], _ answers: [String: Answer]) -> Figure? {
    var (right, wrong, missing) = (0, 0, 0)
    for (id, page) in gold {
      guard let want = page.published?.prefix(10) else { continue }
      switch answers[id]?.published?.prefix(10) {
      case want?: right += 1
      case nil: missing += 1
      default: wrong += 1
      }
    }
    let all = 2 * right + wrong + missing
    return all == 0 ? nil : Figure(name: "day", value: 200 * Double(right) / Double(all))
  }

  /// The share of pages whose field is the same after folding.
  private static func exact<Key: Equatable>(
    _ name: String, _ gold: [String: String?], _ answers: [String: Answer], _ fold: (Answer) -> Key
  ) -> Figure? {
    var (all, right) = (0, 0)
    for (id, want) in gold {
      guard let want, !want.isEmpty else { continue }
      all += 1
      guard let answer = answers[id] else { continue }
      let ideal = Answer(id: id, title: want, author: want)
      if fold(ideal) == fold(answer) { right += 1 }
    }
    return all == 0 ? nil : Figure(name: name, value: 100 * Double(right) / Double(all))
  }

  private static func key(_ text: String?) -> [String] {
    words((text ?? "").precomposedStringWithCompatibilityMapping.lowercased()).map(String.init)
  }

  private static func names(_ text: String?) -> Set<[String]> {
    let parts = (text ?? "").replacing(" and ", with: ";").replacing(" und ", with: ";")
      .split { ";,&|\n".contains($0) }
    return Set(parts.map { key(String($0)) }.filter { !$0.isEmpty })
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
  }
}

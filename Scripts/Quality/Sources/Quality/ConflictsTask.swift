import EditedStories
import Foundation

/// What timelines of several articles say that these disagree about, against what an editor saw.
///
/// A dispute of the editor's is found when one of our conflicts answers two of its sides with two of its own. Ours answers
/// a side when it cites an article of that side and says, in its value or in a quoted sentence, what the side says: its
/// numbers where it has some, else half of its words. `found` is the share of the editor's disputes that are found, `true`
/// the share of our conflicts that find one.
enum ConflictsTask {
  static func figures(_ program: Program, _ folder: URL) throws -> [Figure] {
    var (disputes, found, ours, right) = (0, 0, 0, 0)
    for story in try EditedStory.stories(of: folder) where story.articles.count > 1 && !story.disputes.isEmpty {
      let built = try conflicts(of: story, by: program)
      disputes += story.disputes.count
      found += story.disputes.count { dispute in built.contains { answers($0, dispute) } }
      ours += built.count
      right += built.count { conflict in story.disputes.contains { answers(conflict, $0) } }
    }
    return [
      Figure(name: "found", value: 100 * Double(found) / Double(max(disputes, 1))),
      Figure(name: "true", value: 100 * Double(right) / Double(max(ours, 1))),
    ]
  }

  private static func answers(_ conflict: Conflict, _ dispute: EditedStory.Dispute) -> Bool {
    dispute.sides.indices.contains { one in
      dispute.sides.indices.contains { other in
        one < other
          && conflict.sides.indices.contains { mine in
            conflict.sides[mine].says(dispute.sides[one])
              && conflict.sides.indices.contains { $0 != mine && conflict.sides[$0].says(dispute.sides[other]) }
          }
      }
    }
  }

  /// A conflict of ours, its sources told by the numbers of their articles.
  private struct Conflict {
    var sides: [Side]

    struct Side {
      var value: String
      var sources: [(article: Int, quote: String)]

      func says(_ side: EditedStory.Dispute.Side) -> Bool {
        let wanted = Words(side.says)
        return sources.contains { source in
          guard side.sources.contains(source.article) else { return false }
          let told = Words(value + " " + source.quote)
          if !wanted.numbers.isEmpty { return !wanted.numbers.isDisjoint(with: Words(value).numbers) }
          return 2 * wanted.words.intersection(told.words).count >= wanted.words.count
        }
      }
    }
  }

  /// Numbers, and the beginnings of the longer words.
  private struct Words {
    var numbers: Set<String> = []
    var words: Set<String> = []

    init(_ text: String) {
      for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "," }) {
        let word = word.filter { $0 != "," }
        if word.allSatisfy(\.isNumber) {
          numbers.insert(word)
        } else if word.count > 3 {
          words.insert(String(word.prefix(5)))
        }
      }
    }
  }

  private static func conflicts(of story: EditedStory, by program: Program) throws -> [Conflict] {
    var lines = Data()
    for article in story.articles {
      lines.append(try JSONEncoder().encode(article))
      lines.append(0x0A)
    }
    let built = try program.run(["build", "--jsonl"], input: lines)
    var numbers: [String: Int] = [:]
    for (index, line) in built.split(separator: 0x0A).enumerated() {
      for source in try JSONDecoder().decode(Built.self, from: line).sources { numbers[source.id] = index + 1 }
    }
    let merged = try program.run(["merge", "--jsonl", "--format", "json"], input: built)
    return try JSONDecoder().decode(Built.self, from: merged).conflicts.map { conflict in
      Conflict(
        sides: conflict.sides.map { side in
          Conflict.Side(
            value: side.value, sources: side.sources.map { (numbers[$0.source] ?? 0, $0.quote) })
        })
    }
  }

  private struct Built: Decodable {
    var sources: [Source]
    var conflicts: [Told]

    struct Source: Decodable { var id: String }
    struct Told: Decodable {
      var sides: [Side]

      struct Side: Decodable {
        var value: String
        var sources: [Witness]
      }
    }
    struct Witness: Decodable {
      var source: String
      var quote: String
    }
  }
}

import CivilTime
import EditedStories
import Foundation

/// Timelines built from articles against those that an editor wrote by hand for the same articles.
///
/// A row of the editor's is found when one of ours stands at its time and its summary and proofs hold at least half of
/// the row's key words. `must` and `should` are the shares of such rows that are found, `once` is the share of our rows
/// that answer a row when each of the editor's may be answered only once, `told` the share of found rows whose summary
/// alone holds the keys, `status` the share of found rows with the right status.
enum EditorsTask {
  /// The statuses that are printed by default.
  private static let printed: Set<String> = ["happened", "ongoing", "planned", "alleged"]

  static func figures(_ program: Program, _ folder: URL) throws -> [Figure] {
    var tally = Tally()
    for story in try EditedStory.stories(of: folder) {
      tally.add(story.rows, try timeline(of: story, by: program).all.filter { printed.contains($0.status) })
    }
    return tally.figures
  }

  private static func timeline(of story: EditedStory, by program: Program) throws -> Built {
    var lines = Data()
    for article in story.articles {
      lines.append(try JSONEncoder().encode(article))
      lines.append(0x0A)
    }
    var built = try program.run(["build", "--jsonl"], input: lines)
    if story.articles.count > 1 { built = try program.run(["merge", "--jsonl", "--format", "json"], input: built) }
    return try JSONDecoder().decode(Built.self, from: built)
  }

  struct Built: Decodable {
    var events: [Event]?
    var undated: [Event]?

    var all: [Event] { (events ?? []) + (undated ?? []) }
  }

  struct Event: Decodable {
    var id: String
    var when: When?
    var summary: String
    var status: String
    var participants: [String]?
    var sources: [Witness]?

    struct When: Decodable {
      var begin: String?
      var end: String?
      var placement: String?

      /// In days; an end inside a day ends with that day.
      var days: EditedRow.Days {
        EditedRow.Days(
          first: Self.day(begin, isEnd: false), after: Self.day(end, isEnd: true), isWithin: placement == "within")
      }

      private static func day(_ bound: String?, isEnd: Bool) -> Int? {
        guard let bound, let moment = CivilDateTime(iso: bound) else { return nil }
        return moment.date.dayNumber + (isEnd && (moment.time?.second ?? 0) > 0 ? 1 : 0)
      }
    }

    struct Witness: Decodable {
      var quote: String
    }

    /// The days in which it lies.
    var days: EditedRow.Days { when?.days ?? EditedRow.Days(first: nil, after: nil, isWithin: false) }

    /// Whether by their dates one of the two is over when the other begins.
    func isParted(from other: Event) -> Bool {
      func isOver(_ one: When?, _ next: When?) -> Bool {
        guard let end = one?.end.flatMap({ CivilDateTime(iso: $0) }),
          let begin = next?.begin.flatMap({ CivilDateTime(iso: $0) })
        else { return false }
        return end <= begin
      }
      return isOver(when, other.when) || isOver(other.when, when)
    }

    /// All that can prove a row.
    var proof: String {
      ([summary] + (participants ?? []) + (sources ?? []).map(\.quote)).joined(separator: " ")
    }
  }

  private struct Tally {
    var count: [String: Int] = [:]

    mutating func add(_ rows: [EditedRow], _ ours: [Event]) {
      var answers: [[Int]] = []
      for row in rows {
        let hits = ours.indices.filter { row.isAtTime(of: ours[$0].days) && row.isHeld(by: ours[$0].proof) }
        answers.append(hits)
        guard printed.contains(row.status) else { continue }
        count[row.weight, default: 0] += 1
        guard !hits.isEmpty else { continue }
        count["found \(row.weight)", default: 0] += 1
        let isTold = hits.contains {
          ours[$0].summary.split(separator: " ").count <= 40 && row.isHeld(by: ours[$0].summary)
        }
        if isTold { count["told", default: 0] += 1 }
        if hits.contains(where: { ours[$0].status == row.status }) { count["status", default: 0] += 1 }
      }
      count["ours", default: 0] += ours.count
      count["once", default: 0] += matching(answers)
    }

    var figures: [Figure] {
      let found = ["must", "should", "may"].reduce(0) { $0 + count("found \($1)") }
      return [
        Figure(name: "must", value: share(count("found must"), count("must"))),
        Figure(
          name: "must+should",
          value: share(count("found must") + count("found should"), count("must") + count("should"))),
        Figure(name: "once", value: share(count("once"), count("ours"))),
        Figure(name: "told", value: share(count("told"), found)),
        Figure(name: "status", value: share(count("status"), found)),
      ]
    }

    private func count(_ name: String) -> Int { count[name] ?? 0 }

    private func share(_ part: Int, _ whole: Int) -> Double { 100 * Double(part) / Double(max(1, whole)) }

    /// The size of a largest one-to-one matching of rows to ours, by augmenting paths.
    private func matching(_ answers: [[Int]]) -> Int {
      var owner: [Int: Int] = [:]
      func place(_ row: Int, _ seen: inout Set<Int>) -> Bool {
        for event in answers[row] where seen.insert(event).inserted {
          let isFree = owner[event].map { place($0, &seen) } ?? true
          if isFree {
            owner[event] = row
            return true
          }
        }
        return false
      }
      return answers.indices.count { row in
        var seen: Set<Int> = []
        return place(row, &seen)
      }
    }
  }
}

import CivilTime
import EditedStories
import Foundation

/// The order of events on the timeline of one article against the order of an editor's rows, where dates do not decide.
///
/// A row is told by the event at its time whose summary holds most of its key words; an event tells one row. Of the pairs
/// of rows told so, those are asked in which neither event is over when the other begins, by our dates. `right` is the
/// share of them that the timeline lists as the editor does, `told` the share for which its relations give an order, over
/// other events too, and `right of told` the share of those in which it is the editor's.
enum OrderTask {
  static func figures(_ program: Program, _ folder: URL) throws -> [Figure] {
    var tally = Tally()
    for story in try EditedStory.stories(of: folder) {
      for article in story.articles {
        let line = try JSONEncoder().encode(article) + [0x0A]
        let built = try JSONDecoder().decode(
          Built.self, from: try program.run(["build", "--jsonl"], input: line))
        tally.add(story.rows, built)
      }
    }
    return tally.figures
  }

  private struct Tally {
    var (pairs, right, told, rightOfTold) = (0, 0, 0, 0)

    mutating func add(_ rows: [EditedRow], _ built: Built) {
      let events = (built.events ?? []) + (built.undated ?? [])
      let tellings = OrderTask.tellings(of: rows, in: events)
      let followers = OrderTask.followers(built.relations ?? [], events)
      for (index, one) in tellings.enumerated() {
        for other in tellings[(index + 1)...] where !events[one].isParted(from: events[other]) {
          // The tellings are in the order of the rows, the events in that of the timeline.
          let isFollowed = OrderTask.leads(one, to: other, followers)
          pairs += 1
          if one < other { right += 1 }
          guard isFollowed || OrderTask.leads(other, to: one, followers) else { continue }
          told += 1
          if isFollowed { rightOfTold += 1 }
        }
      }
    }

    var figures: [Figure] {
      [
        Figure(name: "pairs", value: Double(pairs)), Figure(name: "right", value: share(right, pairs)),
        Figure(name: "told", value: share(told, pairs)), Figure(name: "right of told", value: share(rightOfTold, told)),
      ]
    }

    private func share(_ part: Int, _ whole: Int) -> Double { 100 * Double(part) / Double(max(1, whole)) }
  }

  /// The event that tells each row, for rows that are told, in their order.
  private static func tellings(of rows: [EditedRow], in events: [Event]) -> [Int] {
    var proposals: [(share: Double, row: Int, event: Int)] = []
    for (row, wanted) in rows.enumerated() {
      for (event, ours) in events.enumerated() where wanted.isAtTime(of: ours.days) && wanted.isHeld(by: ours.summary) {
        proposals.append((wanted.shareHeld(by: ours.summary), row, event))
      }
    }
    proposals.sort { ($1.share, $0.row, $0.event) < ($0.share, $1.row, $1.event) }
    var (tellings, used) = ([Int: Int](), Set<Int>())
    for proposal in proposals where tellings[proposal.row] == nil && used.insert(proposal.event).inserted {
      tellings[proposal.row] = proposal.event
    }
    return tellings.sorted { $0.key < $1.key }.map(\.value)
  }

  /// For each event those that a relation puts behind it.
  private static func followers(_ relations: [Relation], _ events: [Event]) -> [[Int]] {
    let indices = Dictionary(events.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var followers = [[Int]](repeating: [], count: events.count)
    for relation in relations {
      guard let from = indices[relation.from], let to = indices[relation.to] else { continue }
      if relation.type == "BEFORE" { followers[from].append(to) }
      if relation.type == "AFTER" { followers[to].append(from) }
    }
    return followers
  }

  private static func leads(_ one: Int, to other: Int, _ followers: [[Int]]) -> Bool {
    var (stack, seen) = ([one], Set([one]))
    while let event = stack.popLast() {
      if event == other { return true }
      for next in followers[event] where seen.insert(next).inserted { stack.append(next) }
    }
    return false
  }

  private typealias Event = EditorsTask.Event

  private struct Built: Decodable {
    var events: [Event]?
    var undated: [Event]?
    var relations: [Relation]?
  }

  private struct Relation: Decodable {
    var from: String
    var to: String
    var type: String
  }
}

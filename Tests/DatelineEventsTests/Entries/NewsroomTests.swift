import CivilTime
import DatelineModel
import Foundation
import Testing

@testable import DatelineEvents

/// Ten invented articles of different make with the timelines that an editor would write for them.
@Suite struct NewsroomTests {
  private struct Gold: Decodable {
    struct Row: Decodable {
      var begin: String?
      var end: String?
      var status: EventStatus
      var what: String
      var keys: [String]
      var weight: String
    }
    var published: String
    var rows: [Row]
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Newsroom")
  private static let printed: Set<EventStatus> = [.happened, .ongoing, .planned, .alleged]

  /// How many rows that must or should be there are found at least, of how many; what is printed and answers no row at
  /// most.
  @Test(arguments: [
    ("business", 8, 9, 2), ("court", 5, 9, 4), ("crime", 5, 6, 1), ("disaster", 8, 10, 4), ("history", 11, 12, 2),
    ("liveblog", 5, 8, 1), ("obituary", 7, 10, 3), ("politics", 9, 10, 1), ("science", 3, 5, 2), ("sport", 4, 6, 2),
  ])
  func isTold(_ row: (article: String, found: Int, of: Int, stray: Int)) throws {
    let folder = Self.folder.appending(path: row.article)
    let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: folder.appending(path: "gold.json")))
    let file = try String(contentsOf: folder.appending(path: "article.txt"), encoding: .utf8)
    let text = try #require(file.range(of: "\n\n")).upperBound
    let atoms = Desk(String(file[text...]), published: gold.published).atoms().filter {
      Self.printed.contains($0.status)
    }
    let wanted = gold.rows.filter { $0.weight != "may" }
    let missed = wanted.filter { row in !atoms.contains { Self.answers($0, row) } }
    #expect(wanted.count == row.of)
    #expect(wanted.count - missed.count >= row.found, "missed: \(missed.map(\.what))")
    let stray = atoms.filter { atom in !gold.rows.contains { Self.answers(atom, $0) } }
    #expect(stray.count <= row.stray, "stray: \(stray.map(\.summary))")
  }

  /// Whether an atom stands at a row's time and tells half of its key words.
  private static func answers(_ atom: Timeline.Atom, _ row: Gold.Row) -> Bool {
    let told = (atom.summary + " " + atom.witness.quote + " " + atom.participants.joined(separator: " ")).lowercased()
    guard row.keys.count(where: { told.contains($0) }) * 2 >= row.keys.count else { return false }
    let mine = (first: day(atom.when?.begin), end: day(atom.when?.end, isEnd: true))
    guard let begin = row.begin.flatMap({ span($0) })?.lowerBound else {
      return mine.first == nil || atom.when?.placement == .within
    }
    let isOpen = row.end == nil && (row.status == .ongoing || row.status == .planned)
    let end = isOpen ? Int.max : (row.end ?? row.begin).flatMap { span($0) }?.upperBound ?? Int.max
    guard mine.first != nil || mine.end != nil else { return false }
    return begin < mine.end ?? .max && mine.first ?? .min < end
      && (isOpen || (mine.end ?? .max / 2) - (mine.first ?? .min / 2) <= 3 * max(1, end - begin))
  }

  /// The day of a bound; an end inside a day counts that day.
  private static func day(_ text: String?, isEnd: Bool = false) -> Int? {
    text.flatMap { CivilDateTime(iso: $0) }.map { $0.date.dayNumber + (isEnd && $0.time != nil ? 1 : 0) }
  }

  /// The days of "2024", "2024-05" or "2024-05-16".
  private static func span(_ text: String) -> Range<Int>? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first,
      let begin = CivilDate(year: year, month: parts.count > 1 ? parts[1] : 1, day: parts.count > 2 ? parts[2] : 1)
    else { return nil }
    let end =
      switch parts.count {
      case 1: begin.adding(years: 1)
      case 2: begin.adding(months: 1)
      default: begin.adding(days: 1)
      }
    return begin.dayNumber..<end.dayNumber
  }
}

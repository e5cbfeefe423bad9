internal import DatelineModel

/// The rows under one heading of the page, in lists that a browser draws one at a time.
///
/// Where a list ends hangs on the rows around that place alone. So a row that comes, goes or changes makes another list of
/// its own and leaves the others what they were: a page that shows those already needs none of them again.
package struct HTMLChapter: Sendable {
  /// Names the chapter among those of its page, whatever rows it has.
  package let id: String
  /// The element of the heading; empty where there is none.
  package let heading: String
  /// The rows in their order.
  package let lists: [List]

  /// A few rows that follow each other.
  package struct List: Sendable {
    /// Names the rows as they are shown.
    package let id: String
    /// Their elements.
    package let rows: String

    init(_ rows: String) { (id, self.rows) = (StableID.key(of: rows), rows) }
  }

  /// A chapter.
  ///
  /// - Parameters:
  ///   - heading: the words of the heading.
  ///   - number: how many chapters before it have the same heading: where time goes back, headings do, too.
  init(_ heading: String?, number: Int, _ lists: [List]) {
    id = StableID.key(of: "\(heading ?? "")#\(number)")
    self.heading = heading.map { "<h2>\(HTMLText.escaped($0))</h2>\n" } ?? ""
    self.lists = lists
  }

  /// A browser draws every row of a list that is seen: of many it takes longer than a frame may.
  private static let longestList = 25
  private static let shortestList = 8
  /// One of so many rows ends a list that is long enough.
  private static let oneIn: UInt64 = 8

  /// Whether a list ends behind the row of that event.
  ///
  /// - Parameter count: how many rows it has with that one.
  static func listEnds(behind event: String, count: Int) -> Bool {
    count == longestList || count >= shortestList && StableID.hash64(event) % oneIn == 0
  }
}

extension StableID {
  /// A short name for a text inside a page, of digits and letters.
  static func key(of text: String) -> String { String(hash64(text), radix: 36) }
}

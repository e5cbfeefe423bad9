/// The date in a table's first column that reaches down over several rows, each of which it dates.
struct SpannedDate {
  private var date: [UInt8] = []
  /// The rows below that it reaches.
  private var rows = 0
  /// The rows that the first cell of the open row spans, itself among them.
  private var wanted = 1
  private var cells = 0

  /// As many rows a cell spans at most, as in the HTML standard.
  private static let most = 65_534

  /// Begins a row.
  ///
  /// - Returns: the date that stands in it without being written there; nil where none does.
  mutating func openRow() -> [UInt8]? {
    (cells, wanted) = (0, 1)
    guard rows > 0 else { return nil }
    rows -= 1
    cells = 1
    return date
  }

  /// Begins a cell.
  ///
  /// - Parameters:
  ///   - rows: how many rows it spans.
  ///   - before: what is written of its row.
  mutating func open(rows: Int, behind before: ArraySlice<UInt8>) {
    defer { cells += 1 }
    if cells == 0 {
      wanted = min(rows, SpannedDate.most)
    } else if cells == 1, wanted > 1, before.count <= ItemForm.longestDate,
      ItemForm.date(opening: before) == Array(before)
    {
      (date, self.rows, wanted) = (Array(before), wanted - 1, 1)
    }
  }
}

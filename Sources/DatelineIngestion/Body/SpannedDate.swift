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

  /// Whether the row's first cell spans several rows and has not ended.
  var isOpen: Bool { cells == 1 && wanted > 1 }

  mutating func countCell() { cells += 1 }

  /// Begins a cell that spans some rows: the first of its row may hold their date.
  mutating func open(rows: Int) {
    if cells == 0 { wanted = min(rows, SpannedDate.most) }
  }

  /// Ends the row's first cell.
  ///
  /// - Parameter text: what is written of its row.
  mutating func close(behind text: ArraySlice<UInt8>) {
    if text.count <= ItemForm.longestDate, let told = ItemForm.date(opening: text), told.elementsEqual(text) {
      (date, rows) = (told, wanted - 1)
    }
    wanted = 1
  }
}

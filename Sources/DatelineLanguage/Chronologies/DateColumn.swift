/// The first column of a table that holds the dates of its rows, wherever it stands.
enum DateColumn {
  /// A label for each row: the date of its cell in that column, beside the cell that says most.
  ///
  /// - Parameter rows: the rows' bytes, half-open; a tab parts two cells.
  /// - Returns: nil for rows without a date there, and for all where no column holds dates in two rows of three.
  static func labels(_ rows: [Range<Int>], in text: Span<UInt8>, _ words: DateLabelWords) -> [DateLabel?] {
    let cells = rows.map { DateColumn.cells(of: $0, in: text) }
    for column in 0..<(cells.map(\.count).max() ?? 0) {
      let dates = cells.map { row in column < row.count ? date(text, row[column], words) : nil }
      // The first row may be the columns' names; of two rows both hold dates.
      guard dates.count(where: { $0 != nil }) * 3 >= (rows.count - 1) * 2,
        rows.count > 2 || dates.allSatisfy({ $0 != nil })
      else { continue }
      return zip(dates, cells).map { date, row in
        let others = row.enumerated().filter { $0.offset != column }.map(\.element)
        guard var label = date, let item = others.max(by: { $0.count < $1.count }), !item.isEmpty else { return nil }
        if !label.hasMonth, column + 1 < row.count, let day = day(text, row[column + 1], words) {
          (label, label.year) = (day, label.range)
        }
        (label.item, label.ending) = (item, .mark)
        return label
      }
    }
    return rows.map { _ in nil }
  }

  /// The cell that says most of those in a row, or in what is left of one.
  static func longestCell(of row: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    cells(of: row, in: text).max { $0.count < $1.count } ?? row
  }

  private static func date(_ text: Span<UInt8>, _ cell: Range<Int>, _ words: DateLabelWords) -> DateLabel? {
    DateLabel(text, block: cell, words).flatMap { $0.ending == .whole && $0.hasYear ? $0 : nil }
  }

  /// A day or a month without its year, as a column beside that of the years holds them.
  private static func day(_ text: Span<UInt8>, _ cell: Range<Int>, _ words: DateLabelWords) -> DateLabel? {
    DateLabel(text, block: cell, words).flatMap { $0.ending == .whole && $0.hasMonth && !$0.hasYear ? $0 : nil }
  }

  private static func cells(of row: Range<Int>, in text: Span<UInt8>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    for index in row where text[index] == 0x09 {
      cells.append(start..<index)
      start = index + 1
    }
    return cells + [start..<row.upperBound]
  }
}

/// Rows in columns as wide as their widest cell, for a terminal.
struct Table {
  private enum Line {
    case row([String])
    case note(String)
  }

  private var lines: [Line] = []

  /// Adds a row.
  mutating func add(_ cells: [String]) { lines.append(.row(cells)) }

  /// Adds a line that belongs to the row before it.
  mutating func note(_ text: String) { lines.append(.note(text)) }

  /// The text with control characters as spaces.
  static func oneLine(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The table, each line ended by a line feed; cells that are wider than `greatest` push the rest to the right.
  var text: String {
    let greatest = 40
    var widths: [Int] = []
    for case .row(let cells) in lines {
      for (column, cell) in cells.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], min(greatest, cell.unicodeScalars.count))
      }
    }
    var text = ""
    for line in lines {
      switch line {
      case .note(let note): text += "    " + note
      case .row(let cells):
        var row = ""
        for (column, cell) in cells.enumerated() {
          row += cell
          let missing = widths[column] - cell.unicodeScalars.count
          row += String(repeating: " ", count: max(0, missing) + 2)
        }
        text += row.trimmingTrailingSpaces
      }
      text += "\n"
    }
    return text
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var bytes = Array(utf8)
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

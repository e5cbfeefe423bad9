internal import DatelineModel

/// Reads a table of values parted by commas, semicolons or tabs (RFC 4180), as spreadsheets save a chronology.
enum DelimitedTable {
  /// Whether a file's name says that it is such a table.
  static func isNamed(_ name: String?) -> Bool {
    guard let name = name?.lowercased() else { return false }
    return name.hasSuffix(".csv") || name.hasSuffix(".tsv")
  }

  /// The rows as the blocks of an article; nil for what is no table, as it has one column or rows of many lengths.
  static func article(_ bytes: [UInt8]) -> Article? {
    let rows = rows(of: bytes, parted: separator(of: bytes)).filter { $0.contains { !$0.isEmpty } }
    guard let width = rows.first?.count, width > 1,
      rows.count(where: { $0.count == width }) * 10 >= rows.count * 9
    else { return nil }
    var text: [UInt8] = []
    var blocks: [Block] = []
    for row in rows {
      if !text.isEmpty { text += [0x0A, 0x0A] }
      let start = text.count
      text += row.joined(separator: [0x09])
      blocks.append(Block(.table, start..<text.count))
    }
    return Article(text: String(decoding: text, as: UTF8.self), blocks: blocks)
  }

  /// The sign that the first line holds most of.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != 0x0A }
    return [0x2C, 0x3B, 0x09].max { one, other in line.count { $0 == one } < line.count { $0 == other } } ?? 0x2C
  }

  /// The cells of each row, quotation marks undone and white space in them collapsed.
  private static func rows(of bytes: [UInt8], parted separator: UInt8) -> [[[UInt8]]] {
    var rows: [[[UInt8]]] = []
    var (row, cell): ([[UInt8]], [UInt8]) = ([], [])
    var isQuoted = false
    func end(_ cell: inout [UInt8], _ row: inout [[UInt8]]) {
      row.append(cell.collapsingSpace())
      cell = []
    }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x22 {
        let isDoubled = isQuoted && index + 1 < bytes.count && bytes[index + 1] == 0x22
        if isDoubled { cell.append(byte) } else { isQuoted.toggle() }
        index += isDoubled ? 2 : 1
        continue
      }
      if byte == separator, !isQuoted {
        end(&cell, &row)
      } else if byte == 0x0A, !isQuoted {
        end(&cell, &row)
        rows.append(row)
        row = []
      } else {
        cell.append(byte)
      }
      index += 1
    }
    if !cell.isEmpty || !row.isEmpty {
      end(&cell, &row)
      rows.append(row)
    }
    return rows
  }
}

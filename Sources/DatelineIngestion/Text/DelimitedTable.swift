internal import DatelineModel

/// Reads a table of values parted by commas, semicolons or tabs (RFC 4180), as spreadsheets save a chronology.
enum DelimitedTable {
  /// Whether a file's name says that it is such a table.
  static func isNamed(_ name: String?) -> Bool {
    guard var name = name?.lowercased() else { return false }
    if name.hasSuffix(".gz") { name.removeLast(3) }
    return name.hasSuffix(".csv") || name.hasSuffix(".tsv")
  }

  /// The rows as the blocks of an article; nil for what is no table, as it has one column or rows of many lengths.
  ///
  /// - Parameter limit: as many rows are read, empty ones counted.
  static func article(_ bytes: [UInt8], limit: Int = TextLines.limit) -> Article? {
    let separator = separator(of: bytes)
    var text: [UInt8] = []
    var blocks: [Block] = []
    var (width, fitting) = (0, 0)
    var (index, read) = (0, 0)
    while index < bytes.count, read < limit {
      read += 1
      let end = text.count
      if !text.isEmpty { text += [0x0A, 0x0A] }
      let start = text.count
      let cells = readRow(bytes, from: &index, parted: separator, into: &text)
      guard text.count - start >= cells else {
        text.removeSubrange(end...)
        continue
      }
      if blocks.isEmpty { width = cells }
      if cells == width { fitting += 1 }
      blocks.append(Block(.table, start..<text.count))
    }
    guard width > 1, fitting * 10 >= blocks.count * 9 else { return nil }
    var article = Article(text: String(decoding: text, as: UTF8.self), blocks: blocks)
    if index < bytes.count { article.diagnostics.append(TextLines.cut) }
    return article
  }

  /// The sign that the first line holds most of.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != 0x0A }
    return [0x2C, 0x3B, 0x09].max { one, other in line.count { $0 == one } < line.count { $0 == other } } ?? 0x2C
  }

  /// Writes a row's cells, a tab between them; the index moves behind the row's end.
  ///
  /// - Returns: the number of cells. As many bytes at least are written unless all are empty.
  private static func readRow(
    _ bytes: [UInt8], from index: inout Int, parted separator: UInt8, into text: inout [UInt8]
  ) -> Int {
    var cells = 0
    var isLast = false
    repeat {
      if cells > 0 { text.append(0x09) }
      text += cell(bytes, from: &index, parted: separator)
      cells += 1
      isLast = index == bytes.count || bytes[index] == 0x0A
      index += 1
    } while !isLast
    return cells
  }

  /// A cell, quotation marks undone and white space in it collapsed; the index moves to what ends it.
  private static func cell(_ bytes: [UInt8], from index: inout Int, parted separator: UInt8) -> [UInt8] {
    let start = bytes[index...].firstIndex { $0 != 0x20 } ?? bytes.count
    if start < bytes.count, bytes[start] == 0x22, let quoted = quotation(bytes, at: start, parted: separator) {
      index = quoted.end
      return quoted.content.collapsingSpace()
    }
    let first = index
    index = bytes[start...].firstIndex { $0 == separator || $0 == 0x0A } ?? bytes.count
    return Array(bytes[first..<index]).collapsingSpace()
  }

  /// What a quotation holds that is a whole cell, and the place of what ends this; nil where the mark is a letter like
  /// others, as no other closes it at a cell's end.
  ///
  /// All cells together are gone through twice at most: where a mark is not closed, each one up to the place that tells so
  /// is doubled.
  private static func quotation(_ bytes: [UInt8], at start: Int, parted separator: UInt8) -> (
    content: [UInt8], end: Int
  )? {
    var content: [UInt8] = []
    var index = start + 1
    while index < bytes.count {
      let isMark = bytes[index] == 0x22
      if isMark, index + 1 == bytes.count || bytes[index + 1] != 0x22 {
        let end = bytes[(index + 1)...].firstIndex { $0 != 0x20 && $0 != 0x0D } ?? bytes.count
        return end == bytes.count || bytes[end] == separator || bytes[end] == 0x0A ? (content, end) : nil
      }
      content.append(bytes[index])
      index += isMark ? 2 : 1
    }
    return nil
  }
}

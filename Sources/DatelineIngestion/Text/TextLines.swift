internal import DatelineModel

/// The lines of a text, without their ends; white space at their ends is cut.
struct TextLines {
  let bytes: [UInt8]
  private(set) var lines: [Range<Int>] = []
  /// Whether the text has more lines than are read.
  private(set) var isCut = false

  /// As many lines are read of a text; a text of nothing but line ends would take forty times its own memory.
  static let limit = 1_000_000

  /// Says that a text has more lines than are read.
  static let cut = Diagnostic(.warning, "page-cut", "The text has more than \(limit) lines; the rest is not read.")

  init(_ bytes: [UInt8], limit: Int = TextLines.limit) {
    self.bytes = bytes
    var start = 0
    var index = 0
    while index <= bytes.count {
      if lines.count == limit {
        isCut = true
        return
      }
      if index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D {
        var end = index
        while end > start, bytes[end - 1].isASCIISpace { end -= 1 }
        lines.append(start..<end)
        if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
  }

  func isEmpty(_ line: Int) -> Bool { lines[line].isEmpty }

  func text(_ line: Int) -> String { String(trimming: Array(bytes[lines[line]])) }

  /// The number of characters of a line, counted by their first bytes.
  func width(_ line: Int) -> Int { bytes[lines[line]].count { $0 & 0xC0 != 0x80 } }

  /// Whether each line is a paragraph: lines that follow each other are longer than a page is wide and end sentences.
  ///
  /// - Parameter first: the first line of the body.
  func hasParagraphLines(from first: Int) -> Bool {
    var (inner, whole) = (0, 0)
    for line in first..<lines.count where line + 1 < lines.count && !isEmpty(line) && !isEmpty(line + 1) {
      inner += 1
      let last = bytes[lines[line].upperBound - 1]
      if [0x2E, 0x21, 0x3F, 0x22, 0x9D].contains(last), width(line) > 100 || width(line + 1) > 100 { whole += 1 }
    }
    return inner >= 2 && whole * 10 >= inner * 8
  }

  /// Whether paragraphs are broken into lines of about one width, as mail and old text files have them.
  ///
  /// - Parameter first: the first line of the body.
  func isHardWrapped(from first: Int) -> Bool {
    var (inner, fitting, running, ended) = (0, 0, 0, 0)
    for line in first..<lines.count where line + 1 < lines.count && !isEmpty(line) && !isEmpty(line + 1) {
      inner += 1
      if (45...100).contains(width(line)) { fitting += 1 }
      let (last, next) = (bytes[lines[line].upperBound - 1], bytes[lines[line + 1].lowerBound])
      if [0x2E, 0x21, 0x3F].contains(last) { ended += 1 }
      if ![0x2E, 0x21, 0x3F, 0x3A].contains(last), next.isASCIILetter, !next.isASCIIUpper { running += 1 }
    }
    // Lines that mostly end sentences are items; of few lines all must run on.
    return inner >= 3 && fitting * 10 >= inner * 8 && ended * 2 <= inner
      || inner > 0 && running == inner && fitting == inner
  }
}

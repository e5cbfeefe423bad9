internal import CivilTime
package import DatelineModel

/// A text with spans marked in it and what is expected of them, written as people read it:
///
///     He met her [on Tuesday|2025-08-19] and left [two days later|2025-08-21].
///
/// A test reads such a row, hands its text to what it tests, writes what was found in the same notation, and compares
/// two strings; so a failure shows both sentences in full. A bracket or backslash of the text itself stands behind a
/// backslash. A label may be left out: `[on Tuesday]`.
package struct MarkedText: Hashable, Sendable, CustomStringConvertible {
  /// The text without marks.
  package let text: String
  /// The marks in the order of the text, not overlapping.
  package let marks: [Mark]

  /// A span and what is told of it.
  package struct Mark: Hashable, Sendable {
    /// UTF-8 bytes of the text, half-open.
    package var range: Range<Int>
    package var label: String

    /// A mark of that range.
    package init(_ range: Range<Int>, _ label: String = "") { (self.range, self.label) = (range, label) }
  }

  /// Reads the notation. What does not follow it is text: a bracket that is never closed opens no mark.
  package init(_ notation: String) {
    let source = Array(notation.utf8)
    var (bytes, marks): ([UInt8], [Mark]) = ([], [])
    var open: Int?
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte == UInt8(ascii: "\\"), index + 1 < source.count {
        bytes.append(source[index + 1])
        index += 1
      } else if byte == UInt8(ascii: "["), open == nil {
        open = bytes.count
      } else if let start = open, byte == UInt8(ascii: "|") || byte == UInt8(ascii: "]") {
        var label: [UInt8] = []
        if byte == UInt8(ascii: "|") {
          index += 1
          while index < source.count, source[index] != UInt8(ascii: "]") {
            label.append(source[index])
            index += 1
          }
        }
        marks.append(Mark(start..<bytes.count, String(decoding: label, as: UTF8.self)))
        open = nil
      } else {
        bytes.append(byte)
      }
      index += 1
    }
    self.init(String(decoding: bytes, as: UTF8.self), marks)
  }

  /// A text and the marks in it.
  package init(_ text: String, _ marks: [Mark]) {
    (self.text, self.marks) = (text, marks.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// A text and the time expressions in it, each labelled by its value, then its modifier and `SET` where it has them:
  /// `[early 2025|2025 START]`, `[every Tuesday|XXXX-WXX-2 SET]`.
  package init(_ text: String, _ expressions: [TimeExpression]) {
    self.init(
      text,
      expressions.map { expression in
        let modifier = expression.modifier.map { " \($0.rawValue)" } ?? ""
        return Mark(expression.range, "\(expression.value)\(modifier)\(expression.type == .set ? " SET" : "")")
      })
  }

  /// The notation. A mark that overlaps the one before it is told behind the text.
  package var description: String {
    let bytes = Array(text.utf8)
    var (written, place): ([UInt8], Int) = ([], 0)
    var astray: [Mark] = []
    func copy(upTo end: Int) {
      while place < end {
        if [UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"), UInt8(ascii: "|")].contains(bytes[place]) {
          written.append(UInt8(ascii: "\\"))
        }
        written.append(bytes[place])
        place += 1
      }
    }
    for mark in marks {
      guard mark.range.lowerBound >= place, mark.range.upperBound <= bytes.count else {
        astray.append(mark)
        continue
      }
      copy(upTo: mark.range.lowerBound)
      written.append(UInt8(ascii: "["))
      copy(upTo: mark.range.upperBound)
      if !mark.label.isEmpty { written.append(contentsOf: Array("|\(mark.label)".utf8)) }
      written.append(UInt8(ascii: "]"))
    }
    copy(upTo: bytes.count)
    return String(decoding: written, as: UTF8.self) + astray.map { " {\($0.range) \($0.label)}" }.joined()
  }
}

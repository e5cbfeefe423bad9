/// Lines of text for people, indented by depth: what the dumps of the stages' values are written with.
package struct Dump: Sendable {
  /// The lines so far, each ended by a line feed.
  package private(set) var text = ""
  private var depth = 0

  /// Nothing yet.
  package init() {}

  /// Adds a line.
  package mutating func line(_ line: String) {
    for _ in 0..<depth { text += "  " }
    text += line
    text += "\n"
  }

  /// Adds `name: value`, or nothing when there is no value.
  package mutating func field(_ name: String, _ value: (some CustomStringConvertible)?) {
    if let value { line("\(name): \(value)") }
  }

  /// Adds the lines that `body` writes, one step further in.
  package mutating func indented(_ body: (inout Dump) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// The words of a text in those bytes between quotation marks, line feeds and their like as escapes; bytes outside
  /// the text are left out.
  package static func quote(_ text: String, _ range: Range<Int>) -> String {
    let bytes = text.utf8.span
    let words = bytes.extracting(range.clamped(to: 0..<bytes.count))
    return quote(words.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
  }

  /// The words between quotation marks, line feeds and their like as escapes.
  package static func quote(_ words: String) -> String {
    var quoted = "\""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

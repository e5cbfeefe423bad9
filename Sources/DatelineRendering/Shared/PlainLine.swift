internal import CivilTime

/// Text for formats that take a line as it is and know no escapes.
enum PlainLine {
  /// The text on one line, without controls; behind each of those signs a word joiner (U+2060), which nobody sees, keeps
  /// what follows from being taken for a tag or a name.
  static func text(_ text: String, joiningBehind signs: String = "") -> String {
    if signs.isEmpty, isPlain(text) { return text }
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isSpace {
        if let last = line.last, last != " " { line.append(" ") }
      } else if !scalar.isControl {
        line.append(scalar)
        if signs.unicodeScalars.contains(scalar) { line.append("\u{2060}") }
      }
    }
    if line.last == " " { line.removeLast() }
    return String(line)
  }

  /// Whether the text is ASCII words with one space between them, as most are: a line already.
  private static func isPlain(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      if !(0x20..<0x7F ~= byte) || byte == 0x20 && previous == 0x20 { return false }
      previous = byte
    }
    return previous != 0x20 || text.isEmpty
  }
}

/// Text in YAML: every JSON string is one in double quotation marks, if no character is in it that YAML does not print.
enum YAMLText {
  static func quoted(_ text: String) -> String {
    var printable = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.isSpace || !scalar.isControl { printable.append(scalar) }
    var json = JSONWriter()
    json.string(String(printable))
    return json.text
  }

  /// A list of texts on one line.
  static func list(_ texts: [String]) -> String { "[\(texts.map(quoted).joined(separator: ", "))]" }
}

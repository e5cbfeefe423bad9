/// Breaks text into lines that fit into columns.
enum LineWrapping {
  /// The lines of a text, broken at spaces, or inside what is too long for a line. Never empty.
  ///
  /// - Parameter columns: the columns of a line; nil for no limit.
  static func lines(_ text: String, columns: Int?) -> [String] {
    guard let columns, columns > 0, DisplayWidth.of(text) > columns else { return [text] }
    var (lines, line, width) = ([String](), "", 0)
    for word in text.split(separator: " ") {
      let wordWidth = DisplayWidth.of(String(word))
      if !line.isEmpty, width + 1 + wordWidth <= columns {
        line += " " + word
        width += 1 + wordWidth
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, width) = ("", 0)
      for character in word {
        let step = DisplayWidth.of(character)
        if width + step > columns, !line.isEmpty {
          lines.append(line)
          (line, width) = ("", 0)
        }
        line.append(character)
        width += step
      }
    }
    lines.append(line)
    return lines
  }
}

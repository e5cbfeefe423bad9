/// A value of a YAML document and where it begins.
struct YAMLNode: Hashable, Sendable {
  var value: Value
  /// Where it begins in the file.
  var place: TextPlace
  /// How a text is written.
  var style = Style.plain

  /// How texts are written.
  enum Style: Hashable, Sendable {
    case plain, quoted
    /// In lines of its own, behind `|` or `>`.
    case block
  }

  /// What a node holds.
  enum Value: Hashable, Sendable {
    /// A text; `isPlain` when it stands without quotation marks, so that `null` and nothing mean nothing.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  /// A key of a mapping and its value.
  struct Entry: Hashable, Sendable {
    var key: String
    var keyPlace: TextPlace
    var value: YAMLNode
  }

  /// Whether nothing stands there: an empty value, `~` or `null`.
  var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = value else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }
}

extension YAMLNode {
  /// The place of a byte of the node's text: to the column, where it stands in the line of the node, to the line where it
  /// stands in lines of its own; behind `>`, which makes them one, to the first.
  func place(ofByte offset: Int, in text: String) -> TextPlace {
    switch style {
    case .plain: return TextPlace(line: place.line, column: place.column + offset)
    case .quoted: return TextPlace(line: place.line, column: place.column + 1 + offset)
    case .block:
      let lines = text.utf8.prefix(offset).count { $0 == 0x0A }
      return TextPlace(line: place.line + 1 + lines, column: 1)
    }
  }
}

/// A place in a text file, both counted from 1.
public struct TextPlace: Hashable, Sendable, CustomStringConvertible {
  /// The line.
  public var line: Int
  /// The character in the line.
  public var column: Int

  /// A place.
  public init(line: Int, column: Int) { (self.line, self.column) = (line, column) }

  /// `line:column`
  public var description: String { "\(line):\(column)" }
}

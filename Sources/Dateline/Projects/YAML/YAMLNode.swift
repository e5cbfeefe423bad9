/// A value of a YAML document and where it begins.
struct YAMLNode: Hashable, Sendable {
  var value: Value
  /// Where it begins in the file.
  var place: TextPlace

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

/// Writes a mapping that is an item of a list, field by field.
struct YAMLItem {
  private(set) var text = ""
  private let indent: String
  private var isFirst = true

  /// An item whose dash stands behind so many spaces.
  init(indent: Int = 0) { self.indent = String(repeating: " ", count: indent) }

  /// A field with a value that needs no quotation marks: an id, a date, a name of ours.
  mutating func plain(_ key: String, _ value: String) {
    begin(key)
    text += " \(YAMLItem.isPlain(value) ? value : YAMLItem.quoted(value))\n"
  }

  /// A field with somebody's words.
  mutating func quoted(_ key: String, _ value: String) {
    begin(key)
    text += " \(YAMLItem.quoted(value))\n"
  }

  /// A field with a list of words; nothing when it is empty.
  mutating func quoted(_ key: String, _ values: [String]) {
    if values.isEmpty { return }
    begin(key)
    text += " [\(values.map(YAMLItem.quoted).joined(separator: ", "))]\n"
  }

  /// A field with a list of mappings; nothing when it is empty.
  mutating func list<Element>(_ key: String, _ elements: [Element], _ write: (Element, inout YAMLItem) -> Void) {
    if elements.isEmpty { return }
    begin(key)
    text += "\n"
    for element in elements {
      var item = YAMLItem(indent: indent.utf8.count + 4)
      write(element, &item)
      text += item.text
    }
  }

  /// A field with a mapping.
  mutating func nested(_ key: String, _ write: (inout YAMLItem) -> Void) {
    begin(key)
    text += "\n"
    var item = YAMLItem(indent: indent.utf8.count + 2)
    item.isFirst = false
    write(&item)
    text += item.text
  }

  private mutating func begin(_ key: String) {
    text += indent + (isFirst ? "- " : "  ") + key + ":"
    isFirst = false
  }

  /// Whether a value reads back as itself without quotation marks.
  private static func isPlain(_ value: String) -> Bool {
    guard let first = value.utf8.first, isLetterOrDigit(first) else { return false }
    return value.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x2F || $0 == 0x7E }
      && !["null", "Null", "NULL"].contains(value)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte || 0x61...0x7A ~= byte | 0x20 }

  /// A text between double quotation marks, what cannot be printed by its number.
  static func quoted(_ value: String) -> String {
    var quoted = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case " "..."~", "\u{A0}"..."\u{2027}", "\u{202A}"..."\u{D7FF}", "\u{E000}"..."\u{FEFE}", "\u{FF00}"..."\u{FFFD}",
        "\u{10000}"..."\u{10FFFF}":
        quoted.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
      }
    }
    return quoted + "\""
  }
}

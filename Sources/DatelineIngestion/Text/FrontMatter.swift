/// The block of keys and values that may open a Markdown file: between two lines of three hyphens as in YAML, or of three
/// plus signs as in TOML.
struct FrontMatter {
  private var values: [String: String] = [:]
  /// The first line behind it.
  private(set) var end = 0

  init() {}

  init(_ text: TextLines) {
    guard text.lines.count > 2 else { return }
    let fence = text.text(0)
    guard fence == "---" || fence == "+++",
      let close = (1..<min(text.lines.count, 200)).first(where: {
        text.text($0) == fence || (fence == "---" && text.text($0) == "...")
      })
    else { return }
    let separator: Character = fence == "+++" ? "=" : ":"
    var key = ""
    for line in 1..<close {
      let content = text.text(line)
      if content.hasPrefix("- "), !key.isEmpty {
        var item = FrontMatter.unquoted(String(content.dropFirst(2)))
        // "- name: Jane Roe": an item of several keys.
        if item.lowercased().hasPrefix("name:") { item = FrontMatter.unquoted(String(item.dropFirst(5))) }
        values[key] = values[key].map { $0.isEmpty ? item : $0 + "; " + item } ?? item
      } else if let mark = content.firstIndex(of: separator) {
        key = String(content[..<mark]).trimmingASCIISpace().lowercased()
        values[key] = FrontMatter.unquoted(String(content[content.index(after: mark)...]))
      }
    }
    end = close + 1
  }

  /// The value of the first of those keys that has one.
  func value(_ keys: [String]) -> String? {
    for key in keys {
      if let value = values[key], !value.isEmpty { return value }
    }
    return nil
  }

  var title: String? { value(["title", "headline"]) }

  var authors: [String] { PersonNames.names(in: value(["author", "authors", "byline"]).map { [$0] } ?? []) }

  private static func unquoted(_ text: String) -> String {
    let value = text.trimmingASCIISpace()
    if value.hasPrefix("["), value.hasSuffix("]") {
      let items = value.dropFirst().dropLast().split(separator: ",")
      return items.map { unquoted(String($0)) }.joined(separator: "; ")
    }
    guard value.utf8.count >= 2, let quote = value.utf8.first, quote == 0x22 || quote == 0x27, value.utf8.last == quote
    else { return value }
    // A quotation mark in a quoted value is doubled between single ones, behind a backslash between double ones.
    let inner = String(value.dropFirst().dropLast())
    return quote == 0x27 ? inner.replacing("''", with: "'") : inner.replacing("\\\"", with: "\"")
  }
}

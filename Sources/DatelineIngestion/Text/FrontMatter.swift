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
    let margin = (1..<close).first { !text.isEmpty($0) }.map { FrontMatter.indentation($0, text) } ?? 0
    // How far a key of the value itself is indented.
    var inner: Int?
    for line in 1..<close where !text.isEmpty(line) {
      let content = text.text(line)
      let indentation = FrontMatter.indentation(line, text)
      if content.hasPrefix("- "), !key.isEmpty {
        // An item of such a key.
        if let inner, indentation >= inner { continue }
        var item = FrontMatter.unquoted(String(content.dropFirst(2)))
        // "- name: Jane Roe": an item of several keys.
        if item.lowercased().hasPrefix("name:") { item = FrontMatter.unquoted(String(item.dropFirst(5))) }
        values[key] = values[key].map { $0.isEmpty ? item : $0 + "; " + item } ?? item
      } else if indentation > margin {
        // "email: jane@news.example" below "- name: Jane Roe".
        if content.contains(separator) { inner = inner ?? indentation }
      } else if let mark = content.firstIndex(of: separator) {
        inner = nil
        key = String(content[..<mark]).trimmingASCIISpace().lowercased()
        values[key] = FrontMatter.unquoted(String(content[content.index(after: mark)...]))
      }
    }
    end = close + 1
  }

  private static func indentation(_ line: Int, _ text: TextLines) -> Int {
    text.bytes[text.lines[line]].prefix { $0 == 0x20 || $0 == 0x09 }.count
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

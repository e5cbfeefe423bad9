/// What a page says of itself in `<meta>` and `<link>` elements.
struct MetaTags {
  /// As many values of one name are kept.
  private static let limit = 64
  private var values: [String: [String]] = [:]
  /// The address of `<link rel="canonical">`.
  private(set) var canonical: String?

  init(_ tree: HTMLTree) {
    for node in tree.nodes.indices {
      switch tree.nodes[node].tag {
      case .meta: addMeta(tree, node)
      case .link where canonical == nil && tree.value(of: .rel, at: node, is: "canonical"):
        canonical = tree.value(of: .href, at: node)
      default: break
      }
    }
  }

  private mutating func addMeta(_ tree: HTMLTree, _ node: Int) {
    guard let content = tree.value(of: .content, at: node), !content.isEmpty else { return }
    for attribute in [HTMLAttribute.property, .name, .itemprop, .httpEquiv] {
      guard let key = tree.value(of: attribute, at: node), !key.isEmpty, key.utf8.count < 64 else { continue }
      let name = key.lowercased()
      add(content, name)
      if name == "parsely-page" { addParselyPage(content) }
    }
  }

  private mutating func add(_ content: String, _ name: String) {
    guard values[name, default: []].count < MetaTags.limit else { return }
    values[name, default: []].append(content)
  }

  /// What older pages tell Parse.ly: one object in JSON in place of several elements.
  private mutating func addParselyPage(_ content: String) {
    let bytes = Array(content.utf8)
    guard let page = LenientJSONReader.values(in: bytes.span, bytes.indices).first else { return }
    for (member, name) in [
      ("title", "parsely-title"), ("pub_date", "parsely-pub-date"), ("author", "parsely-author"),
      ("authors", "parsely-author"),
    ] {
      for text in (page[member]?.elements ?? []).compactMap(\.text) where !text.isEmpty { add(text, name) }
    }
  }

  /// The first value of the first of those names that has one, and that name.
  func first(_ names: [String]) -> (name: String, value: String)? {
    for name in names {
      if let value = values[name]?.first { return (name, value) }
    }
    return nil
  }

  /// All values of a name.
  func all(_ name: String) -> [String] { values[name] ?? [] }
}

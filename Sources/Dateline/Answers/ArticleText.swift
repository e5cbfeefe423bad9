/// An article for people: its text, or Markdown with its head.
struct ArticleText {
  /// Whether each value of the head comes with the place it was found in.
  var isExplained: Bool

  /// The head and the paragraphs, an empty line between two.
  func plain(_ article: Article) -> String {
    var text = head(of: article).map { "\($0.name): \($0.value)\n" }.joined()
    if !text.isEmpty { text += "\n" }
    text += article.blocks.map { article.text.utf8Slice($0.range) }.joined(separator: "\n\n")
    return text + "\n"
  }

  /// The article in CommonMark: title, head, blocks by their kind.
  func markdown(_ article: Article) -> String {
    var parts: [String] = []
    if let title = article.title?.value { parts.append("# " + MarkdownText.line(title)) }
    let head = head(of: article).filter { $0.name != "title" }
    if !head.isEmpty {
      parts.append(head.map { "- \($0.name): \(MarkdownText.line($0.value))" }.joined(separator: "\n"))
    }
    var list: [String] = []
    var captions = article.captions[...]
    func addCaptions(upTo place: Int) {
      while let caption = captions.first, caption.place <= place {
        parts.append("*" + MarkdownText.line(caption.text) + "*")
        captions.removeFirst()
      }
    }
    for block in article.blocks {
      addCaptions(upTo: block.range.lowerBound)
      let text = article.text.utf8Slice(block.range)
      if block.kind == .listItem {
        list.append("- " + MarkdownText.line(text))
        continue
      }
      if !list.isEmpty { parts.append(list.joined(separator: "\n")) }
      list = []
      parts.append(ArticleText.markdown(text, kind: block.kind))
    }
    if !list.isEmpty { parts.append(list.joined(separator: "\n")) }
    addCaptions(upTo: .max)
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func markdown(_ text: String, kind: Block.Kind) -> String {
    let escaped = MarkdownText.line(text)
    return switch kind {
    case .heading(let level): String(repeating: "#", count: min(6, max(2, level))) + " " + escaped
    case .quotation: "> " + escaped
    case .paragraph, .listItem, .table, .liveEntry: escaped
    }
  }

  private func head(of article: Article) -> [(name: String, value: String)] {
    var head: [(name: String, value: String)] = []
    func add(_ name: String, _ value: String?, _ evidence: String?) {
      guard let value else { return }
      head.append((name, isExplained ? "\(value) (\(evidence ?? "not told"))" : value))
    }
    add("title", article.title?.value, article.title?.evidence)
    add("author", article.authors.map { Article.joined($0.value) }, article.authors?.evidence)
    add("publisher", article.publisher?.value, article.publisher?.evidence)
    add("published", article.published?.value.description, article.published?.evidence)
    add("modified", article.modified?.value.description, article.modified?.evidence)
    add("language", article.language?.value, article.language?.evidence)
    add("url", article.url?.value, article.url?.evidence)
    return head
  }
}

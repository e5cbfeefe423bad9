internal import CivilTime
package import DatelineModel

extension Article {
  /// The article for people: what is known of it and where that was found, then its blocks with their byte ranges.
  package var dump: String {
    var dump = Dump()
    dump.line("article")
    dump.indented { dump in
      dump.evidenced("title", title) { Dump.quote($0) }
      dump.evidenced("authors", authors) { $0.joined(separator: "; ") }
      dump.evidenced("publisher", publisher) { $0 }
      dump.evidenced("published", published) { $0.description }
      dump.evidenced("modified", modified) { $0.description }
      dump.evidenced("language", language) { $0 }
      dump.evidenced("url", url) { $0 }
      dump.evidenced("dateline place", datelinePlace) { $0 }
      for block in blocks {
        let time = block.time.map { " at \($0)" } ?? ""
        dump.line("\(block.range) \(block.kind.name)\(time): \(Dump.quote(text, block.range))")
      }
      for caption in captions { dump.line("caption at \(caption.place): \(Dump.quote(caption.text))") }
      dump.diagnostics(diagnostics)
    }
    return dump.text
  }
}

extension Block.Kind {
  /// The kind in words.
  package var name: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading(let level): "heading \(level)"
    case .listItem: "list item"
    case .quotation: "quotation"
    case .table: "table"
    case .liveEntry: "live entry"
    }
  }
}

extension Dump {
  fileprivate mutating func evidenced<Value>(
    _ name: String, _ value: Evidenced<Value>?, _ print: (Value) -> String
  ) {
    if let value { line("\(name): \(print(value.value)) (\(value.evidence))") }
  }

  mutating func diagnostics(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      line("\(diagnostic.severity.rawValue) \(diagnostic.code): \(diagnostic.message)")
    }
  }
}

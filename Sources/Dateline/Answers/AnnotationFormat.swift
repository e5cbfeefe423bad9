/// The formats of annotated texts.
package enum AnnotationFormat: String, CaseIterable, Sendable {
  /// A table for people.
  case text
  /// What line mode answers: one object a line.
  case json
  /// A TimeML document with inline tags.
  case timeml
  /// The text with the dates of its relative expressions written into it.
  case inline
}

/// The formats of an article by itself.
package enum ArticleFormat: String, CaseIterable, Sendable {
  case text, markdown
  /// What line mode answers: one object a line.
  case json
}

extension Pipeline {
  /// The time expressions of an article in a format; `name` is its id in JSON.
  package func times(
    of reading: Reading, as format: AnnotationFormat, name: String, isExplained: Bool,
    inline: InlineDates = InlineDates()
  ) -> String {
    switch format {
    case .inline: Pipeline.ended(inline.write(into: reading.document.text, reading.times))
    case .text: AnnotationText(isExplained: isExplained).times(reading)
    case .timeml: TimeML.document(reading)
    case .json: Pipeline.line(name) { TagAnswer(isExplained: isExplained).write(reading, to: &$0) }
    }
  }

  /// The event mentions of an article in a format; `name` is its id in JSON.
  package func events(of reading: Reading, as format: AnnotationFormat, name: String, isExplained: Bool) -> String {
    let annotation = events(in: reading)
    return switch format {
    case .text: AnnotationText(isExplained: isExplained).events(annotation, of: reading)
    case .timeml: TimeML.document(reading, events: annotation)
    case .inline: Pipeline.ended(InlineDates().write(into: reading.document.text, reading.times))
    case .json:
      Pipeline.line(name) {
        EventsAnswer(annotation: annotation, text: reading.document.text).write(to: &$0)
      }
    }
  }

  /// An article in a format; `name` is its id in JSON.
  package func text(of article: Article, as format: ArticleFormat, name: String, isExplained: Bool) -> String {
    let article = described(article)
    return switch format {
    case .text: ArticleText(isExplained: isExplained).plain(article)
    case .markdown: ArticleText(isExplained: isExplained).markdown(article)
    case .json: Pipeline.line(name) { ExtractAnswer(isExplained: isExplained).write(article, to: &$0) }
    }
  }

  /// A text that ends with a line feed.
  private static func ended(_ text: String) -> String { text.utf8.last == 0x0A ? text : text + "\n" }

  private static func line(_ name: String, _ fields: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("id", name)
      fields(&json)
    }
    return json.text + "\n"
  }
}

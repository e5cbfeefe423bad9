/// What `extract` answers: an article as one JSON object, which `build` takes.
struct ExtractAnswer {
  /// Whether each value comes with the place it was found in.
  var isExplained: Bool

  /// Writes the fields of the answer but the id, into an object that is open.
  func write(_ article: Article, to json: inout JSONWriter) {
    json.field("title", article.title?.value)
    json.field("author", article.authors.map { Article.joined($0.value) })
    json.field("publisher", article.publisher?.value)
    json.field("published", article.published?.value.description)
    json.field("modified", article.modified?.value.description)
    json.field("language", article.language?.value)
    json.field("url", article.url?.value)
    json.field("origin", article.origin)
    json.field("text", article.text)
    if !article.captions.isEmpty {
      json.key("captions")
      json.array { json in
        for caption in article.captions { json.string(caption.text) }
      }
    }
    if isExplained { writeBasis(article, to: &json) }
  }

  private func writeBasis(_ article: Article, to json: inout JSONWriter) {
    json.key("basis")
    json.object { json in
      json.field("title", article.title?.evidence)
      json.field("author", article.authors?.evidence)
      json.field("publisher", article.publisher?.evidence)
      json.field("published", article.published?.evidence)
      json.field("modified", article.modified?.evidence)
      json.field("language", article.language?.evidence)
      json.field("url", article.url?.evidence)
    }
  }
}

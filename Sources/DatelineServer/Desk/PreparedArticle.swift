internal import Dateline
internal import DatelineStore
internal import DatelineTimelines

/// An article that was read and can be put into a story.
struct PreparedArticle: Sendable {
  let new: NewArticle
  let parts: [TimelinePart]

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - published: when it was published, in ISO 8601, for one that does not say so.
  ///   - origin: the file of a folder that it stands in.
  ///   - options: how it is read besides.
  /// - Throws: ``InputError`` when it is none.
  init(
    _ bytes: [UInt8], name: String, address: String? = nil, published: String? = nil, origin: String? = nil,
    options: PipelineOptions = PipelineOptions()
  ) throws(InputError) {
    // As it will be read from the store.
    let reading = options.reading
    var kept = PipelineOptions(reading: reading)
    kept.published = published.flatMap { CivilDateTime(iso: $0) }
    parts = try StoryArticle(bytes: bytes, name: name, address: address, options: kept).parts()
    new = NewArticle(
      bytes: bytes, hash: ContentHash(bytes).description, name: name, address: address, published: published,
      origin: origin, reading: reading)
  }
}

extension Desk {
  /// Puts articles into a story, one step that can be undone.
  func put(
    _ articles: [PreparedArticle], into id: String, by author: String
  ) throws -> [(article: StoredArticle, isNew: Bool)] {
    try change(id) {
      let added = try store.add(articles.map(\.new), to: id, by: author, at: now)
      for (article, added) in zip(articles, added) {
        // The name may have got a number: what is kept is kept under the one that it has.
        let key = StoryArticle(added.article, bytes: article.new.bytes).key
        try store.keep(
          analysis: TimelinePart.bytes(of: article.parts), as: key, of: article.new.hash, program: StoryArticle.program)
      }
      return added
    }
  }
}

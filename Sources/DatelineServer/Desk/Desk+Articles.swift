internal import Dateline
internal import DatelineStore
internal import DatelineTimelines

extension Desk {
  /// Puts a file into a story.
  ///
  /// - Parameter name: what it is called; a path of somebody's machine is cut to its last name.
  /// - Throws: ``DeskError`` when it is no article that can be read: then it is not put in.
  func add(
    file bytes: [UInt8], name: String, published: String? = nil, to id: String, by author: String
  ) throws -> (article: StoredArticle, isNew: Bool) {
    try add(bytes, name: FileName.safe(name), address: nil, published: published, to: id, by: author)
  }

  /// Fetches a page, under the fetcher's rules, and puts it into a story.
  func add(
    address: String, published: String? = nil, to id: String, by author: String
  ) throws -> (article: StoredArticle, isNew: Bool) {
    try Desk.checkAddress(address)
    let page = try StoryArticle.page(at: address, fetcher)
    return try add(
      page, name: StoryArticle.copyName(of: address), address: address, published: published, to: id, by: author)
  }

  private func add(
    _ bytes: [UInt8], name: String, address: String?, published: String?, to id: String, by author: String
  ) throws -> (article: StoredArticle, isNew: Bool) {
    _ = try store.story(id)
    let article = try PreparedArticle(bytes, name: name, address: address, published: try published.map(Desk.day))
    return try put([article], into: id, by: author)[0]
  }

  /// Takes an article out of a story, or puts it in again.
  func set(article: Int, of id: String, isIn: Bool, by author: String) throws {
    try change(id) {
      try store.edit(id, by: author, at: now, [StoryEdit(.presence(article: article), isIn ? "in" : nil)])
    }
  }

  /// Says when an article was published that does not say so itself.
  func set(article: Int, of id: String, published: String?, by author: String) throws {
    let day = try published.map(Desk.day)
    try change(id) { try store.edit(id, by: author, at: now, [StoryEdit(.published(article: article), day)]) }
  }

  /// A day or a moment as people type it, in ISO 8601.
  private static func day(_ typed: String) throws -> String {
    if let day = CivilDateTime(iso: typed) { return day.description }
    if case .known(let when)? = TypedDate.read(typed, near: nil), when.placement == .exact, !when.approximate,
      !when.uncertain,
      let value = when.value?.description, CivilDateTime(iso: value) != nil
    {
      return value
    }
    throw DeskError(422, "no-day", "“\(typed)” tells no day; write it as 2024-03-12 or 12 March 2024")
  }
}

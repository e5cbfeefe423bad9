internal import Dateline
internal import DatelineStore

extension Desk {
  /// Follows a feed, a page or a folder.
  ///
  /// - Parameter words: what an article must have of words, all of them; empty for every article.
  func follow(_ place: String, words: String, in id: String, by author: String) throws {
    let author = try Desk.author(author)
    if let name = Folders.name(ofPlace: place) {
      _ = try folders.folder(name)
    } else {
      try Desk.checkAddress(place)
    }
    let words = try EventEdit.words(words, "words", most: 300) ?? ""
    try change(id) { try store.edit(id, by: author, at: now, [StoryEdit(.following(place), words)]) }
  }

  /// Follows a place no longer.
  func unfollow(_ place: String, in id: String, by author: String) throws {
    let author = try Desk.author(author)
    try change(id) { try store.edit(id, by: author, at: now, [StoryEdit(.following(place), nil)]) }
  }

  /// Looks for new articles at all places that a story follows, and puts them in.
  ///
  /// What cannot be had is told with the rest; the others come all the same.
  func look(_ id: String, by author: String) throws -> StoredLook {
    let author = try Desk.author(author)
    let before = try state(of: id)
    let follows = try store.follows(of: id)
    guard !follows.isEmpty else {
      throw DeskError(422, "follows-nothing", "the story follows nothing yet: name a feed, a page or a folder")
    }
    var search = Search(of: before, fetcher, store) { [changes] in
      changes.tell(progress: "Looking for new articles: \($0)", of: id)
    }
    for follow in follows {
      do {
        if let name = Folders.name(ofPlace: follow.place) {
          try search.folder(try folders.folder(name), follow)
        } else {
          try search.address(follow)
        }
      } catch {
        search.failures.append("\(Folders.words(follow.place)): \(DeskError(error).message)")
      }
    }
    let added = try put(search.found, into: id, by: author).count(where: \.isNew)
    let after = try state(of: id)
    let look = StoredLook(
      time: now, added: added, failures: search.failures,
      changes: TimelineChanges(from: before.timeline, to: after.timeline).sentences)
    try change(id) { try store.keep(look, of: id) }
    return look
  }

  static func checkAddress(_ address: String) throws {
    guard address.hasPrefix("https://") || address.hasPrefix("http://"), address.utf8.count < 4000 else {
      throw DeskError(422, "no-address", "an address begins with https:// or http://")
    }
  }
}

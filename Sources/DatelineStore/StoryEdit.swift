/// What of a story can be edited, and be undone.
public enum EditSubject: Hashable, Sendable {
  /// What it is called.
  case title
  /// Whether an article is in: "in", or nil.
  case presence(article: Int)
  /// When an article was published, for one that does not say so: ISO 8601, or nil.
  case published(article: Int)
  /// A correction by its number; nil for one that is to be added. Its text, or nil where there is none.
  case correction(Int?)
  /// Whether a story looks for new articles at a place: the words that an article must have, all of them, or nil.
  case following(String)
}

/// Sets a subject to a value.
public struct StoryEdit: Hashable, Sendable {
  /// What is set.
  public var subject: EditSubject
  /// To what; nil removes it.
  public var value: String?
  /// What the editor saw there; the edit is refused when something else stands there by now. Nil asks for nothing.
  public var expected: String??

  /// An edit that does not ask what was there.
  public init(_ subject: EditSubject, _ value: String?) { (self.subject, self.value, expected) = (subject, value, nil) }

  /// An edit of what the editor saw.
  public init(_ subject: EditSubject, _ value: String?, seeing expected: String?) {
    (self.subject, self.value, self.expected) = (subject, value, .some(expected))
  }
}

/// The words that the history keeps subjects by.
extension EditSubject: LosslessStringConvertible {
  /// "title", "article 7", "published 7", "correction 7", "following https://example.org/feed".
  public var description: String {
    switch self {
    case .title: "title"
    case .presence(let id): "article \(id)"
    case .published(let id): "published \(id)"
    case .correction(let id): id.map { "correction \($0)" } ?? "correction"
    case .following(let place): "following \(place)"
    }
  }

  /// The subject of those words.
  public init?(_ words: String) {
    if words.hasPrefix("following ") {
      self = .following(String(words.dropFirst("following ".count)))
      return
    }
    let parts = words.split(separator: " ")
    switch (parts.first, parts.count == 2 ? Int(parts[1]) : nil) {
    case ("title", nil) where parts.count == 1: self = .title
    case ("article", let id?): self = .presence(article: id)
    case ("published", let id?): self = .published(article: id)
    case ("correction", let id?): self = .correction(id)
    default: return nil
    }
  }
}

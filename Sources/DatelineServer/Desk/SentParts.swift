internal import Synchronization

/// What the pages of stories showed at their last revisions: a page that shows one of those gets what changed alone.
final class SentParts: Sendable {
  private struct Sent {
    let story: String
    let revision: Int
    let parts: Set<String>
  }

  private let sent = Mutex<[Sent]>([])
  /// A page that is open hears of each change, so it asks from a revision that is hardly ever old.
  private static let most = 48

  /// Keeps what the page of a story shows at a revision.
  func keep(_ parts: Set<String>, of story: String, at revision: Int) {
    sent.withLock { sent in
      sent.removeAll { $0.story == story && $0.revision == revision }
      sent.append(Sent(story: story, revision: revision, parts: parts))
      if sent.count > SentParts.most { sent.removeFirst() }
    }
  }

  /// What the page of a story showed at a revision; nothing where that is not known any more.
  func parts(of story: String, at revision: Int) -> Set<String> {
    sent.withLock { $0.first { $0.story == story && $0.revision == revision }?.parts ?? [] }
  }
}

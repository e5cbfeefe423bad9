internal import Dateline
internal import DatelineRendering
internal import DatelineStore
internal import DatelineTimelines
internal import Synchronization

/// Tells every page that is open what changes.
final class Changes: Sendable {
  /// What a page hears, a message each in the form of server-sent events. It leaves when it lets go of this.
  typealias Listener = AsyncStream<String>

  private let listeners = Mutex<[Int: AsyncStream<String>.Continuation]>([:])
  private let numbers = Atomic(0)
  /// How many pages may listen at once; those of one person are few.
  private static let most = 200

  /// A page begins to listen; nil when too many do.
  ///
  /// A page that does not read misses what is beyond the last messages, never more memory is held for it.
  func listen() -> Listener? {
    let number = numbers.add(1, ordering: .relaxed).oldValue
    let (messages, continuation) = AsyncStream<String>.makeStream(bufferingPolicy: .bufferingNewest(16))
    let isIn = listeners.withLock { listeners in
      guard listeners.count < Changes.most else { return false }
      listeners[number] = continuation
      return true
    }
    guard isIn else { return nil }
    // The first message lets the page know that it hears.
    continuation.yield(": hello\n\n")
    continuation.onTermination = { [weak self] _ in self?.listeners.withLock { $0[number] = nil } }
    return messages
  }

  /// A story was changed.
  func tell(story: String, revision: Int) {
    var json = JSONWriter()
    json.object {
      $0.field("story", story)
      $0.field("revision", revision)
    }
    send("event: story\ndata: \(json.text)\n\n")
  }

  /// What a work that takes its time is at.
  ///
  /// - Parameter story: the story that it is done for; nil for one that has none yet.
  func tell(progress text: String, of story: String?) {
    var json = JSONWriter()
    json.object {
      $0.field("story", story)
      $0.field("text", text)
    }
    send("event: progress\ndata: \(json.text)\n\n")
  }

  /// Keeps connections open that carry nothing else, and finds those that are gone.
  func beat() { send(": \n\n") }

  /// Ends all that listen.
  func end() {
    // Outside the lock: each that ends takes itself out.
    for listener in listeners.withLock({ Array($0.values) }) { listener.finish() }
  }

  private func send(_ message: String) {
    listeners.withLock { listeners in for listener in listeners.values { listener.yield(message) } }
  }
}

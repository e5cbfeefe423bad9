internal import Dateline
internal import DatelineStore
internal import Synchronization

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Stories under an editor's hands: what the pages and the programs that ask the desk work with.
///
/// The store is the truth. What is derived from it, timelines above all, is kept in memory for the stories that were
/// looked at last.
final class Desk: Sendable {
  let store: DeskStore
  let fetcher: Fetcher
  let folders: Folders
  let changes = Changes()
  let sentParts = SentParts()
  private let states = Mutex(RecentStates())
  /// How many are at work on the stories that are being changed.
  private let changing = Mutex<[String: Int]>([:])
  /// A project is opened by one at a time.
  let opening = Mutex(())
  /// A story is derived by one at a time: who asks for it meanwhile waits, and takes what that gave.
  private let turnstiles = (0..<16).map { _ in Turnstile() }

  /// A desk over a store.
  init(_ store: DeskStore, fetcher: Fetcher = Fetcher(), folders: Folders) {
    (self.store, self.fetcher, self.folders) = (store, fetcher, folders)
  }

  /// Now, in ISO 8601.
  var now: String { Date().ISO8601Format() }

  // MARK: Stories

  /// A story as it is now.
  func state(of id: String) throws -> StoryState {
    if let state = try kept(id).state { return state }
    let turnstile = turnstiles[Int(id.utf8.reduce(0 as UInt8) { $0 &* 31 &+ $1 }) % turnstiles.count]
    return try turnstile.alone { try derived(id) }
  }

  /// A story as it is shown: as it is now, or, while it is being changed, as it was before.
  ///
  /// Who only reads does not wait for what somebody else changes. Who changes something is answered when it is shown, and
  /// only then is it told to every page that is open.
  func shown(_ id: String) throws -> StoryState {
    let (_, state, last) = try kept(id)
    if let state { return state }
    if let last, changing.withLock({ $0[id] != nil }) { return last }
    return try self.state(of: id)
  }

  /// What is kept of a story: its state where that is of today, else the last one.
  private func kept(_ id: String) throws -> (story: StoredStory, state: StoryState?, last: StoryState?) {
    let story = try store.story(id)
    let last = states.withLock { $0[id] }
    let isOfToday =
      last?.story.revision == story.revision && last?.story.derived == story.derived
      && last?.story.project == story.project
    return (story, isOfToday ? last : nil, last)
  }

  private func derived(_ id: String) throws -> StoryState {
    let (story, current, last) = try kept(id)
    if let current { return current }
    var state = try StoryState(story, in: store, reusing: last)
    try store.keep(rows: state.rows, unchecked: state.uncheckedCount, of: id, at: story.revision)
    (state.story.derived, state.story.rows) = (story.revision, state.rows.count)
    state.story.unchecked = state.uncheckedCount
    states.withLock { [state] in $0[id] = state }
    return state
  }

  /// Begins a story.
  func begin(title: String) throws -> StoredStory {
    let story = try store.addStory(title: try Desk.title(title), at: now)
    changes.tell(story: story.id, revision: story.revision)
    return story
  }

  /// Removes a story for good.
  func remove(_ id: String) throws {
    try store.removeStory(id)
    states.withLock { $0[id] = nil }
    changes.tell(story: id, revision: -1)
  }

  /// Calls a story otherwise.
  func rename(_ id: String, _ title: String, by author: String) throws {
    try change(id) { try store.edit(id, by: author, at: now, [StoryEdit(.title, try Desk.title(title))]) }
  }

  /// Undoes the last step that holds.
  func undo(_ id: String) throws { try change(id) { try store.undo(id, at: now) } }

  /// Does the last step again that was undone.
  func redo(_ id: String) throws { try change(id) { try store.redo(id, at: now) } }

  /// Changes a story and tells every page that is open.
  func change<Value>(_ id: String, _ body: () throws -> Value) throws -> Value {
    changing.withLock { $0[id, default: 0] += 1 }
    defer { changing.withLock { $0[id] = $0[id].flatMap { $0 > 1 ? $0 - 1 : nil } } }
    let value = try body()
    // The change is kept by now, whatever becomes of deriving: what is wrong with that is told to who reads.
    _ = try? state(of: id)
    changes.tell(story: id, revision: try store.story(id).revision)
    return value
  }

  static func title(_ title: String) throws -> String {
    let line = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !line.isEmpty else { throw DeskError(422, "no-title", "a story needs a title") }
    guard line.utf8.count <= 300 else { throw DeskError(422, "too-long", "the title is longer than 300 letters") }
    return line
  }
}

/// What was derived of the stories that were looked at last.
private struct RecentStates {
  private static let most = 12
  private var states: [(id: String, state: StoryState)] = []

  subscript(id: String) -> StoryState? {
    mutating get {
      guard let index = states.firstIndex(where: { $0.id == id }) else { return nil }
      let found = states.remove(at: index)
      states.append(found)
      return found.state
    }
    set {
      states.removeAll { $0.id == id }
      guard let newValue else { return }
      states.append((id, newValue))
      if states.count > RecentStates.most { states.removeFirst() }
    }
  }
}

/// Lets one through at a time.
private final class Turnstile: Sendable {
  private let lock = Mutex(())

  func alone<Value: Sendable>(_ body: () throws -> Value) throws -> Value {
    try lock.withLock { _ in try body() }
  }
}

internal import DatelineRendering
internal import Synchronization

/// Answers that are the same for everybody who asks while their story does not change: each is made once.
final class KeptAnswers: Sendable {
  /// What of a story.
  enum Kind: Hashable { case page, json }

  private let answers = Mutex<[Kind: Response]>([:])

  /// An answer; who asks while it is made waits for it.
  func answer(_ kind: Kind, _ make: () throws -> Response) rethrows -> Response {
    try answers.withLock { answers in
      if let kept = answers[kind] { return kept }
      let made = try make()
      answers[kind] = made
      return made
    }
  }
}

/// The rows of a story's page, written once for each state.
final class KeptChapters: Sendable {
  private let chapters = Mutex<[HTMLChapter]?>(nil)

  /// The rows; who asks while they are written waits for them.
  func chapters(_ write: () -> [HTMLChapter]) -> [HTMLChapter] {
    chapters.withLock { chapters in
      if let chapters { return chapters }
      let written = write()
      chapters = written
      return written
    }
  }
}

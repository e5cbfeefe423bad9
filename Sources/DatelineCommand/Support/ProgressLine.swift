internal import Dateline

/// A count on the last line of a terminal while many inputs are read; silent elsewhere.
struct ProgressLine: Sendable {
  private let total: Int
  private let isShown: Bool

  /// Progress through so many inputs; a handful is done before it could be read.
  init(total: Int, isQuiet: Bool) {
    self.total = total
    isShown = Terminal.isError && !isQuiet && total >= 20
  }

  /// Tells how many are done.
  func report(_ done: Int) {
    guard isShown, done % max(1, total / 100) == 0 || done == total else { return }
    Messages.write(done == total ? "\r\u{1B}[K" : "\r\(done)/\(total)")
  }
}

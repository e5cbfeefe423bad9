internal import Dateline

/// The end of a command that did not go well.
struct CommandFailure: Error {
  var status: ExitStatus
  /// What is still to be said; nil where all was said.
  var message: String?

  init(_ status: ExitStatus, _ message: String? = nil) { (self.status, self.message) = (status, message) }

  init(_ error: OutputError) { self.init(.unwritable, error.description) }

  init(_ error: LineModeError) {
    switch error {
    case .input(let error): self.init(.unreadable, error.description)
    case .output(let error): self.init(error)
    }
  }

  /// The failure of a command that needed this one input.
  init(_ error: InputError) { self.init(error.isMalformed ? .malformed : .unreadable, error.description) }

  /// Ends the command when inputs failed, which were named already.
  ///
  /// - Parameters:
  ///   - failures: what failed; an archive that is one input has a failure for each broken record.
  ///   - inputs: how many inputs there were, those that failed among them.
  ///   - good: how many articles or timelines could be read.
  static func check(_ failures: [InputError], of inputs: Int, good: Int) throws(CommandFailure) {
    if failures.isEmpty { return }
    if good > 0 { throw CommandFailure(.findings) }
    throw CommandFailure(inputs == 1 && failures.allSatisfy(\.isMalformed) ? .malformed : .unreadable)
  }
}

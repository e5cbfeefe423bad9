internal import Dateline
internal import DatelineStore

/// Why the desk does not do what it was asked for.
struct DeskError: Error, Hashable, Sendable {
  /// The status of the answer.
  var status: Int
  /// A stable name that programs can match.
  var code: String
  /// What is wrong and what can be done, for people.
  var message: String

  init(_ status: Int, _ code: String, _ message: String) {
    (self.status, self.code, self.message) = (status, code, message)
  }

  static let notFound = DeskError(404, "not-found", "there is no such page")

  init(_ error: StoreError) {
    switch error {
    case .missing(let what): self.init(404, "not-found", "there is no \(what)")
    case .changedMeanwhile: self.init(409, "changed-meanwhile", error.description)
    case .nothingToUndo: self.init(409, "nothing-to-undo", error.description)
    case .full: self.init(507, "full", error.description)
    case .locked: self.init(503, "locked", error.description)
    case .readOnly: self.init(500, "read-only", error.description)
    case .newerVersion, .foreign, .damaged, .failed: self.init(500, "store", error.description)
    }
  }

  init(_ error: InputError) {
    let status =
      switch error.reason {
      case .notFetched: 502
      case .tooLarge, .tooLong, .textTooLong: 413
      default: 422
      }
    self.init(status, error.code, error.message)
  }

  /// What any error of the desk's parts means for whoever asked.
  init(_ error: any Error) {
    switch error {
    case let error as DeskError: self = error
    case let error as StoreError: self.init(error)
    case let error as InputError: self.init(error)
    default: self.init(500, "failed", "\(error)")
    }
  }
}

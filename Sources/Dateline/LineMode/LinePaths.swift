/// Which files the lines of line mode may name by their `path`.
package enum LinePaths: Hashable, Sendable {
  /// Any that the program can read: the lines are the caller's own.
  case anywhere
  /// Those in a folder, relative to it.
  case inside(Confinement)
  /// None: the lines are others'.
  case none

  /// The path that a line means.
  func resolved(_ path: String) throws(LineFailure) -> String {
    switch self {
    case .anywhere: return path
    case .none: throw LineFailure("no-paths", "“path” is not read here: give “text” or “html”")
    case .inside(let confinement):
      if let refusal = confinement.refusal(of: path) { throw LineFailure("no-paths", "\(path): \(refusal)") }
      return confinement.folder.hasSuffix("/") ? confinement.folder + path : confinement.folder + "/" + path
    }
  }
}

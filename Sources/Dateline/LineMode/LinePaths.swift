internal import Synchronization

/// Which files the lines of line mode may name by their `path`.
package struct LinePaths: Sendable {
  private enum Policy: Sendable {
    case anywhere, none
    case inside(Confinement)
  }

  private let policy: Policy
  /// Where the answers go, and whether a line has named that.
  private var output: Output?

  private final class Output: Sendable {
    private let place: String
    private let disk: FilePlace?
    let isNamed = Atomic(false)

    init(_ path: String) { (place, disk) = (FileReader.identity(of: path), FilePlace(path)) }

    func isAt(_ path: String) -> Bool {
      FileReader.identity(of: path) == place || disk.map { FilePlace(path) == $0 } ?? false
    }
  }

  /// Any that the program can read: the lines are the caller's own.
  package static let anywhere = LinePaths(policy: .anywhere)
  /// None: the lines are others'.
  package static let none = LinePaths(policy: .none)

  /// Those in a folder, relative to it.
  package static func inside(_ confinement: Confinement) -> LinePaths { LinePaths(policy: .inside(confinement)) }

  /// The same but the file that the answers are written to.
  package func without(output path: String?) -> LinePaths {
    var paths = self
    paths.output = path.map { Output($0) }
    return paths
  }

  /// Whether a line has named the file that the answers are written to: they must not take its place.
  package var isOutputNamed: Bool { output?.isNamed.load(ordering: .relaxed) ?? false }

  /// The path that a line means.
  func resolved(_ path: String) throws(LineFailure) -> String {
    if path.utf8.contains(0) { throw LineFailure("missing", "\(path): no path holds a NUL") }
    let resolved = try followed(path)
    if let output, output.isAt(resolved) {
      output.isNamed.store(true, ordering: .relaxed)
      throw LineFailure("is-output", "\(path): the answers are written to it")
    }
    return resolved
  }

  private func followed(_ path: String) throws(LineFailure) -> String {
    switch policy {
    case .anywhere: return path
    case .none: throw LineFailure("no-paths", "“path” is not read here: give “text” or “html”")
    case .inside(let confinement):
      if let refusal = confinement.refusal(of: path) { throw LineFailure("no-paths", "\(path): \(refusal)") }
      return confinement.folder.hasSuffix("/") ? confinement.folder + path : confinement.folder + "/" + path
    }
  }
}

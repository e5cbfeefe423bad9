/// What is wrong with a project file or a file of corrections, and where.
public struct ProjectError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's path.
  public var path: String
  /// The place in the file.
  public var place: TextPlace
  /// What is wrong, with a remedy.
  public var message: String

  init(_ place: TextPlace, _ message: String, path: String = "") {
    (self.path, self.place, self.message) = (path, place, message)
  }

  /// Path, place and message, as compilers tell them.
  public var description: String { "\(path):\(place): \(message)" }
}

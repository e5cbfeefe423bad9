/// A folder that paths of others' making must not lead out of: neither by their names nor by links on the way.
package struct Confinement: Hashable, Sendable {
  /// The folder, as it was named.
  package let folder: String
  private let identity: String

  /// A folder.
  package init(folder: String) {
    self.folder = folder
    identity = FileReader.identity(of: folder)
  }

  /// Why a path that is relative to the folder must not be followed; nil when it may.
  package func refusal(of path: String) -> String? {
    if path.utf8.first == UInt8(ascii: "/") { return "the path is absolute" }
    if LexicalPath.names(of: path).first == ".." { return "the path leads out of the folder \(folder)" }
    return refusal(ofPlace: folder.isEmpty ? path : folder + "/" + path)
  }

  /// Why a path, seen from where the program runs, must not be followed; nil when it may.
  package func refusal(ofPlace path: String) -> String? {
    let place = FileReader.identity(of: path)
    let isInside = place == identity || identity == "/" || place.hasPrefix(identity + "/")
    return isInside ? nil : "a link on the way leads out of the folder \(folder)"
  }
}

/// Why a result could not be written.
public struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path, or "standard output".
  public var name: String
  /// The system's words.
  public var reason: String

  package init(name: String, reason: String) { (self.name, self.reason) = (name, reason) }

  /// The place and what is the matter with it.
  public var description: String { "\(name): cannot write: \(reason)" }
}

/// Writes results to where they go.
package enum FileWriter {
  /// Writes a file, whole or not at all.
  package static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    var file = try OutputFile(path)
    try file.write(bytes)
    try file.commit()
  }

  /// Appends to a file, which is made when there is none: a log that others write, too.
  package static func append(_ bytes: [UInt8], to path: String) throws(OutputError) {
    do throws(SystemError) {
      try Descriptor(appending: path).write(bytes)
    } catch {
      throw OutputError(name: path, reason: error.message)
    }
  }

  /// Writes to standard output.
  package static func writeToStandardOutput(_ bytes: [UInt8]) throws(OutputError) {
    do throws(SystemError) {
      try Descriptor(standard: 1).write(bytes)
    } catch {
      throw OutputError(name: "standard output", reason: error.message)
    }
  }

  /// Writes to standard error; there is nobody left to tell when that fails.
  package static func writeToStandardError(_ text: String) {
    try? Descriptor(standard: 2).write(Array(text.utf8))
  }

  /// The ending of a file's name without its point; nil where it has none.
  package static func ending(of path: String) -> String? {
    let name = LexicalPath.lastName(of: path).utf8
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...]
    return ending.isEmpty ? nil : String(Substring(ending))
  }

  /// Whether a folder stands at the path, links followed.
  package static func isFolder(_ path: String) -> Bool { (try? FileKind.at(path)) == .folder }

  /// The path of the folder that a path names a member of; nil at the root and for a bare name.
  package static func parent(of path: String) -> String? {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")), bytes.count > 1 else { return nil }
    return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
  }
}

/// Paths as texts, without a look at the disk.
enum LexicalPath {
  /// The names on the way, without empty ones and `.`; a `..` takes the name before it away, and stays where there is none.
  static func names(of path: String) -> [String] {
    var names: [String] = []
    for name in path.utf8.split(separator: UInt8(ascii: "/")).map({ String(Substring($0)) }) where name != "." {
      if name == "..", let last = names.last, last != ".." { names.removeLast() } else { names.append(name) }
    }
    return names
  }

  /// The path with its names alone.
  static func normalised(_ path: String) -> String {
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    let names = names(of: path).drop { isAbsolute && $0 == ".." }
    return (isAbsolute ? "/" : "") + names.joined(separator: "/")
  }

  /// The last name of a path, `..` as it stands.
  static func lastName(of path: String) -> String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
  }
}

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

  /// A path some of whose names are no UTF-8, with a sign of its own for each of their bytes, so that no two paths are
  /// spelled alike. It names no file: what is opened is opened by the path that was given.
  static func spelled(_ path: UnsafeBufferPointer<CChar>) -> String {
    let names = path.split(separator: CChar(UInt8(ascii: "/")), omittingEmptySubsequences: false).map { name in
      let bytes = name.map { UInt8(bitPattern: $0) }
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      return String(String.UnicodeScalarView(bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : sign(of: $0) }))
    }
    return names.joined(separator: "/")
  }

  /// Whether a path is one that was ``spelled(_:)``.
  static func isSpelled(_ path: String) -> Bool {
    path.unicodeScalars.contains { (sign(of: 0x80)...sign(of: 0xFF)).contains($0) }
  }

  /// A sign for private use.
  private static func sign(of byte: UInt8) -> Unicode.Scalar { Unicode.Scalar(0xF_F000 + UInt32(byte)) ?? "\u{FFFD}" }

  /// The last name of a path, `..` as it stands.
  static func lastName(of path: String) -> String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
  }

  /// Whether no system opens a path of that length: Linux takes 4,095 bytes, others less.
  static func isTooLong(_ path: String) -> Bool { path.utf8.count > 4095 }
}

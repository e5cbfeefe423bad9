#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The files of a folder and of the folders in it.
enum FolderListing {
  /// The paths of all plain files below a folder, sorted by their bytes; hidden ones and what is being written are left
  /// out, links to folders are not followed, and what vanishes in the meantime was never there.
  ///
  /// - Throws: ``InputError`` when the folder itself cannot be read; what below it cannot is in `unreadable`: folders,
  ///   and files whose names are no UTF-8. Pipes, sockets and devices are in `passedOver`.
  static func files(
    below folder: String
  ) throws(InputError) -> (files: [String], passedOver: [String], unreadable: [InputError]) {
    var (files, passedOver): ([String], [String]) = ([], [])
    var unreadable: [InputError] = []
    var waiting = [folder]
    while let path = waiting.popLast() {
      let found: (names: [String], damaged: [String])
      do throws(SystemError) {
        found = try names(in: path)
      } catch {
        if path == folder { throw InputError(path, error) }
        if !error.isMissing { unreadable.append(InputError(path, error)) }
        continue
      }
      let start = path.hasSuffix("/") ? path : path + "/"
      for name in found.damaged {
        unreadable.append(InputError(start + name, .unreadable("its name is no UTF-8; rename it")))
      }
      for name in found.names where name.utf8.first != UInt8(ascii: ".") && !TemporaryName.isOne(name) {
        let entry = start + name
        switch try? FileKind.ofEntry(at: entry) {
        case nil: break
        case .folder: waiting.append(entry)
        case .stream: passedOver.append(entry)
        case .file:
          switch try? FileKind.at(entry) {
          case .folder: break
          case .stream: passedOver.append(entry)
          // A link to nothing is told when it is read.
          case .file, nil: files.append(entry)
          }
        }
      }
    }
    files.sort(by: precedes)
    return (files, passedOver.sorted(by: precedes), unreadable.sorted { precedes($0.name, $1.name) })
  }

  /// The names in a folder, and those that are no UTF-8, repaired for messages.
  static func names(in folder: String) throws(SystemError) -> (names: [String], damaged: [String]) {
    guard let stream = opendir(folder) else { throw .last }
    defer { closedir(stream) }
    var (names, damaged): ([String], [String]) = ([], [])
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          if let name = String(validatingCString: $0) {
            names.append(name)
          } else {
            damaged.append(String(cString: $0))
          }
        }
      }
    }
    return (names, damaged)
  }

  /// The paths that match a shell pattern (`*`, `?`, `[…]`) in a folder whose own path is taken as it is, sorted; empty
  /// where nothing matches. What is being written matches nothing.
  static func paths(matching pattern: String, in folder: String?) -> [String] {
    var result = glob_t()
    defer { globfree(&result) }
    let whole = folder.map { literal($0.hasSuffix("/") ? $0 : $0 + "/") + pattern } ?? pattern
    guard glob(whole, 0, nil, &result) == 0, let paths = result.gl_pathv else { return [] }
    return (0..<Int(result.gl_pathc)).compactMap { paths[$0].flatMap { String(validatingCString: $0) } }
      .filter { !TemporaryName.isOne(LexicalPath.lastName(of: $0)) }.sorted(by: precedes)
  }

  /// Whether a path is a pattern.
  static func isPattern(_ path: String) -> Bool {
    path.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "[") }
  }

  /// The pattern that matches a text alone.
  private static func literal(_ text: String) -> String {
    var pattern: [UInt8] = []
    for byte in text.utf8 {
      if [UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "\\")].contains(byte) {
        pattern.append(UInt8(ascii: "\\"))
      }
      pattern.append(byte)
    }
    return String(decoding: pattern, as: UTF8.self)
  }

  private static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}

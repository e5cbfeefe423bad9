#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The files of a folder and of the folders in it.
enum FolderListing {
  /// The paths of all files below a folder, sorted by their bytes; hidden ones are left out, links to folders are not
  /// followed.
  ///
  /// - Throws: ``InputError`` when the folder itself cannot be read; one below it that cannot is in `unreadable`.
  static func files(below folder: String) throws(InputError) -> (files: [String], unreadable: [InputError]) {
    var files: [String] = []
    var unreadable: [InputError] = []
    var waiting = [folder]
    while let path = waiting.popLast() {
      do throws(SystemError) {
        for name in try names(in: path) where name.utf8.first != UInt8(ascii: ".") {
          let entry = path.hasSuffix("/") ? path + name : path + "/" + name
          if try FileKind.ofEntry(at: entry) == .folder {
            waiting.append(entry)
          } else if (try? FileKind.at(entry)) != .folder {
            files.append(entry)
          }
        }
      } catch {
        if path == folder { throw InputError(path, error) }
        unreadable.append(InputError(path, error))
      }
    }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return (files, unreadable.sorted { $0.name < $1.name })
  }

  private static func names(in folder: String) throws(SystemError) -> [String] {
    guard let stream = opendir(folder) else { throw .last }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(cString: $0)
        }
      }
      names.append(name)
    }
    return names
  }

  /// The paths that match a shell pattern (`*`, `?`, `[…]`), sorted; empty where nothing matches.
  static func paths(matching pattern: String) -> [String] {
    var result = glob_t()
    defer { globfree(&result) }
    guard glob(pattern, 0, nil, &result) == 0, let paths = result.gl_pathv else { return [] }
    return (0..<Int(result.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

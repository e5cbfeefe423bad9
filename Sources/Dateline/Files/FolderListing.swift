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
  /// where nothing matches. What is being written matches nothing. A folder that several links lead to is opened once.
  ///
  /// - Parameter confinement: what must not be left: a link that leads out is given itself, and nothing behind it.
  static func paths(matching pattern: String, in folder: String?, _ confinement: Confinement? = nil) -> [String] {
    var names = pattern.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let last = names.popLast() else { return [] }
    var starts = [folder.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? (pattern.hasPrefix("/") ? "/" : "")]
    var found: [String] = []
    for name in names {
      var seen: Set<String> = []
      var folders: [String] = []
      for path in starts.flatMap({ entries(matching: name, in: $0) }) {
        let identity = FileReader.identity(of: path)
        guard (try? FileKind.at(path)) == .folder, seen.insert(identity).inserted else { continue }
        if confinement?.refusal(ofIdentity: identity) == nil { folders.append(path + "/") } else { found.append(path) }
      }
      starts = folders
    }
    found += starts.flatMap { entries(matching: last, in: $0) }
    return found.filter { !TemporaryName.isOne(LexicalPath.lastName(of: $0)) }.sorted(by: precedes)
  }

  /// What matches the pattern of a name in a folder, whose path ends in a slash or is empty.
  private static func entries(matching pattern: String, in folder: String) -> [String] {
    guard isPattern(pattern) || pattern.utf8.contains(UInt8(ascii: "\\")) else {
      return (try? FileKind.ofEntry(at: folder + pattern)) == nil ? [] : [folder + pattern]
    }
    let names = (try? names(in: folder.isEmpty ? "." : folder).names) ?? []
    return names.filter { fnmatch(pattern, $0, FNM_PERIOD) == 0 }.map { folder + $0 }
  }

  /// Whether a path is a pattern.
  static func isPattern(_ path: String) -> Bool {
    path.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "[") }
  }

  private static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}

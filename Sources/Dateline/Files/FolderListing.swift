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
      let found: FolderContents
      do throws(SystemError) {
        found = try names(in: path)
      } catch {
        if path == folder { throw InputError(path, error) }
        if !error.isMissing { unreadable.append(InputError(path, error)) }
        continue
      }
      let start = path.hasSuffix("/") ? path : path + "/"
      unreadable += found.damaged.filter { !$0.isHidden }.map { $0.error(in: start) }
      for name in found.names where name.utf8.first != UInt8(ascii: ".") && !TemporaryName.isOne(name) {
        let entry = start + name
        let kind: FileKind
        do throws(SystemError) {
          kind = try FileKind.ofEntry(at: entry)
        } catch {
          // A folder may be listed by who must not look at what stands in it.
          if !error.isMissing { unreadable.append(InputError(entry, error)) }
          continue
        }
        switch kind {
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

  /// What a folder holds.
  struct FolderContents {
    var names: [String] = []
    /// What cannot be opened by its name.
    var damaged: [Damaged] = []
  }

  /// A name that is no UTF-8, with the nought at its end.
  struct Damaged {
    fileprivate let bytes: [CChar]

    fileprivate var isHidden: Bool { bytes.first == CChar(UInt8(ascii: ".")) }

    /// Said of it, repaired, in a folder whose path ends in a slash.
    fileprivate func error(in start: String) -> InputError {
      let name = String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      return InputError(start + name, .unreadable("its name is no UTF-8; rename it"))
    }
  }

  /// The names in a folder.
  static func names(in folder: String) throws(SystemError) -> FolderContents {
    guard let stream = opendir(folder) else { throw .last }
    defer { closedir(stream) }
    var names = FolderContents()
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          if let name = String(validatingCString: $0) {
            names.names.append(name)
          } else {
            names.damaged.append(Damaged(bytes: Array(UnsafeBufferPointer(start: $0, count: strlen($0) + 1))))
          }
        }
      }
    }
    return names
  }

  /// The paths that match a shell pattern (`*`, `?`, `[…]`) in a folder whose own path is taken as it is, sorted; empty
  /// where nothing matches. What is being written matches nothing. A folder that several links lead to is opened once.
  ///
  /// - Parameter confinement: what must not be left: a link that leads out is given itself, and nothing behind it.
  /// - Returns: in `unreadable` folders on the way that cannot be listed, and what matches and has a name that is no UTF-8.
  static func paths(
    matching pattern: String, in folder: String?, _ confinement: Confinement? = nil
  ) -> (paths: [String], unreadable: [InputError]) {
    var names = pattern.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let last = names.popLast() else { return ([], []) }
    var starts = [folder.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? (pattern.hasPrefix("/") ? "/" : "")]
    var found: [String] = []
    var unreadable: [InputError] = []
    for name in names {
      var seen: Set<String> = []
      var folders: [String] = []
      for path in starts.flatMap({ entries(matching: name, in: $0, &unreadable) }) {
        let identity = FileReader.identity(of: path)
        let kind: FileKind
        do throws(SystemError) {
          kind = try FileKind.at(path)
        } catch {
          if !error.isMissing { unreadable.append(InputError(path, error)) }
          continue
        }
        guard kind == .folder, seen.insert(identity).inserted else { continue }
        if confinement?.refusal(ofIdentity: identity) == nil { folders.append(path + "/") } else { found.append(path) }
      }
      starts = folders
    }
    found += starts.flatMap { entries(matching: last, in: $0, &unreadable) }
    let paths = found.filter { !TemporaryName.isOne(LexicalPath.lastName(of: $0)) }.sorted(by: precedes)
    return (paths, unreadable.sorted { precedes($0.name, $1.name) })
  }

  /// What matches the pattern of a name in a folder, whose path ends in a slash or is empty.
  private static func entries(
    matching pattern: String, in folder: String, _ unreadable: inout [InputError]
  ) -> [String] {
    guard isPattern(pattern) || pattern.utf8.contains(UInt8(ascii: "\\")) else {
      do throws(SystemError) {
        _ = try FileKind.ofEntry(at: folder + pattern)
        return [folder + pattern]
      } catch {
        if !error.isMissing { unreadable.append(InputError(folder + pattern, error)) }
        return []
      }
    }
    let found: FolderContents
    do throws(SystemError) {
      found = try names(in: folder.isEmpty ? "." : folder)
    } catch {
      if !error.isMissing { unreadable.append(InputError(folder.isEmpty ? "." : folder, error)) }
      return []
    }
    unreadable += found.damaged.filter { fnmatch(pattern, $0.bytes, FNM_PERIOD) == 0 }.map { $0.error(in: folder) }
    return found.names.filter { fnmatch(pattern, $0, FNM_PERIOD) == 0 }.map { folder + $0 }
  }

  /// Whether a path is a pattern.
  static func isPattern(_ path: String) -> Bool {
    path.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "[") }
  }

  private static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}

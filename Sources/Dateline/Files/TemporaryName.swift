#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The names of files that are being written, and what becomes of those that a killed run has left.
///
/// They are hidden, so that no folder or pattern gives them as input, short, so that they can stand beside a file whose
/// name is as long as names can be, and random, so that a run never meets the file of another: in containers every run
/// has the same process number.
package enum TemporaryName {
  private static let (start, end) = (".dateline-", ".tmp")

  /// A new name in the folder of a file.
  static func beside(_ path: String) -> String {
    let name = start + String(UInt64.random(in: .min ... .max), radix: 36) + end
    return FileWriter.parent(of: path).map { $0 == "/" ? "/" + name : "\($0)/\(name)" } ?? name
  }

  /// Whether a file's name is one of these, or one of those that earlier versions gave (`report.md.4711.tmp`).
  static func isOne(_ name: String) -> Bool {
    if name.hasPrefix(start), name.hasSuffix(end) { return true }
    guard name.hasSuffix(end) else { return false }
    let parts = name.utf8.dropLast(end.utf8.count).split(separator: UInt8(ascii: "."))
    return parts.count > 1 && (parts.last?.allSatisfy { (0x30...0x39).contains($0) } ?? false)
  }

  /// Removes what killed runs have left in a folder more than a day ago; what cannot be removed stays.
  package static func clean(folderOf path: String) {
    var cleaned: Set<String> = []
    clean(folderOf: path, unlessIn: &cleaned)
  }

  /// The same for a run that writes many files: a folder is looked through once.
  package static func clean(folderOf path: String, unlessIn cleaned: inout Set<String>) {
    let folder = FileWriter.parent(of: path) ?? "."
    guard cleaned.insert(folder).inserted, let names = try? FolderListing.names(in: folder).names else { return }
    for name in names where name.hasPrefix(start) && name.hasSuffix(end) {
      var status = stat()
      let path = "\(folder)/\(name)"
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      #if canImport(Darwin)
        let written = status.st_mtimespec.tv_sec
      #else
        let written = status.st_mtim.tv_sec
      #endif
      if time(nil) - written > 86_400 { _ = unlink(path) }
    }
  }
}

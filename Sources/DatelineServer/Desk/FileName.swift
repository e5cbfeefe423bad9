/// Names of files that others chose.
enum FileName {
  /// A name that is safe in a folder and an archive of any system: the last name of the path, letters, digits, hyphens,
  /// underscores and points, not hidden, at most 80 bytes.
  static func safe(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
    var safe: [UInt8] = []
    for scalar in last.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": safe.append(UInt8(scalar.value))
      default: if safe.last != UInt8(ascii: "-") { safe.append(UInt8(ascii: "-")) }
      }
    }
    while let first = safe.first, first == UInt8(ascii: ".") || first == UInt8(ascii: "-") { safe.removeFirst() }
    while let last = safe.last, last == UInt8(ascii: ".") || last == UInt8(ascii: "-") { safe.removeLast() }
    if safe.isEmpty { return "article" }
    guard safe.count > 80 else { return String(decoding: safe, as: UTF8.self) }
    // The ending tells what it is.
    let ending = safe.lastIndex(of: UInt8(ascii: ".")).map { safe[$0...] } ?? []
    let kept = ending.count < 12 ? ending : []
    return String(decoding: safe.prefix(80 - kept.count) + kept, as: UTF8.self)
  }

  /// A name made of a title.
  static func of(title: String, ending: String) -> String {
    let name = safe(title.lowercased().replacing(".", with: ""))
    return (name == "article" ? "timeline" : String(name.prefix(60))) + "." + ending
  }
}

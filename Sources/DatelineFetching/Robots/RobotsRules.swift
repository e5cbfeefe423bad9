internal import CivilTime

/// What a server's robots.txt lets a program fetch (RFC 9309).
struct RobotsRules: Sendable {
  /// A rule: which paths it is about, and whether they may be fetched.
  private struct Rule {
    var pattern: RobotsPattern
    var isAllowed: Bool
  }

  private var rules: [Rule] = []

  /// Everything may be fetched: what a server without the file lets us do.
  static let everything = RobotsRules()

  /// How much of the file is read; the standard asks for 500 KiB at least.
  static let limit = 512 << 10

  private init() {}

  /// The rules for a program: those of all groups that name it, else those of the groups for all.
  ///
  /// - Parameter product: the program's name as it tells servers.
  init(_ bytes: [UInt8], for product: String) {
    var (own, general): ([Rule], [Rule]) = ([], [])
    var names: [String] = []
    var isNamed = false
    var isReadingNames = false
    for line in RobotsRules.lines(bytes) {
      switch line.key {
      case "user-agent":
        if !isReadingNames { names = [] }
        isReadingNames = true
        names.append(RobotsRules.product(in: line.value))
        isNamed = isNamed || names.last == product.lowercased()
      case "allow", "disallow":
        isReadingNames = false
        guard !line.value.isEmpty else { continue }
        let rule = Rule(pattern: RobotsPattern(line.value.utf8), isAllowed: line.key == "allow")
        if names.contains(product.lowercased()) { own.append(rule) }
        if names.contains("*") { general.append(rule) }
      // Others, as Sitemap, belong to no group.
      default: break
      }
    }
    rules = isNamed ? own : general
  }

  /// Whether a path with its query may be fetched: the longest rule that matches decides, and of two of a length the
  /// one that allows.
  func allow(_ target: String) -> Bool {
    let path = PercentEncoding.normalised(target.utf8)
    if path == Array("/robots.txt".utf8) { return true }
    var longest = -1
    var isAllowed = true
    for rule in rules where rule.pattern.length >= longest && rule.pattern.matches(path) {
      isAllowed = rule.isAllowed || (rule.pattern.length == longest && isAllowed)
      longest = rule.pattern.length
    }
    return isAllowed
  }

  /// "Dateline/1.0" names the product "dateline"; "*" all.
  private static func product(in value: String) -> String {
    if value.hasPrefix("*") { return "*" }
    let name = value.utf8.prefix { $0 == 0x2D || $0 == 0x5F || (0x41...0x5A).contains($0 & 0xDF) }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  private static func lines(_ bytes: [UInt8]) -> [(key: String, value: String)] {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return content.prefix(limit).split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
      let told = line.prefix { $0 != UInt8(ascii: "#") }
      guard let colon = told.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      return (trimmed(told[..<colon]).lowercased(), trimmed(told[(colon + 1)...]))
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let start = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    let end = start.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? start.startIndex
    return String(decoding: start[..<end], as: UTF8.self)
  }
}

internal import Dateline

/// Text of others' making on its way to people: the one place that decides what reaches terminals and the logs of CI.
///
/// Control characters and the marks that turn the direction of text are left out: no article, name or path can move a
/// cursor, change a title or show itself as another. What a CI service would take for a command of its own (`::error::`
/// at the start of a line, `##[group]`, `##vso[…]`) is parted by a space.
enum SafeText {
  /// The text on one line: a message.
  static func line(_ text: String) -> String {
    if isHarmless(text, keeping: []) { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isBreak(scalar) {
        if let last = safe.last, last != " " { safe.append(" ") }
      } else if !scalar.isUnsafeOnTerminals {
        safe.append(scalar)
      }
    }
    return withoutCommands(String(safe))
  }

  /// The text with its lines and tabs.
  static func lines(_ text: String) -> String {
    if isHarmless(text, keeping: [0x09, 0x0A]) { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar == "\n" || scalar == "\t" || !scalar.isUnsafeOnTerminals {
      safe.append(scalar)
    }
    return withoutCommands(String(safe))
  }

  /// Most text is: one pass over its bytes tells.
  private static func isHarmless(_ text: String, keeping kept: [UInt8]) -> Bool {
    text.utf8.allSatisfy {
      (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "#") || kept.contains($0)
    }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The text with what a CI service would take for a command parted.
  ///
  /// By bytes, since a mark that combines with a bracket would hide it from a search by characters.
  static func withoutCommands(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var safe: [UInt8] = []
    safe.reserveCapacity(bytes.count)
    var isAtStart = true
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      safe.append(byte)
      switch byte {
      case UInt8(ascii: ":") where isAtStart && next == byte: safe.append(0x20)
      case UInt8(ascii: "#") where index > 0 && bytes[index - 1] == byte && opensCommand(bytes[(index + 1)...]):
        safe.append(0x20)
      default: break
      }
      isAtStart = byte == 0x0A || isAtStart && (byte == 0x20 || byte == 0x09)
    }
    return String(decoding: safe, as: UTF8.self)
  }

  /// `[`, or a service's name and `[`.
  private static func opensCommand(_ bytes: ArraySlice<UInt8>) -> Bool {
    let rest = bytes.prefix(16).drop { (0x41...0x5A).contains($0 & 0xDF) }
    return rest.first == UInt8(ascii: "[")
  }
}

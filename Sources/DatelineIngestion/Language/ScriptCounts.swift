internal import DatelineModel

/// How many letters of each script a text begins with.
struct ScriptCounts {
  enum Script: Int, CaseIterable {
    case latin, cyrillic, arabic, han, kana, devanagari, hangul, greek, hebrew, thai, bengali, tamil, telugu, gujarati
    case gurmukhi, kannada, malayalam, sinhala, georgian, armenian, khmer, burmese, ethiopic, lao
  }

  private(set) var letters = 0
  /// Letters that Persian has and Arabic has not.
  private(set) var persian = 0
  /// Letters that Urdu alone has.
  private(set) var urdu = 0
  private var counts = [Int](repeating: 0, count: Script.allCases.count)

  var kana: Int { counts[Script.kana.rawValue] }

  /// The script of most letters.
  var dominant: Script? {
    letters == 0 ? nil : Script.allCases.max { counts[$0.rawValue] < counts[$1.rawValue] }
  }

  init(_ text: String) {
    if let letters = ScriptCounts.lettersOfASCII(text.utf8.span) {
      self.letters = letters
      counts[Script.latin.rawValue] = letters
      return
    }
    var seen = 0
    for scalar in text.unicodeScalars {
      guard seen < 4000 else { break }
      seen += 1
      guard let script = ScriptCounts.script(of: scalar.value) else { continue }
      letters += 1
      counts[script.rawValue] += 1
      switch scalar.value {
      case 0x67E, 0x686, 0x698, 0x6AF, 0x6CC, 0x6A9: persian += 1
      case 0x679, 0x688, 0x691, 0x6BA, 0x6D2: urdu += 1
      default: break
      }
    }
  }

  /// The letters that a text begins with; nil where one of its bytes is none of ASCII. No byte is told from another by a
  /// branch, so that many are looked at at once.
  private static func lettersOfASCII(_ bytes: Span<UInt8>) -> Int? {
    guard bytes.isASCII else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      var letters = 0
      for byte in UnsafeBufferPointer(rebasing: bytes.prefix(4000)) { letters &+= (byte | 0x20) &- 0x61 < 26 ? 1 : 0 }
      return letters
    }
  }

  private static func script(of value: UInt32) -> Script? {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x530...0x58F: .armenian
    case 0x590...0x5FF: .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: .arabic
    case 0x900...0x97F: .devanagari
    case 0x980...0x9FF: .bengali
    case 0xA00...0xA7F: .gurmukhi
    case 0xA80...0xAFF: .gujarati
    case 0xB80...0xBFF: .tamil
    case 0xC00...0xC7F: .telugu
    case 0xC80...0xCFF: .kannada
    case 0xD00...0xD7F: .malayalam
    case 0xD80...0xDFF: .sinhala
    case 0xE00...0xE7F: .thai
    case 0xE80...0xEFF: .lao
    case 0x1000...0x109F: .burmese
    case 0x10A0...0x10FF: .georgian
    case 0x1200...0x137F: .ethiopic
    case 0x1780...0x17FF: .khmer
    case 0x3040...0x30FF: .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF: .han
    case 0xAC00...0xD7AF: .hangul
    default: nil
    }
  }
}

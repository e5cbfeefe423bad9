/// The forms of letters that do not tell two month names apart: case, accents, points, presentation.
enum LetterFolding {
  /// The 64-bit FNV-1a hash of folded letters, fed scalar by scalar.
  struct Hash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds a scalar in its folded form; marks that are folded away add nothing.
    mutating func add(_ scalar: UInt32) {
      let folded = fold(scalar)
      guard folded != 0 else { return }
      value = (value ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
    }
  }

  /// The hash of a word of a table.
  static func hash(_ word: some StringProtocol) -> UInt64 {
    var hash = Hash()
    for scalar in word.unicodeScalars { hash.add(scalar.value) }
    return hash.value
  }

  /// The folded scalar; 0 for a mark that is folded away.
  static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: return scalar + 32
    case 0xAD, 0x200B...0x200D: return 0
    case 0..<0xC0: return scalar
    case 0xC0..<0x180:
      let base = latin[Int(scalar - 0xC0)]
      return base == UInt8(ascii: "?") ? scalar : UInt32(base)
    case 0x300...0x36F, 0x591...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x93C, 0x9BC: return 0
    case 0x370..<0x400: return greek(scalar)
    // NFD writes й as и with a breve, and ї as і with two dots.
    case 0x419, 0x439: return 0x438
    case 0x401, 0x451: return 0x435
    case 0x407, 0x457: return 0x456
    case 0x400...0x40F: return scalar + 80
    case 0x410...0x42F: return scalar + 32
    // The Cyrillic letters of the languages of Asia and the Caucasus; Armenian.
    case 0x460..<0x530: return scalar | 1
    case 0x531...0x556: return scalar + 48
    case 0x622, 0x623, 0x625: return 0x627
    case 0x624: return 0x648
    case 0x626, 0x649, 0x64A: return 0x6CC
    case 0x643: return 0x6A9
    case 0x95E: return 0x92B
    case 0x9DF: return 0x9AF
    default: return scalar
    }
  }

  private static func greek(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x386, 0x391, 0x3AC: 0x3B1
    case 0x388, 0x3AD: 0x3B5
    case 0x389, 0x3AE: 0x3B7
    case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA: 0x3B9
    case 0x38C, 0x3CC: 0x3BF
    case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: 0x3C5
    case 0x38F, 0x3CE: 0x3C9
    case 0x3C2: 0x3C3
    case 0x391...0x3A9: scalar + 32
    default: scalar
    }
  }

  /// The letters without accents of U+00C0...U+017F; `?` where there is no such.
  private static let latin: [UInt8] = Array(
    ("aaaaaa?ceeeeiiii?nooooo?ouuuuy??aaaaaa?ceeeeiiii?nooooo?ouuuuy?y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkk?llllllllllnnnnnn?"
      + "??oooooo??rrrrrrsssssssstttttt" + "uuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}

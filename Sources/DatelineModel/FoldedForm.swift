/// The folded form of a word: what stays the same however it is typed.
///
/// Lower case; full-width ASCII becomes ASCII; soft hyphens and zero-width characters vanish; the ligatures ﬀ to ﬆ are
/// spelt out; curly apostrophes become straight ones. Lexers hash it once a token, lexicons look words up by that hash.
public enum FoldedForm {
  /// The 32-bit FNV-1a hash of the folded form of UTF-8 bytes.
  public static func hash(_ bytes: Span<UInt8>) -> UInt32 {
    var hash = FNV1a()
    fold(bytes) { hash.add($0) }
    return hash.value
  }

  /// The 32-bit FNV-1a hash of the folded form of a word.
  public static func hash(_ word: String) -> UInt32 { hash(word.utf8.span) }

  /// The folded form of UTF-8 bytes.
  public static func string(_ bytes: Span<UInt8>) -> String {
    var folded: [UInt8] = []
    fold(bytes) { folded.append($0) }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Whether the folded form of UTF-8 bytes is that word, which must be folded already.
  public static func matches(_ bytes: Span<UInt8>, folded word: StaticString) -> Bool {
    var index = 0
    var same = true
    let length = word.utf8CodeUnitCount
    fold(bytes) { byte in
      if index >= length || word.utf8Start[index] != byte { same = false }
      index += 1
    }
    return same && index == length
  }

  /// 32-bit FNV-1a (Fowler, Noll, Vo), fed byte by byte.
  public struct FNV1a: Sendable {
    /// The hash of what was added so far.
    public private(set) var value: UInt32 = 2_166_136_261

    /// The hash of nothing.
    public init() {}

    /// Adds a byte.
    @inline(__always)
    public mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 16_777_619 }
  }

  /// Hands the bytes of the folded form to `emit`, in order. Bytes that are not UTF-8 pass as they are.
  @inline(__always)
  public static func fold(_ bytes: Span<UInt8>, _ emit: (UInt8) -> Void) {
    var index = 0
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte < 0x80 {
        emit(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
      } else {
        index += foldWide(bytes, at: index, emit)
      }
    }
  }

  /// Folds the scalar beyond ASCII that begins at `index`; gives the number of bytes read.
  private static func foldWide(_ bytes: Span<UInt8>, at index: Int, _ emit: (UInt8) -> Void) -> Int {
    let lead = bytes[index]
    let left = bytes.count - index
    if lead & 0xE0 == 0xC0, left >= 2, bytes[index + 1] & 0xC0 == 0x80 {
      let scalar = (UInt32(lead) & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      if scalar == 0xAD { return 2 }
      let lower = lowercase(scalar)
      emit(UInt8(0xC0 | lower >> 6))
      emit(UInt8(0x80 | lower & 0x3F))
      return 2
    }
    if lead & 0xF0 == 0xE0, left >= 3, bytes[index + 1] & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80 {
      let scalar = (UInt32(lead) & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
      switch scalar {
      case 0x200B...0x200D, 0x2060, 0xFEFF: break
      case 0x2018, 0x2019, 0x02BC: emit(0x27)
      case 0xFF01...0xFF5E:
        let ascii = UInt8(scalar - 0xFEE0)
        emit(ascii &- 0x41 < 26 ? ascii | 0x20 : ascii)
      case 0xFB00...0xFB06: for letter in ligatures[Int(scalar - 0xFB00)].utf8 { emit(letter) }
      default: for offset in 0..<3 { emit(bytes[index + offset]) }
      }
      return 3
    }
    emit(lead)
    return 1
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// Whether a scalar beyond ASCII has a lower case that folding gives it.
  package static func isUpperCase(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0x7FF: lowercase(scalar) != scalar
    case 0xFF21...0xFF3A: true
    default: false
    }
  }

  /// Simple case folding of the scalars U+0080...U+07FF: Latin, Greek, Cyrillic.
  private static func lowercase(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE where scalar != 0xD7: scalar + 0x20
    case 0x100...0x137, 0x14A...0x177, 0x218...0x21B: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar % 2 == 1 ? scalar + 1 : scalar
    case 0x178: 0xFF
    case 0x386: 0x3AC
    case 0x388...0x38A: scalar + 37
    case 0x38C: 0x3CC
    case 0x38E, 0x38F: scalar + 63
    case 0x391...0x3A1, 0x3A3...0x3AB: scalar + 32
    case 0x400...0x40F: scalar + 80
    case 0x410...0x42F: scalar + 32
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    default: scalar
    }
  }
}

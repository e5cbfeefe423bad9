internal import DatelineModel

/// What tells whether a sentence ends between two tokens that no full stop parts: the words around, how they are
/// written, and how long the sentence is already. Nothing here belongs to one language.
@_spi(Training) public struct BoundaryFeatures {
  /// How carefully a block is written: what is said of one boundary counts for the others.
  struct Habit {
    /// Whether the block itself ends with a full stop or its like.
    var endsMarked: Bool
    /// How many sentences have ended without a mark so far.
    var unmarkedEnds = 0

    fileprivate var value: UInt32 { UInt32(min(unmarkedEnds, 2)) * 2 + (endsMarked ? 1 : 0) }
  }

  /// Whether the block ends with a full stop or its like.
  public let endsMarked: Bool
  /// How many features a boundary has.
  public static let count = 24
  /// The hash of each feature.
  public let hashes: InlineArray<24, UInt32>

  /// The features of the boundary before the token `index` of a sentence that begins at `start`, in a block.
  init(
    _ tokens: [Token], before index: Int, from start: Int, in block: Range<Int>, _ habit: Habit, _ bytes: Span<UInt8>
  ) {
    func form(_ index: Int) -> UInt32 { block.contains(index) ? Self.form(tokens[index], bytes) : 0 }
    func shape(_ index: Int) -> UInt32 { block.contains(index) ? Self.shape(tokens[index], bytes) : Self.nothing }
    let (last2, last, next, next2) = (form(index - 2), form(index - 1), form(index), form(index + 1))
    let (a, b, c, d) = (shape(index - 2), shape(index - 1), shape(index), shape(index + 1))
    let length = Self.lengthClass(index - start)
    endsMarked = habit.endsMarked
    let (first, care) = (form(start), habit.value)
    // A column for each value that a feature is made of, eight features in a row of lanes.
    var lanes = Self.kinds
    lanes.0.mix(SIMD8(last, next, last2, next2, b, a, b, a))
    lanes.0.mix(SIMD8(0, 0, 0, 0, c, b, c, b))
    lanes.0.mix(SIMD8(0, 0, 0, 0, 0, c, d, c))
    lanes.0.mix(SIMD8(0, 0, 0, 0, 0, 0, 0, d))
    lanes.0.mix(.zero)
    lanes.0.mix(.zero)
    lanes.1.mix(SIMD8(shape(index - 3), last, last, b, length, length, length, length))
    lanes.1.mix(SIMD8(a, next, c, next, b, last, c, shape(start)))
    lanes.1.mix(SIMD8(b, 0, 0, 0, c, 0, next, b))
    lanes.1.mix(SIMD8(c, 0, 0, 0, 0, 0, 0, c))
    lanes.1.mix(SIMD8(d, 0, 0, 0, 0, 0, 0, 0))
    lanes.1.mix(SIMD8(shape(index + 2), 0, 0, 0, 0, 0, 0, 0))
    lanes.2.mix(SIMD8(length, last2, next, care, care, care, care, care))
    lanes.2.mix(SIMD8(first, last, next2, 0, b, length, last, b))
    lanes.2.mix(SIMD8(c, c, 0, 0, c, c, c, next))
    lanes.2.mix(.zero)
    lanes.2.mix(.zero)
    lanes.2.mix(.zero)
    hashes = InlineArray { $0 < 8 ? lanes.0[$0] : $0 < 16 ? lanes.1[$0 - 8] : lanes.2[$0 - 16] }
  }

  /// What tells the kinds of features apart before their values are mixed in.
  private static var kinds: (SIMD8<UInt32>, SIMD8<UInt32>, SIMD8<UInt32>) {
    let kinds = SIMD8<UInt32>(0, 1, 2, 3, 4, 5, 6, 7)
    return (kinds &* 0x9E37_79B1, (kinds &+ 8) &* 0x9E37_79B1, (kinds &+ 16) &* 0x9E37_79B1)
  }

  private static let nothing: UInt32 = 99

  /// What a token is looked up by: of a number its class alone.
  private static func form(_ token: Token, _ bytes: Span<UInt8>) -> UInt32 {
    switch token.kind {
    case .number, .decimal, .mixed: NumberClass.hash(bytes.extracting(token.range))
    case .word, .punctuation, .address: token.hash
    }
  }

  /// How a token is written: case and final stop of a word, whether a number may be a year, which mark.
  private static func shape(_ token: Token, _ bytes: Span<UInt8>) -> UInt32 {
    let length = token.range.count
    switch token.kind {
    case .word:
      let letters: UInt32 =
        if token.flags.contains(.allCapitals) {
          3
        } else if token.flags.contains(.capitalised) {
          length > 1 ? 2 : 1
        } else {
          0
        }
      return letters * 2 + (length > 1 && bytes[Int(token.end) - 1] == 0x2E ? 1 : 0)
    case .number: return length == 4 ? 12 : 8
    case .decimal: return 8
    case .mixed: return 16
    case .address: return bytes[Int(token.start)] == 0x40 || bytes[Int(token.start)] == 0x23 ? 18 : 17
    case .punctuation: return 100 + token.hash % 8191
    }
  }

  private static func lengthClass(_ tokens: Int) -> UInt32 {
    switch tokens {
    case ...4: UInt32(tokens)
    case 5...6: 5
    case 7...9: 6
    case 10...14: 7
    case 15...22: 8
    case 23...36: 9
    default: 10
    }
  }
}

extension SIMD8<UInt32> {
  /// Mixes a value into the hash of each lane: the mixing step of MurmurHash3 (Appleby).
  @inline(__always)
  fileprivate mutating func mix(_ values: SIMD8<UInt32>) {
    let product = (self ^ values) &* 0x85EB_CA6B
    self = product ^ (product &>> 13)
  }
}

internal import CLanguageModels
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
    _ tokens: [Token], before index: Int, from start: Int, in block: Range<Int>, _ habit: Habit, _ looks: inout Looks,
    _ bytes: Span<UInt8>
  ) {
    let (first, before, behind) = (
      looks.ofFirst(start, tokens, bytes), looks.of(index - 3, in: block, tokens, bytes),
      looks.of(index + 2, in: block, tokens, bytes)
    )
    let (one, two) = (looks.of(index - 2, in: block, tokens, bytes), looks.of(index - 1, in: block, tokens, bytes))
    let (three, four) = (looks.of(index, in: block, tokens, bytes), looks.of(index + 1, in: block, tokens, bytes))
    let (last2, last, next, next2) = (one.form, two.form, three.form, four.form)
    let (a, b, c, d) = (one.shape, two.shape, three.shape, four.shape)
    let length = Self.lengthClass(index - start)
    endsMarked = habit.endsMarked
    // Columns of values, of which a feature has one or more and zeros for the others.
    var values = InlineArray<144, UInt32>(repeating: 0)
    func feature(
      _ kind: Int, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0, _ d: UInt32 = 0, _ e: UInt32 = 0, _ f: UInt32 = 0
    ) {
      values[kind] = a
      values[kind + 24] = b
      values[kind + 48] = c
      values[kind + 72] = d
      values[kind + 96] = e
      values[kind + 120] = f
    }
    feature(0, last)
    feature(1, next)
    feature(2, last2)
    feature(3, next2)
    feature(4, b, c)
    feature(5, a, b, c)
    feature(6, b, c, d)
    feature(7, a, b, c, d)
    feature(8, before.shape, a, b, c, d, behind.shape)
    feature(9, last, next)
    feature(10, last, c)
    feature(11, b, next)
    feature(12, length, b, c)
    feature(13, length, last)
    feature(14, length, c, next)
    feature(15, length, first.shape, b, c)
    feature(16, length, first.form, c)
    feature(17, last2, last, c)
    feature(18, next, next2)
    feature(19, habit.value)
    feature(20, habit.value, b, c)
    feature(21, habit.value, length, c)
    feature(22, habit.value, last, c)
    feature(23, habit.value, b, next)
    var hashes = InlineArray<24, UInt32>(repeating: 0)
    values.span.withUnsafeBufferPointer { values in
      var mixed = hashes.mutableSpan
      mixed.withUnsafeMutableBufferPointer { mixed in
        guard let values = values.baseAddress, let mixed = mixed.baseAddress else { return }
        dateline_mix(values, 6, mixed)
      }
    }
    self.hashes = hashes
  }

  /// How a token is looked up and how it is written.
  struct Look {
    var token = -1
    var form: UInt32 = 0
    var shape: UInt32 = 99

    /// That of the place outside of the block.
    static let nothing = Look()
  }

  /// The looks of the last tokens that were asked for: those around one boundary stand around the next, too.
  struct Looks {
    private var recent = InlineArray<8, Look>(repeating: .nothing)
    private var first = Look.nothing

    /// That of a token of the block.
    @inline(__always)
    mutating func of(_ index: Int, in block: Range<Int>, _ tokens: [Token], _ bytes: Span<UInt8>) -> Look {
      guard block.contains(index) else { return .nothing }
      if recent[index & 7].token != index { recent[index & 7] = Looks.look(at: index, tokens, bytes) }
      return recent[index & 7]
    }

    /// That of the token that begins a sentence.
    @inline(__always)
    mutating func ofFirst(_ index: Int, _ tokens: [Token], _ bytes: Span<UInt8>) -> Look {
      if first.token != index { first = Looks.look(at: index, tokens, bytes) }
      return first
    }

    private static func look(at index: Int, _ tokens: [Token], _ bytes: Span<UInt8>) -> Look {
      let token = tokens[index]
      return Look(
        token: index, form: BoundaryFeatures.form(token, bytes), shape: BoundaryFeatures.shape(token, bytes))
    }
  }

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

internal import DatelineModel

/// What a model may know of a word by itself: hashes of its folded form, of its beginning and end, and of its shape. Of
/// a number it knows the class alone (``NumberClass``).
///
/// A reader is used word after word and keeps its memory. Nothing here belongs to one language: a word is bytes, its
/// affixes are counted in UTF-8 scalars.
@_spi(Training) public struct WordReader {
  /// The kinds of features, in the order of ``hash(_:)``.
  public enum Kind: Int, CaseIterable, Sendable {
    case word, shape, suffix1, suffix2, suffix3, suffix4, prefix1, prefix2, prefix3
  }

  /// The folded form of the word read last.
  public private(set) var folded: [UInt8] = []
  /// What stands for the word read last wherever something is looked up: its folded form, of a number that of its class.
  public var key: [UInt8] { isNumber ? foldedClass : folded }
  private var isNumber = false
  private var numberClass: [UInt8] = []
  private var foldedClass: [UInt8] = []
  private var shape: [UInt8] = []

  /// The longest shape that is told apart.
  private static let longestShape = 10

  /// A reader.
  public init() {}

  /// Reads a word.
  public mutating func read(_ bytes: Span<UInt8>) {
    folded.removeAll(keepingCapacity: true)
    FoldedForm.fold(bytes) { folded.append($0) }
    isNumber = NumberClass.isNumber(bytes)
    if isNumber {
      numberClass.removeAll(keepingCapacity: true)
      NumberClass.write(bytes) { numberClass.append($0) }
      foldedClass.removeAll(keepingCapacity: true)
      NumberClass.fold(bytes) { foldedClass.append($0) }
      let written = numberClass
      readShape(written.span)
    } else {
      readShape(bytes)
    }
  }

  /// X for a capital, x for another letter, 0 for a digit, else the mark itself; at most two of a kind in a row.
  private mutating func readShape(_ bytes: Span<UInt8>) {
    shape.removeAll(keepingCapacity: true)
    var (last, run): (UInt8, Int) = (0, 0)
    for index in 0..<bytes.count where shape.count < Self.longestShape {
      let byte = bytes[index]
      let symbol: UInt8
      switch byte {
      case 0x41...0x5A: symbol = 0x58
      case 0x61...0x7A: symbol = 0x78
      case 0x30...0x39: symbol = 0x30
      case 0x80...0xBF: continue
      case 0xC0...: symbol = 0xC0
      default: symbol = byte
      }
      run = symbol == last ? run + 1 : 1
      last = symbol
      if run <= 2 { shape.append(symbol) }
    }
  }

  /// The hash of that feature of the word read last. The kinds never share hashes but by chance.
  public func hash(_ kind: Kind) -> UInt32 {
    switch kind {
    case .word: Self.hash(key[...], kind)
    case .shape: Self.hash(shape[...], kind)
    case .suffix1: suffix(1, kind)
    case .suffix2: suffix(2, kind)
    case .suffix3: suffix(3, kind)
    case .suffix4: suffix(4, kind)
    case .prefix1: prefix(1, kind)
    case .prefix2: prefix(2, kind)
    case .prefix3: prefix(3, kind)
    }
  }

  private func suffix(_ scalars: Int, _ kind: Kind) -> UInt32 {
    let key = key
    var (start, left) = (key.count, scalars)
    while start > 0, left > 0 {
      start -= 1
      if key[start] & 0xC0 != 0x80 { left -= 1 }
    }
    return Self.hash(key[start...], kind)
  }

  private func prefix(_ scalars: Int, _ kind: Kind) -> UInt32 {
    let key = key
    var (end, left) = (0, scalars)
    while end < key.count {
      if key[end] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      end += 1
    }
    return Self.hash(key[..<end], kind)
  }

  private static func hash(_ bytes: ArraySlice<UInt8>, _ kind: Kind) -> UInt32 {
    var hash = FoldedForm.FNV1a()
    hash.add(UInt8(truncatingIfNeeded: kind.rawValue))
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}

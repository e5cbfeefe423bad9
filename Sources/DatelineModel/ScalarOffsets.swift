/// Converts between the two ways of counting in one text: UTF-8 bytes, which the stages use, and Unicode scalars, which
/// results use because every language can count them.
public struct ScalarOffsets: Sendable {
  /// The text.
  package let text: String
  /// How many scalars begin before each block of bytes; empty for ASCII, where both counts agree.
  private let before: [Int]
  private let byteCount: Int
  private let scalarCount: Int

  private static let blockSize = 64

  /// The offsets of a text.
  public init(of text: String) {
    self.text = text
    let bytes = text.utf8.span
    byteCount = bytes.count
    guard !bytes.isASCII else {
      (before, scalarCount) = ([], bytes.count)
      return
    }
    var before: [Int] = []
    before.reserveCapacity(bytes.count / ScalarOffsets.blockSize + 1)
    var scalars = 0
    for index in bytes.indices {
      if index % ScalarOffsets.blockSize == 0 { before.append(scalars) }
      if bytes[index] & 0xC0 != 0x80 { scalars += 1 }
    }
    self.before = scalars == bytes.count ? [] : before
    scalarCount = scalars
  }

  /// The number of scalars before a byte, which is cut to the text's length.
  public func scalar(ofByte byte: Int) -> Int {
    let byte = min(max(0, byte), byteCount)
    guard !before.isEmpty else { return byte }
    guard byte < byteCount else { return scalarCount }
    let bytes = text.utf8.span
    let block = byte / ScalarOffsets.blockSize
    var scalars = before[block]
    for index in block * ScalarOffsets.blockSize..<byte where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
    return scalars
  }

  /// The scalars that a range of bytes holds.
  public func scalars(ofBytes range: Range<Int>) -> Range<Int> {
    let start = scalar(ofByte: range.lowerBound)
    return start..<max(start, scalar(ofByte: range.upperBound))
  }

  /// The first byte of a scalar, or the end for the number of scalars; nil beyond it.
  public func byte(ofScalar scalar: Int) -> Int? {
    guard (0...scalarCount).contains(scalar) else { return nil }
    if scalar == scalarCount { return byteCount }
    guard !before.isEmpty else { return scalar }
    var (low, high) = (0, before.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if before[middle] <= scalar { low = middle } else { high = middle }
    }
    let bytes = text.utf8.span
    var index = low * ScalarOffsets.blockSize
    var scalars = before[low]
    while index < byteCount {
      if bytes[index] & 0xC0 != 0x80 {
        if scalars == scalar { return index }
        scalars += 1
      }
      index += 1
    }
    return byteCount
  }

  /// The bytes of a range of scalars; nil when it is not inside the text.
  public func bytes(ofScalars range: Range<Int>) -> Range<Int>? {
    guard let start = byte(ofScalar: range.lowerBound), let end = byte(ofScalar: range.upperBound) else { return nil }
    return start..<end
  }
}

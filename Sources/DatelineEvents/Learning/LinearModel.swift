/// A multinomial logistic model over hashed features with weights of one byte.
///
/// Form of the bytes, all numbers little-endian: `DLM1`, the number of labels (1 byte), the binary logarithm of the
/// number of rows (1 byte), two zero bytes, for each label the 32-bit float that its weights are multiplied with, then
/// row after row a signed byte for each label.
@_spi(Training) public struct LinearModel: Sendable {
  /// How many labels it tells apart.
  public let labelCount: Int
  private let rowMask: UInt32
  private let scales: [Float]
  /// Row after row, read where they are.
  private let weights: Weights

  /// A row has a lane for each label.
  private static let greatestLabelCount = 8

  /// The model of bytes that stay where they are for as long as the program runs; nil when they are not of its form.
  public init?(_ bytes: UnsafeRawBufferPointer) { self.init(bytes, keeping: nil) }

  private init?(_ bytes: UnsafeRawBufferPointer, keeping owner: OwnedBytes?) {
    guard bytes.count > 8, bytes[0] == 0x44, bytes[1] == 0x4C, bytes[2] == 0x4D, bytes[3] == 0x31 else { return nil }
    let labels = Int(bytes[4])
    let bits = Int(bytes[5])
    guard (1...Self.greatestLabelCount).contains(labels), bits <= 24 else { return nil }
    let body = 8 + labels * 4
    guard bytes.count == body + labels << bits else { return nil }
    labelCount = labels
    rowMask = UInt32(1 << bits) - 1
    scales = (0..<labels).map { label in
      var pattern: UInt32 = 0
      for byte in 0..<4 { pattern |= UInt32(bytes[8 + label * 4 + byte]) << UInt32(byte * 8) }
      return Float(bitPattern: pattern)
    }
    weights = Weights(bytes: UnsafeRawBufferPointer(rebasing: bytes[body...]), width: labels, owner: owner)
  }

  /// The model of those bytes; nil when they are not of its form.
  public init?(_ bytes: [UInt8]) {
    let owner = OwnedBytes(bytes)
    self.init(owner.bytes, keeping: owner)
  }

  /// The score of each label, before they are made probabilities.
  public func scores(_ features: FeatureSet) -> [Float] {
    var sums = SIMD8<Int32>()
    for hash in features.hashes { sums &+= SIMD8<Int32>(truncatingIfNeeded: weights[Int(hash & rowMask)]) }
    return (0..<labelCount).map { Float(sums[$0]) * scales[$0] }
  }
}

/// The rows of a model, a signed byte for each label.
private struct Weights: @unchecked Sendable {
  /// Nobody writes into them, so that all threads may read.
  let bytes: UnsafeRawBufferPointer
  let width: Int
  /// What holds the bytes, where the program itself does not.
  let owner: OwnedBytes?

  /// A row, a lane a label; the lanes behind hold what follows it.
  subscript(row: Int) -> SIMD8<Int8> {
    let start = row * width
    if start + 8 <= bytes.count { return bytes.loadUnaligned(fromByteOffset: start, as: SIMD8<Int8>.self) }
    var lanes = SIMD8<Int8>()
    for label in 0..<width { lanes[label] = Int8(bitPattern: bytes[start + label]) }
    return lanes
  }
}

/// Bytes of their own, for a model that was just trained.
private final class OwnedBytes: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  init(_ array: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: array.count, alignment: 8)
    copy.copyBytes(from: array)
    bytes = UnsafeRawBufferPointer(copy)
  }

  deinit { bytes.deallocate() }
}

/// The index of the greatest number; the first of equals, 0 when there is none.
@_spi(Training) public func indexOfGreatest(_ numbers: some Collection<Float>) -> Int {
  var best = 0
  var greatest = -Float.infinity
  for (index, number) in numbers.enumerated() where number > greatest { (best, greatest) = (index, number) }
  return best
}

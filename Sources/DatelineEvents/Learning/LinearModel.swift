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
  private let weights: [Int8]

  /// The model of those bytes; nil when they are not of its form.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > 8, bytes[0] == 0x44, bytes[1] == 0x4C, bytes[2] == 0x4D, bytes[3] == 0x31 else { return nil }
    let labels = Int(bytes[4])
    let bits = Int(bytes[5])
    guard labels > 0, bits <= 24 else { return nil }
    let body = 8 + labels * 4
    guard bytes.count == body + labels << bits else { return nil }
    labelCount = labels
    rowMask = UInt32(1 << bits) - 1
    scales = (0..<labels).map { label in
      var pattern: UInt32 = 0
      for byte in 0..<4 { pattern |= UInt32(bytes[8 + label * 4 + byte]) << UInt32(byte * 8) }
      return Float(bitPattern: pattern)
    }
    weights = bytes[body...].map { Int8(bitPattern: $0) }
  }

  /// The model of those bytes; nil when they are not of its form.
  public init?(_ bytes: [UInt8]) {
    guard let model = bytes.withUnsafeBytes({ LinearModel($0) }) else { return nil }
    self = model
  }

  /// The score of each label, before they are made probabilities.
  public func scores(_ features: FeatureSet) -> [Float] {
    var sums = [Int32](repeating: 0, count: labelCount)
    for hash in features.hashes {
      let row = Int(hash & rowMask) * labelCount
      for label in 0..<labelCount { sums[label] += Int32(weights[row + label]) }
    }
    return (0..<labelCount).map { Float(sums[$0]) * scales[$0] }
  }
}

/// The index of the greatest number; the first of equals, 0 when there is none.
@_spi(Training) public func indexOfGreatest(_ numbers: some Collection<Float>) -> Int {
  var best = 0
  var greatest = -Float.infinity
  for (index, number) in numbers.enumerated() where number > greatest { (best, greatest) = (index, number) }
  return best
}

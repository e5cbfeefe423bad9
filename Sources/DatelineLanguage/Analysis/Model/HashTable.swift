/// A table from 32-bit hashes to numbers that is used where it lies: pairs of key and value, open addressing with
/// linear probing, a power of two of slots of which some are empty (value 0xFFFFFFFF).
@_spi(Training) public struct HashTable: @unchecked Sendable {
  private let slots: UnsafeBufferPointer<SIMD2<UInt32>>
  private let shift: UInt32

  private static let empty = UInt32.max

  /// Nil when the count of slots is no power of two.
  init?(_ slots: UnsafeBufferPointer<SIMD2<UInt32>>) {
    guard slots.count >= 2, slots.count & (slots.count - 1) == 0 else { return nil }
    self.slots = slots
    shift = UInt32(32 - slots.count.trailingZeroBitCount)
  }

  /// The number of that hash; nil when the table does not hold it.
  @inline(__always)
  func value(_ hash: UInt32) -> Int? {
    var index = Self.slot(hash, shift)
    for _ in 0..<slots.count {
      let slot = slots[index]
      if slot.y == Self.empty { return nil }
      if slot.x == hash { return Int(slot.y) }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  @inline(__always)
  private static func slot(_ hash: UInt32, _ shift: UInt32) -> Int { Int((hash &* 0x9E37_79B1) >> shift) }

  /// The bytes of a table of those numbers, at most half full.
  public static func encode(_ values: [UInt32: UInt32]) -> [UInt8] {
    var count = 2
    while count < values.count * 2 { count *= 2 }
    let shift = UInt32(32 - count.trailingZeroBitCount)
    var slots = [SIMD2<UInt32>](repeating: SIMD2(0, empty), count: count)
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      var index = slot(key, shift)
      while slots[index].y != empty { index = (index + 1) & (count - 1) }
      slots[index] = SIMD2(key, value)
    }
    return slots.withUnsafeBytes { Array($0) }
  }
}

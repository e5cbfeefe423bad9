/// Ascending 32-bit hashes, little-endian, that are searched where they lie.
///
/// Hashes are spread evenly, so their upper bits tell nearly where one stands: a table of where each stretch begins leaves
/// a handful to look at.
package struct SortedHashes: @unchecked Sendable {
  /// Bytes that nobody changes and that outlive this.
  private let bytes: UnsafeRawBufferPointer
  /// For each value of the upper bits the first hash that has it or a greater one, and behind the last how many there are.
  private let starts: [UInt32]

  private static let bits: UInt32 = 12

  /// The hashes that those bytes hold, four bytes each; whoever gives them keeps them alive and unchanged.
  package init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    let count = bytes.count / 4
    starts = [UInt32](unsafeUninitializedCapacity: 1 << Self.bits + 1) { starts, filled in
      for index in 0..<count {
        let stretch = Int(Self.hash(bytes, index) >> (32 - Self.bits))
        while filled <= stretch {
          starts[filled] = UInt32(index)
          filled += 1
        }
      }
      while filled <= 1 << Self.bits {
        starts[filled] = UInt32(count)
        filled += 1
      }
    }
  }

  /// The place of a hash; nil where it is not among them.
  package func index(of hash: UInt32) -> Int? {
    let stretch = Int(hash >> (32 - Self.bits))
    var (low, high) = (Int(starts[stretch]), Int(starts[stretch + 1]))
    while low < high {
      let middle = (low + high) / 2
      let value = Self.hash(bytes, middle)
      if value == hash { return middle }
      if value < hash { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  @inline(__always)
  private static func hash(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
  }
}

import Testing

@testable import DatelineModel

struct SortedHashesTests {
  /// None, one, few in one stretch, and many all over.
  @Test(arguments: [
    [], [0], [.max], [5, 6, 7, 9], [0, 1, 0x000F_FFFF, 0x0010_0000, 0xFFEF_FFFF, 0xFFF0_0000, .max],
    (0..<5000).map { UInt32($0) &* 858_993 }.sorted(),
  ])
  func findsThoseItHoldsAndNoOther(hashes: [UInt32]) {
    hashes.map(\.littleEndian).withUnsafeBytes { bytes in
      let sorted = SortedHashes(bytes)
      for (index, hash) in hashes.enumerated() {
        #expect(sorted.index(of: hash) == index)
        for near in [hash &- 1, hash &+ 1] where !hashes.contains(near) { #expect(sorted.index(of: near) == nil) }
      }
    }
  }
}

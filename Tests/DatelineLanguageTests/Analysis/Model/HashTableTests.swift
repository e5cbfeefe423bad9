import Testing

@_spi(Training) @testable import DatelineLanguage

struct HashTableTests {
  @Test func findsWhatItWasGiven() throws {
    var values: [UInt32: UInt32] = [:]
    for number in 0..<1000 { values[UInt32(number) &* 2_654_435_761] = UInt32(number) }
    try withTable(values) { table in
      for (key, value) in values { #expect(table.value(key) == Int(value)) }
      #expect(table.value(7) == nil)
    }
  }

  @Test func emptyTableFindsNothing() throws {
    try withTable([:]) { #expect($0.value(0) == nil) }
  }

  @Test(arguments: [0, 1, 3, 6]) func refusesWhatIsNoPowerOfTwo(count: Int) {
    let slots = [SIMD2<UInt32>](repeating: .zero, count: count)
    slots.withUnsafeBufferPointer { #expect(HashTable($0) == nil) }
  }

  private func withTable(_ values: [UInt32: UInt32], _ body: (HashTable) throws -> Void) throws {
    try HashTable.encode(values).withUnsafeBytes { bytes in
      try body(#require(HashTable(bytes.bindMemory(to: SIMD2<UInt32>.self))))
    }
  }
}

import Testing

@testable import DatelineRendering

@Suite struct JSONBytesTests {
  /// Every byte at every place of a run, against a look at each.
  @Test func theFirstSpecialByteIsFound() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<19 {
        var bytes = Array(repeating: UInt8(0xA2), count: 19)
        bytes[place] = byte
        bytes[18] = 0x21
        let expected = bytes.firstIndex { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C } ?? 19
        #expect(JSONBytes.special(in: bytes.span.bytes, from: 0) == expected, "\(byte) at \(place)")
      }
    }
    let (quote, nothing): ([UInt8], [UInt8]) = ([0x22, 0x61], [])
    #expect(JSONBytes.special(in: quote.span.bytes, from: 1) == 2)
    #expect(JSONBytes.special(in: nothing.span.bytes, from: 3) == 3)
  }
}

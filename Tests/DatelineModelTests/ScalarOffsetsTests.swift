import DatelineModel
import Testing

@Suite struct ScalarOffsetsTests {
  @Test(arguments: [
    "", "plain words", "Zürich – übermorgen", "日本の天気", "a👩‍👩‍👧b\u{301}c",
    String(repeating: "für ", count: 500), String(repeating: "x", count: 256) + "ß", String(repeating: "😀", count: 200),
  ])
  func agreesWithStringsOwnCount(text: String) {
    let offsets = ScalarOffsets(of: text)
    var scalar = 0
    for index in text.unicodeScalars.indices {
      let byte = text.utf8.distance(from: text.startIndex, to: index)
      #expect(offsets.scalar(ofByte: byte) == scalar)
      #expect(offsets.byte(ofScalar: scalar) == byte)
      scalar += 1
    }
    #expect(offsets.scalar(ofByte: text.utf8.count) == scalar)
    #expect(offsets.byte(ofScalar: scalar) == text.utf8.count)
    #expect(offsets.byte(ofScalar: scalar + 1) == nil)
    #expect(offsets.byte(ofScalar: -1) == nil)
  }

  @Test func convertsRanges() {
    let offsets = ScalarOffsets(of: "Ende März 2025")
    #expect(offsets.scalars(ofBytes: 5..<10) == 5..<9)
    #expect(offsets.bytes(ofScalars: 5..<9) == 5..<10)
    #expect(offsets.bytes(ofScalars: 5..<99) == nil)
  }
}

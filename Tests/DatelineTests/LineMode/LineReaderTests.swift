import Testing

@testable import Dateline

@Suite struct LineReaderTests {
  private func lines(_ text: String, limit: Int = 1000) throws -> [String] {
    let path = TemporaryFolder.path("lines-\(UInt64.random(in: 0 ... .max))")
    try FileWriter.write(Array(text.utf8), to: path)
    var reader = LineReader(try Descriptor(reading: path), limit: limit)
    var lines: [String] = []
    while let line = try reader.next() {
      switch line {
      case .bytes(let bytes): lines.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: lines.append("too long")
      }
    }
    return lines
  }

  @Test(
    arguments: [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]),
      ("a\u{2028}b\u{2029}c\u{85}d\re\n", ["a\u{2028}b\u{2029}c\u{85}d\re"]),
    ] as [(String, [String])])
  func splitsAtLineFeedsAlone(text: String, expected: [String]) throws {
    #expect(try lines(text) == expected)
  }

  @Test func goesOnBehindALineThatIsTooLong() throws {
    let long = String(repeating: "x", count: 2_000_000)
    #expect(try lines("a\n\(long)\nb\n\(long)", limit: 10) == ["a", "too long", "b", "too long"])
    #expect(try lines("\(long)\nb", limit: 2_000_000) == [long, "b"])
  }
}

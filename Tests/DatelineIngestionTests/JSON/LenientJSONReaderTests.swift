import Testing

@testable import DatelineIngestion

struct LenientJSONReaderTests {
  private func read(_ text: String) -> JSONNode? {
    let bytes = Array(text.utf8)
    return LenientJSONReader.values(in: bytes.span, 0..<bytes.count).first
  }

  @Test func reads() {
    let value = read(#"{"a": "x\n\"y\" é😀", "b": [1, true, null, {"c": "d"}], "e": -1.5e3}"#)
    #expect(value?["a"]?.text == "x\n\"y\" é😀")
    #expect(value?["b"]?.elements.count == 4)
    #expect(value?["b"]?.elements.last?["c"]?.text == "d")
    #expect(value?["e"]?.text == "-1.5e3")
  }

  @Test(arguments: [
    #"{"a": "b" "c": "d"}"#, #"{"a": "b",, "c": "d",}"#, #"<!-- {"a": "b", "c": "d"} -->"#,
    #"//<![CDATA[ {"a": "b", "c": "d"} //]]>"#, "{\"x\": \"line\nbreak\", \"c\": \"d\"}",
    #"{"x": "he said "no" to it", "c": "d"}"#, #"{"c": "d", "x": "cut"#, #"{"c": "d", "x": ["cut", {"y""#,
    #"{"x": "\q", "c": "d"}"#, #"{"c": "d"}}}]"#, #"{"x": undefined, "c": "d"}"#,
  ])
  func readsWhatIsBroken(_ text: String) {
    #expect(read(text)?["c"]?.text == "d")
  }

  @Test func deepNestingIsPassedOver() {
    let text =
      "{\"a\": " + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000) + ", \"c\": \"d\"}"
    #expect(read(text)?["c"]?.text == "d")
  }
}

import Testing

@testable import DatelineRendering

@Suite struct TextPoolTests {
  private let texts = (0..<3000).map { "the sentence of number \($0), told twice \u{E9}" }

  /// Also where texts take each other's places.
  @Test func textsComeBackAsTheyAre() {
    var pool = TextPool()
    for text in texts + texts.reversed() {
      let found = pool.text(Array(text.utf8)[...])
      #expect(found == text)
    }
  }

  @Test func theSameTextHasOneStorage() throws {
    var pool = TextPool()
    var addresses: Set<UnsafeRawPointer> = []
    for _ in 0..<3 {
      let found = pool.text(Array(texts[0].utf8)[...])
      var text = try #require(found)
      text.withUTF8 { if let base = $0.baseAddress { addresses.insert(UnsafeRawPointer(base)) } }
    }
    #expect(addresses.count == 1)
  }

  @Test func whatIsNoUTF8IsNoText() {
    var pool = TextPool()
    let bytes = Array(repeating: UInt8(0x61), count: 20) + [0xFF]
    let found = [bytes[...], bytes[...], bytes[..<20]].map { pool.text($0) }
    #expect(found[0] == nil && found[1] == nil && found[2] != nil)
  }
}

import Testing

@testable import DatelineLanguage

struct WordKeyTests {
  @Test func shortWordsHaveKeys() {
    #expect(key("") == nil)
    #expect(key("seventeen-letters") == nil)
    #expect(key("sixteen-letters-") != nil)
  }

  @Test func keysAreEqualForTheSameBytesAlone() {
    #expect(key("ferry") == key("ferry"))
    #expect(key("ferry") != key("Ferry"))
    #expect(key("a") != key("a\0"))
    #expect(key("lighthouse-keep1") != key("lighthouse-keep2"))
    #expect(key("a") != WordKey.none)
  }

  @Test func tellsWhatIsNoASCII() {
    #expect(key("harbour")?.isASCII == true)
    #expect(key("café")?.isASCII == false)
    #expect(key("a long cafeé")?.isASCII == false)
  }

  @Test func placesLieInTheTable() {
    for word in ["a", "ferry", "sixteen-letters-", "ß"] {
      #expect(key(word).map { 0..<2048 ~= $0.place(bits: 11) } == true)
    }
  }

  private func key(_ word: String) -> WordKey? { WordKey(Array(word.utf8).span) }
}

import DatelineModel
import DatelineTestSupport
import Testing

@Suite("Folded forms") struct FoldedFormTests {
  @Test(
    "what is folded",
    arguments: [
      ("Tuesday", "tuesday"), ("TUESDAY", "tuesday"), ("Café", "café"), ("ÉCOLE", "école"), ("Łódź", "łódź"),
      ("ŽIŽKOV", "žižkov"),
      ("АВГУСТ", "август"), ("Ёлка", "ёлка"), ("ΑΎΓΟΥΣΤΟΣ", "αύγουστοσ"), ("Ｔｏｋｙｏ２", "tokyo2"), ("ﬁnance", "finance"),
      ("ﬄ", "ffl"), ("co\u{ad}operate", "cooperate"), ("zero\u{200b}width\u{feff}", "zerowidth"), ("O’Neil", "o'neil"),
      ("O‘Neil", "o'neil"), ("a×b÷c", "a×b÷c"), ("8月", "8月"), ("🙂", "🙂"), ("", ""),
    ])
  func folded(_ word: String, _ folded: String) {
    let found = FoldedForm.string(word.utf8.span)
    #expect(found == folded)
    #expect(FoldedForm.hash(word) == FoldedForm.hash(folded))
  }

  @Test("what is folded twice is folded once", arguments: ["ΑΎΓΟΥΣΤΟΣ", "İstanbul", "Ÿ", "ſ", "Ǆ", "ﬆ"])
  func idempotent(_ word: String) {
    let once = FoldedForm.string(word.utf8.span)
    let twice = FoldedForm.string(once.utf8.span)
    #expect(twice == once)
  }

  @Test("a word matches its own folded form only") func matches() {
    func matches(_ word: String, _ folded: StaticString) -> Bool { FoldedForm.matches(word.utf8.span, folded: folded) }
    #expect(matches("THE", "the"))
    #expect(!matches("THEN", "the"))
    #expect(!matches("TH", "the"))
    #expect(matches("O’Neil", "o'neil"))
    #expect(matches("", ""))
  }

  @Test("the hash is FNV-1a") func fnv() {
    // Test vectors of the algorithm's authors.
    #expect(FoldedForm.hash("") == 0x811C_9DC5)
    #expect(FoldedForm.hash("a") == 0xE40C_292C)
    #expect(FoldedForm.hash("foobar") == 0xBF9C_F968)
  }

  @Test(
    "capitals of Latin, Greek and Cyrillic become what Unicode says",
    arguments: [0xC0...0x12F, 0x131...0x17F, 0x218...0x21B, 0x386...0x3AB, 0x400...0x4BF, 0x4D0...0x52F]
      as [ClosedRange<UInt32>])
  func unicode(_ scalars: ClosedRange<UInt32>) {
    for scalar in scalars.compactMap(Unicode.Scalar.init) where scalar.properties.isUppercase {
      let capital = String(scalar)
      let folded = FoldedForm.string(capital.utf8.span)
      #expect(folded == capital.lowercased())
    }
  }

  @Test("any bytes are folded, and those that are not UTF-8 pass") func anyBytes() {
    var random = RandomSource(seed: 10)
    for _ in 0..<5000 {
      let bytes = random.bytes(random.number(0...12))
      let folded = FoldedForm.string(bytes.span)
      #expect(folded.utf8.count <= bytes.count * 3)
    }
    for broken: [UInt8] in [[0xC3], [0xC3, 0x41], [0xE2, 0x80], [0xE2, 0x41, 0x42], [0xFF], [0x80]] {
      var emitted: [UInt8] = []
      FoldedForm.fold(broken.span) { emitted.append($0) }
      #expect(emitted == broken.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 })
    }
  }
}

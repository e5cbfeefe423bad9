import Testing

@_spi(Training) @testable import DatelineLanguage

struct WordReaderTests {
  @Test(arguments: [("London", "london"), ("ÉCOLE", "école"), ("don’t", "don't")])
  func wordsThatFoldAlikeShareAllButTheShape(one: String, other: String) {
    let (first, second) = (reader(one), reader(other))
    for kind in WordReader.Kind.affixes + [.word] { #expect(first.hash(kind) == second.hash(kind)) }
  }

  @Test(arguments: [("London", "Paris"), ("2025", "1999"), ("5,000", "7,123"), ("AB-12", "CD-99"), ("aaa", "bbbbbb")])
  func wordsWrittenAlikeShareTheShape(one: String, other: String) {
    #expect(reader(one).hash(.shape) == reader(other).hash(.shape))
  }

  @Test(arguments: [("London", "london"), ("NATO", "Nato"), ("2025", "2,025"), ("well-known", "wellknown")])
  func wordsWrittenDifferentlyHaveDifferentShapes(one: String, other: String) {
    #expect(reader(one).hash(.shape) != reader(other).hash(.shape))
  }

  @Test func affixesAreCountedInScalars() {
    #expect(reader("café").hash(.suffix1) == reader("olé").hash(.suffix1))
    #expect(reader("éa").hash(.prefix1) == reader("éb").hash(.prefix1))
    #expect(reader("東京都").hash(.suffix2) == reader("西京都").hash(.suffix2))
  }

  @Test(arguments: [[], [0xFF], [0x80, 0x80], [0xC3], [0xF0, 0x9F], [0x00]])
  func anyBytesAreRead(bytes: [UInt8]) {
    var reader = WordReader()
    reader.read(bytes.span)
    #expect(Set(WordReader.Kind.allCases.map { reader.hash($0) }).count == WordReader.Kind.allCases.count)
  }

  private func reader(_ word: String) -> WordReader {
    var reader = WordReader()
    reader.read(word.utf8.span)
    return reader
  }
}

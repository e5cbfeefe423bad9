import DatelineTestSupport
import DatelineEnglish
import DatelineLanguage
import DatelineModel
import Testing

@Suite struct SentenceSplitterTests {
  @Test(arguments: [
    "He met Mr. Smith. / She left.",
    "His daughter Ida Brandt (b. 1912) sold it. / She left.",
    "They met at 5 p.m. Monday in the U.S. Senate. / It was late.",
    "They met at 5 p.m. / The talks failed.",
    "He lives in the U.S. / The country is large.",
    "Apple Inc. said on Aug. 19 it would pay $3.5 million. / Shares rose.",
    "“We won. / We will go on,” he said. / “It is over.” / He left.",
    "\"Will you come?\" Smith asked. / \"No!\" he said. / \"Why not?\" / The door closed.",
    "He said it was over (it was not). / Then he left.",
    "Well ... perhaps. / “I think …” he began.",
    "George W. Bush and J. K. Rowling met. / They talked.",
    "1. The first item. / The second.",
    "Is it true? / Yes! / No.",
    "The rate was 3.5 percent. / 12 people died.",
    "No. 5 won. / It was No. 1.",
    "She works at Yahoo! in London. / He does not.",
    "She lives in Reno, Nev. / Officials said so. / The U.S. Navy left Norfolk, Va., on Monday.",
    "``It is,'' he said. / ``Is it?'' / She nodded.",
    "Thanks, / Ann",
    "See https://example.com/a / The page is new.",
    "It was fun :) / We go again.",
    "The motor was blown. / their mechanic lied.",
    "彼は行った。 / 彼女は来た。",
  ])
  func sentences(expected: String) {
    let text = expected.split(separator: " / ").joined(separator: " ")
    #expect(Document(text).sentenceNotation == expected)
  }

  @Test func sentencesRunTogetherAreParted() {
    #expect(Document("The motor was blown.Their mechanic lied.").sentences.count == 2)
  }

  /// A page's heading set above its paragraph by a line break alone, and the lines of wrapped prose.
  @Test func shortLinesAreHeadings() {
    let heading = "Envoys meet the minister\nThe envoys of the northern villages met the minister in Halden on Sunday."
    #expect(sentences(of: heading) == 2)
    let wrapped = "The envoys of the northern villages met the minister\nOrla Brekke in Halden on Sunday for an hour."
    #expect(sentences(of: wrapped) == 1)
  }

  private func sentences(of block: String) -> Int {
    let article = Article(text: block, blocks: [Block(.paragraph, 0..<block.utf8.count)])
    return LanguageAnalyzer(words: .english).document(of: article).sentences.count
  }

  @Test func blocksEndSentences() {
    #expect(
      Document("A headline without a stop\n\nThe text. More").sentenceNotation
        == "A headline without a stop / The text. / More")
  }
}

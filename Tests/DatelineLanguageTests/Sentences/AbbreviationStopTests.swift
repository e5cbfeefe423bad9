import DatelineLanguage
import DatelineModel
import DatelineTestSupport
import Testing

/// Which stops of abbreviations end their sentence, too.
@Suite struct AbbreviationStopTests {
  @Test(arguments: [
    "He met Gen. Falk. / She left.", "They met at 5 p.m. Monday. / It was late.", "They met at 5 p.m. / Talks failed.",
    "The firm is Norvik Inc. / The owner sold it.", "It was Norvik Inc. Falk who paid.",
    "She lives in Reno, Nev. / Officials said so.", "The U.S. Navy left.", "He lives in the U.S. / The land is large.",
    "He came in Jan. 2020. / She left.", "Bring pens, paper etc. / The exam is long.", "See vol. 3 of it.",
    "He won vs. Halden. / She lost.", "He left at 5 p.m. Baghdad time.",
  ])
  func sentences(_ expected: String) {
    #expect(Document(expected.split(separator: " / ").joined(separator: " ")).sentenceNotation == expected)
  }
}

import CivilTime
import DatelineEnglish
import DatelineLanguage
import DatelineModel
import DatelineTestSupport
import Testing

@testable import DatelineTemporal

/// A second language needs its own words and rules, and no change to resolution.
@Suite struct GermanTests {
  @Test(arguments: [
    "Sie trafen sich am [Dienstag|2025-08-19].",
    "Sie werden sich am [Dienstag|2025-08-26] sehen.",
    "Er kam [vor zwei Wochen|2025-W32].",
    "Das Fest war vom [3.|2025-05-03] bis [5. Mai|2025-05-05].",
    "Er kam [letzten Freitag|2025-08-15], also nicht [gestern|2025-08-19].",
    "Es war am [3. März 1998|1998-03-03] so und am [19.8.2025|2025-08-19] auch.",
  ])
  func rows(_ row: String) {
    let expected = MarkedText(row)
    #expect(MarkedText(expected.text, annotation(expected.text).expressions).description == expected.description)
  }

  @Test func rangeHasBothEnds() throws {
    let range = try #require(annotation("Das Fest war vom 3. bis 5. Mai.").ranges.first)
    #expect(
      range.interval == CivilInterval(begin: CivilDateTime(iso: "2025-05-03"), end: CivilDateTime(iso: "2025-05-06")))
  }

  @Test func reasonsAreInItsOwnWords() throws {
    let found = try #require(annotation("Sie trafen sich am Dienstag.").expressions.first)
    #expect(
      found.basis.map(\.text) == [
        "so steht es da", "gezählt vom Erscheinen am 2025-08-20", "rückwärts wegen „trafen“", "2025-08-19",
      ])
    let open = try #require(annotation("Letzten Dienstag.").expressions.first)
    #expect(open.alternative?.condition == "wenn es anders gemeint ist")
  }

  /// What the text says is one sentence here: to part German sentences is not this stage's task.
  private func annotation(_ text: String) -> TemporalAnnotation {
    let read = LanguageAnalyzer(words: .english).document(text: text, language: "de")
    let document = Document(
      text: text, blocks: read.blocks, tokens: read.tokens,
      sentences: [Sentence(tokens: read.tokens.indices, block: 0)],
      quotations: [], language: "de")
    return TemporalTagger(pack: German.pack).annotate(
      document, in: TemporalContext(published: CivilDateTime(iso: "2025-08-20")))
  }
}

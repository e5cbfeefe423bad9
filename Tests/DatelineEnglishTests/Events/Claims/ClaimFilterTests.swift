import DatelineLanguage
import DatelineModel
import DatelineTestSupport
import Testing

@testable import DatelineEnglish

@Suite struct ClaimFilterTests {
  @Test(
    arguments: [
      "The blast killed 13 people in Varn.", "TWENTY-THREE sailors drowned.", "A dozen ships left.", "Nobody was hurt.",
      "There were no deaths.", "It struck in south-western Varn province.",
      "The Red Hand claimed responsibility for the attack.", "Lind blamed the Red Hand for it.",
    ])
  func readsWhatMayClaim(sentence: String) { #expect(passed(sentence) == [true]) }

  @Test(arguments: ["The mayor resigned.", "The ferry left the harbour of Varn at dawn."])
  func passesOverWhatClaimsNothing(sentence: String) { #expect(passed(sentence) == [false]) }

  /// What is passed over still tells what the next sentence is about.
  @Test func aClaimIsAboutTheSentenceBefore() {
    let claims = Desk("A bomb went off on a ferry in Varn. It was loud. Twelve people were killed in that attack.")
      .claims()
    #expect(claims.map(\.value) == ["12"])
    #expect(claims.first?.subject.contains("ferry") == true)
  }

  /// Each sentence points back to the one before, from the last to the first.
  @Test func aLongChainIsNoBurden() {
    let text = "A bomb went off on a ferry in Varn." + String(repeating: " It was loud.", count: 3000)
    let claims = Desk(text + " It killed twelve people.").claims()
    #expect(claims.map(\.value) == ["12"])
  }

  /// No sentence that claims something is passed over.
  @Test func everyClaimPasses() throws {
    var (counts, responsible) = (0, 0)
    // No invented article says who did it.
    let blame = "The Red Hand claimed responsibility for the attack in Varn. Lind blamed the Army for it."
    for text in try InventedArticle.names.map({ try InventedArticle($0).text }) + [blame] {
      let desk = Desk(text)
      let reading = DocumentReading(
        desk.document, times: desk.times, context: desk.context, analyzer: EnglishAnalyzer())
      for grammar in reading.grammar.sentences {
        let sentence = ClaimSentence(grammar, in: reading)
        let found = (CountFinder(sentence).counts().count, ResponsibilityFinder(sentence, reading).findings().count)
        if found == (0, 0) { continue }
        #expect(ClaimFilter(desk.document).mayClaim(grammar), "\(desk.document.text(at: grammar.words[0].range))")
        counts += found.0
        responsible += found.1
      }
    }
    #expect(counts > 5 && responsible > 1, "\(counts), \(responsible)")
  }

  private func passed(_ text: String) -> [Bool] {
    let grammar = DocumentGrammar(Desk(text).document, analyzer: EnglishAnalyzer())
    return grammar.sentences.map { ClaimFilter(grammar.document).mayClaim($0) }
  }
}

import DatelineLanguage
import DatelineModel
import Testing
@_spi(Training) @testable import DatelineEnglish

/// What is on somewhere is on.
@Suite struct ParticlePredicateTests {
  private func root(_ text: String) -> String? {
    let document = LanguageAnalyzer(words: .english).document(text: text, language: "en")
    let words = EnglishAnalyzer().analysis(ofSentence: 0, in: document).words
    return words.first { $0.head == nil }?.lemma
  }

  @Test(arguments: [
    ("The show is on in Norhavn from 7 June to 9 June.", "on"), ("The bridge is in Norhavn.", "Norhavn"),
  ])
  func isTheRoot(_ text: String, _ lemma: String) { #expect(root(text) == lemma) }
}

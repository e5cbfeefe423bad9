import DatelineLanguage
import DatelineModel
import Testing
@_spi(Training) @testable import DatelineEnglish

/// The only verb of a sentence is its main verb, though the parser may take it for a participle.
@Suite struct MissedMainVerbTests {
  private func root(_ text: String) -> (lemma: String, isFinite: Bool) {
    let document = LanguageAnalyzer(words: .english).document(text: text, language: "en")
    let words = EnglishAnalyzer().analysis(ofSentence: 0, in: document).words
    let root = words.first { $0.relation == .root }
    return (root?.lemma ?? "", root?.features.verbForm == .finite)
  }

  @Test(arguments: [
    ("A man resigned on Monday.", "resign"), ("A train derailed at Fenn Cross on 7 March 2022.", "derail"),
    ("A tanker surrendered at Halden.", "surrender"), ("Three men drowned off Norhavn on Sunday.", "drown"),
    ("A woman opened the bridge.", "open"),
  ])
  func isTheRoot(_ text: String, _ lemma: String) {
    let found = root(text)
    #expect(found.lemma == lemma && found.isFinite, "\(found)")
  }

  /// Who did it to whom is not guessed, and what has a main verb is left alone.
  @Test(arguments: [
    ("A man arrested on Monday.", "man"), ("A house destroyed by fire.", "house"),
    ("A man burned in the fire died on Monday.", "die"),
  ])
  func isLeftAlone(_ text: String, _ lemma: String) { #expect(root(text).lemma == lemma) }
}

import DatelineLanguage
import DatelineModel
import Testing
@_spi(Training) @testable import DatelineEnglish

/// A noun that a date describes is the head of its phrase.
@Suite struct DatedNounTests {
  @Test(arguments: [
    ("The police arrested a leader of the May 7 march.", "march"),
    ("Norland marked the 3 June treaty with a parade.", "treaty"),
    ("They met ahead of its June 19 release.", "release"),
  ])
  func isTheHead(_ text: String, _ noun: String) throws {
    let document = LanguageAnalyzer(words: .english).document(text: text, language: "en")
    let words = EnglishAnalyzer().analysis(ofSentence: 0, in: document).words
    let index = try #require(words.firstIndex { $0.lemma == noun })
    let head = try #require(words[index].head)
    #expect(words[head].tag == .verb || words[head].tag == .noun && words[head].lemma != noun)
    // The month hangs on the noun, if only by its day.
    let month = try #require(words.indices.first { words[$0].tag == .properNoun && $0 < index && $0 > 2 })
    #expect(words[month].head == index || words[month].head.map { words[$0].head == index } == true)
  }
}

import DatelineLanguage
import DatelineModel
import Testing

/// A noun that a date describes is the head of its phrase.
@Suite struct DatedNounTests {
  @Test(arguments: [
    ("The police arrested a leader of the May 7 march.", "march"),
    ("Norland marked the 3 June treaty with a parade.", "treaty"),
    ("They met ahead of its June 19 release.", "release"),
  ])
  func isTheHead(_ text: String, _ noun: String) throws {
    let document = LanguageAnalyzer().document(text: text, language: "en")
    let words = EnglishAnalyzer().analysis(ofSentence: 0, in: document).words
    let index = try #require(words.firstIndex { $0.lemma == noun })
    #expect(words[index].head.map { words[$0].tag != .numeral } ?? true)
    #expect(words.contains { $0.head == index && $0.relation == .case || $0.head == index && $0.relation == .det })
  }
}

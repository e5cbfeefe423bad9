import DatelineLanguage
import DatelineModel
import Testing

/// A time in front of a sentence is neither its main word nor a helping verb.
@Suite struct TimeInFrontTests {
  private func analysis(_ text: String) -> SentenceAnalysis {
    EnglishAnalyzer().analysis(ofSentence: 0, in: LanguageAnalyzer().document(text: text, language: "en"))
  }

  @Test(arguments: [
    ("Last May, there were reports clubs were exploring a new league.", "be"),
    ("Last May the council closed the bridge.", "close"),
    ("Last Friday, there was a fire at the mill.", "be"),
    ("This spring the yard launched two ships.", "launch"),
  ])
  func hangsOnTheMainVerb(_ text: String, _ lemma: String) {
    let words = analysis(text).words
    #expect(words.first { $0.relation == .root }?.lemma == lemma)
    #expect(words[1].tag != .auxiliary && words[0].head == 1)
  }

  @Test func leavesWhatMayBe() {
    // "may" is a helping verb wherever it is written so.
    let words = analysis("This may close the bridge for good.").words
    #expect(words[1].tag == .auxiliary)
  }
}

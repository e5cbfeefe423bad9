import DatelineModel
import Testing

@testable import DatelineLanguage
@_spi(Training) @testable import DatelineEnglish

/// A time in front of a sentence is neither its main word nor a helping verb.
@Suite struct TimeInFrontTests {
  private func analysis(_ text: String) -> SentenceAnalysis {
    EnglishAnalyzer().analysis(
      ofSentence: 0, in: LanguageAnalyzer(words: .english).document(text: text, language: "en"))
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

  /// Where the tree had hung all on "last", the main verb becomes the root, and nothing hangs on itself.
  @Test func makesNoCircle() {
    let text = "Last May we met there."
    let heads: [Int?] = [nil, 3, 3, 0, 3, 3]
    let tags: [UniversalTag] = [.adjective, .auxiliary, .pronoun, .verb, .adverb, .punctuation]
    let relations: [UniversalRelation] = [.root, .aux, .nsubj, .parataxis, .advmod, .punct]
    var words: [SentenceAnalysis.Word] = analysis(text).words
    for index in words.indices {
      (words[index].head, words[index].tag, words[index].relation) = (heads[index], tags[index], relations[index])
    }
    TimeInFront.mend(&words, in: text.utf8.span)
    #expect(words.count { $0.head == nil } == 1 && words[3].head == nil && words[1].head == 3)
  }

  @Test func leavesWhatMayBe() {
    // "may" is a helping verb wherever it is written so.
    let words = analysis("This may close the bridge for good.").words
    #expect(words[1].tag == .auxiliary)
  }
}

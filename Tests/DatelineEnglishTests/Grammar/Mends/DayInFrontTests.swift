import DatelineModel
import Testing

@testable import DatelineLanguage
@_spi(Training) @testable import DatelineEnglish

/// A day in front of a sentence hangs on its verb, not on the name behind it.
@Suite struct DayInFrontTests {
  private func analysis(_ text: String) -> SentenceAnalysis {
    EnglishAnalyzer().analysis(
      ofSentence: 0, in: LanguageAnalyzer(words: .english).document(text: text, language: "en"))
  }

  @Test(arguments: [
    ("On Saturday Foreign Minister Petra Espen criticised Norland for cutting flights.", 1, "criticise"),
    ("On Saturday Harbour Board Secretary General Nils Aarby called on the owners to pay.", 1, "call"),
    ("Yesterday New Halden governor Jonas Pataki toured five counties.", 0, "tour"),
    ("On Friday night Prime Minister Ida Brandt resigned.", 2, "resign"),
  ])
  func hangsOnTheVerb(_ text: String, _ day: Int, _ verb: String) throws {
    let words = analysis(text).words
    let head = try #require(words[day].head)
    #expect(words[head].lemma == verb)
    #expect(words.indices.allSatisfy { words[$0].head != $0 })
    #expect(words.count { $0.head == nil } == 1)
  }

  /// "Monday talks" are the talks of Monday, and a day with "'s" is its noun's.
  @Test(arguments: [
    "Monday talks ended without a deal.", "Friday's meeting ended in anger.",
  ])
  func leavesWhatNamesItsNoun(_ text: String) throws {
    let words = analysis(text).words
    #expect(words[0].head == words.firstIndex { ["talk", "talks", "meeting"].contains($0.lemma) })
  }

  /// A day may be a part of a name: of a paper, of a person.
  @Test func leavesNames() throws {
    let words = analysis("Sunday World editor Karl Hald left the meeting.").words
    #expect(words[0].relation == .compound)
  }
}

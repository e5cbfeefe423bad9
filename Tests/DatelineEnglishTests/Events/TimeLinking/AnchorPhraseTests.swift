import DatelineModel
import Testing

@testable import DatelineEnglish

/// Lengths of time that count from an event.
@Suite struct AnchorPhraseTests {
  @Test(arguments: [
    ("The envoys met two days after the summit.", "after 2-2 day"),
    ("The envoys met days after the summit.", "after 2-8 day"),
    ("The envoys met three hours before the vote.", "before 3-3 hour"),
    ("The house fell two months since she left.", "since 2-2 month"),
    ("The house fell a decade after the flood.", "after 1-1 decade"),
    ("The house fell weeks after the flood.", "after 2-7 week"),
    ("The plane fell 30 minutes after take-off.", "after 30-30 minute"),
    ("The house fell hours after the flood.", "after 2-23 hour"),
  ])
  func lead(_ text: String, _ expected: String) { #expect(Self.phrases(text) == [expected], "\(text)") }

  @Test(arguments: ["The envoys met for two days.", "The envoys met two days ago.", "After the summit the envoys met."])
  func otherLengthsLeadNone(_ text: String) { #expect(Self.phrases(text) == [], "\(text)") }

  private static func phrases(_ text: String) -> [String] {
    let desk = Desk(text)
    let grammar = sentenceGrammar(text)
    return desk.times.expressions.compactMap { AnchorPhrase($0, in: grammar) }.map {
      "\($0.relation) \($0.distance.least)-\($0.distance.most) \($0.distance.unit)"
    }
  }
}

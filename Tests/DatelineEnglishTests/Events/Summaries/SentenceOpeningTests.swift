import DatelineModel
import Testing

@testable import DatelineEnglish

/// What only leads into a sentence.
@Suite struct SentenceOpeningTests {
  @Test(arguments: [
    "NORHAVN (Harbour Wire) — |The mill burned down.", "Meanwhile, |the mill burned down.",
    "But |the mill burned down.", "At the same time, |the mill burned down.", "And, in fact, |the mill burned down.",
    "|Both the mill and the bridge burned down.", "|On Monday, the mill burned down.",
    "|However hard they tried, the mill burned down.", "|The mill burned down, however.",
    "|Twenty - four mills burned down.",
  ])
  func isFollowedBy(_ row: String) {
    let text = row.split(separator: "|", omittingEmptySubsequences: false).joined()
    let grammar = sentenceGrammar(text)
    let start = grammar.words[SentenceOpening.end(of: grammar)].range.lowerBound
    let bytes = Array(text.utf8)
    #expect(
      String(decoding: bytes[..<start], as: UTF8.self) + "|" + String(decoding: bytes[start...], as: UTF8.self) == row)
  }
}

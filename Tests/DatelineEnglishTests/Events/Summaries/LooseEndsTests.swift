import DatelineModel
import Testing

@testable import DatelineEnglish

/// What a long sentence can do without.
@Suite struct LooseEndsTests {
  @Test(arguments: [
    ("The mill burned down, killing two workers.", "burn", ["killing two workers"]),
    ("The mill, which opened in 1912, burned down.", "burn", ["which opened in 1912"]),
    ("The mill burned down, and the owner sold the land.", "burn", ["and the owner sold the land"]),
    ("Oscar Falk, the mayor, resigned.", "resign", ["the mayor"]),
    ("The mill (built in 1912) burned down.", "burn", ["(built in 1912)"]),
  ])
  func mayGo(_ text: String, _ event: String, _ expected: [String]) throws {
    #expect(try cuts(text, event) == expected, "\(text)")
  }

  /// What the event itself stands in stays, and so does what no mark parts.
  @Test(arguments: [
    ("The mill burned down, killing two workers.", "kill"),
    ("The mill that opened in 1912 burned down.", "burn"),
    ("The owner and the mayor left.", "leave"),
  ])
  func mustStay(_ text: String, _ event: String) throws { #expect(try cuts(text, event) == [], "\(text)") }

  private func cuts(_ text: String, _ event: String) throws -> [String] {
    let grammar = sentenceGrammar(text)
    let bytes = Array(text.utf8)
    return try LooseEnds(grammar).cuts(sparing: #require(grammar.word(event))).map { words in
      String(
        decoding: bytes[
          grammar.words[words.lowerBound].range.lowerBound..<grammar.words[words.upperBound - 1].range.upperBound],
        as: UTF8.self)
    }
  }
}

import Testing

@testable import DatelineTimelines

@Suite struct StoryWordsTests {
  /// The words of a sentence; names stand in brackets.
  private func words(_ sentence: String) -> String {
    var words: [String] = []
    StoryWords.forEach(in: sentence) { words.append($0.isName ? "[\($0.text)]" : String($0.text)) }
    return words.joined(separator: " ")
  }

  @Test(arguments: [
    ("The ferry Sunniva left Varnholm.", "The ferry [Sunniva] left [Varnholm]"),
    ("Odo Marsh’s crew met the union's men.", "Odo [Marsh] crew met the union men"),
    ("An 81-year-old saw 4 ships at 9:30", "An year-old saw ships at"),
    ("“Ørsted” - the firm - fell; B12 didn't.", "Ørsted the firm fell [B12] didn't"),
    ("Über-high tides, says Ézé", "Über-high tides says [Ézé]"),
    ("A b c 'n'", ""), ("", ""), ("12 34 …", ""),
  ])
  func wordsAreFound(sentence: String, found: String) { #expect(words(sentence) == found) }
}

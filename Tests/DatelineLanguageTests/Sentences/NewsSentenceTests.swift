import DatelineTestSupport
import DatelineLanguage
import DatelineModel
import Testing

@Suite struct NewsSentenceTests {
  /// The paragraphs, each a list of its sentences.
  private static let paragraphs = NewsSentences.text.split(separator: "\n\n").map { paragraph in
    paragraph.split(separator: "\n").map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }

  @Test(arguments: paragraphs)
  func noSentenceEndsInTheWrongPlace(sentences: [String]) {
    let document = Document(sentences.joined(separator: " "))
    #expect(document.sentences.map { document.text(of: $0.tokens) } == sentences)
  }

  @Test func thereAreEnoughOfThem() {
    #expect(Self.paragraphs.reduce(0) { $0 + $1.count } >= 200)
  }
}

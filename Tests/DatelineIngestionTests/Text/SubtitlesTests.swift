import DatelineModel
import Testing

@testable import DatelineIngestion

@Suite struct SubtitlesTests {
  private func text(_ input: String) throws -> String? {
    try ArticleReader().read(Array(input.utf8), hints: ReadingHints()).first?.text
  }

  @Test(arguments: [
    "WEBVTT\n\nintro\n00:01.000 --> 00:04.000 align:start\n<v Ida>The ferry sailed\non Tuesday.\n\n00:04.500 --> 00:08.000\nThe <i>port</i> was glad.\n",
    "1\r\n00:00:01,000 --> 00:00:04,000\r\nThe ferry sailed\r\non Tuesday.\r\n\r\n2\r\n00:00:04,500 --> 00:00:08,000\r\nThe port was glad.\r\n",
  ])
  func whatIsSaidIsRead(_ cues: String) throws {
    #expect(try text(cues) == "The ferry sailed on Tuesday. The port was glad.")
  }

  @Test func longSpeechHasParagraphs() throws {
    let cues = (10...40).map { "\($0)\n00:00:\($0),000 --> 00:00:\($0),900\nThe ferry sailed on day \($0).\n\n" }
      .joined()
    let paragraphs = try #require(try text(cues)).split(separator: "\n\n")
    #expect(paragraphs.count == 3)
    #expect(paragraphs.allSatisfy { $0.hasSuffix(".") && $0.utf8.count > 80 })
  }

  @Test func anArrowInATextIsOne() throws {
    let line = "The ferry sailed, and the line reads 00:01 --> 00:04 in its log."
    #expect(try text("\(line)\n\n\(line)\n")?.contains("-->") == true)
  }

  @Test func cuesThatSayNothing() {
    #expect(throws: IngestionError.empty) { try text("WEBVTT\n\n00:01.000 --> 00:04.000\n\n") }
  }

  @Test func subtitlesOfVeryManyLinesSayThatTheyAreCut() throws {
    let cue = "WEBVTT\n\n00:01.000 --> 00:04.000\nThe ferry sailed on Tuesday.\n"
    func codes(_ lines: Int) throws -> [String] {
      let bytes = Array(cue.utf8) + [UInt8](repeating: 0x0A, count: lines)
      return try TextArticleReader.article(bytes, isMarkdown: false).diagnostics.map(\.code)
    }
    #expect(try codes(TextLines.limit) == ["page-cut"])
    #expect(try codes(10).isEmpty)
  }
}

import DatelineTestSupport
import DatelineLanguage
import DatelineModel
import Testing

@Suite struct PlainTextBlocksTests {
  private func blocks(_ text: String) -> [String] {
    let document = Document(text)
    return document.blocks.map { document.text(at: $0.range) }
  }

  @Test func blankLinesPartParagraphs() {
    #expect(blocks("One.\n\n \t\nTwo.\n") == ["One.", "Two."])
    #expect(blocks("") == [])
  }

  @Test func shortLinesStandAlone() {
    #expect(blocks("A title\nBy a writer\nThe text begins here and goes on for a while.").count == 3)
  }

  @Test func longLinesAreParagraphs() {
    let line = String(repeating: "The council met again to talk about the bridge. ", count: 4)
    #expect(blocks("\(line)\n\(line)\n\(line)").count == 3)
  }

  @Test func fullLinesAreOneParagraph() {
    let text = """
      The council met on Monday to talk about the old bridge over
      the river, which engineers had closed in May after they had
      found cracks in two of its pillars. A decision is due soon.
      """
    #expect(blocks(text) == [text])
    #expect(Document(text).sentences.count == 2)
  }

  @Test func itemsOfWrappedListsArePartedAgain() {
    let text = """
      - The council met on Monday to talk about the old bridge over
        the river, which engineers had closed.
      - The mayor said that a decision on the bridge would be taken
        before the end of the summer holidays.
      """
    let document = Document(text)
    #expect(document.blocks.map(\.kind) == [.listItem, .listItem])
  }
}

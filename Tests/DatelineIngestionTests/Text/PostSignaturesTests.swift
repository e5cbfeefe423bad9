import CivilTime
import DatelineModel
import Testing

@testable import DatelineIngestion

@Suite struct PostSignaturesTests {
  /// The blocks of an article with the days of posts: "WORDS [DAY]".
  private func blocks(_ blocks: [(Block.Kind, String)]) -> [String] {
    var (text, ranges) = ("", [Block]())
    for (kind, words) in blocks {
      if !text.isEmpty { text += "\n\n" }
      ranges.append(Block(kind, text.utf8.count..<text.utf8.count + words.utf8.count))
      text += words
    }
    var article = Article(text: text, blocks: ranges)
    PostSignatures.apply(to: &article)
    let bytes = Array(text.utf8)
    return article.blocks.map { block in
      String(decoding: bytes[block.range], as: UTF8.self) + (block.time.map { " [\($0)]" } ?? "")
    }
  }

  @Test func aSignatureOfItsOwnDatesWhatStandsAbove() {
    #expect(
      blocks([
        (.paragraph, "The port closed."), (.quotation, "We closed it."), (.quotation, "All are safe."),
        (.quotation, "— Kalder Port (@kport) December 30, 2019"), (.paragraph, "The mayor came."),
      ]) == [
        "The port closed.", "We closed it. [2019-12-30]", "All are safe. [2019-12-30]", "The mayor came.",
      ])
    #expect(
      blocks([(.paragraph, "The port closed."), (.paragraph, "We closed it."), (.paragraph, "– K (@k) 30 Dec 2019")])
        == ["The port closed.", "We closed it. [2019-12-30]"])
  }

  @Test(arguments: [
    "We closed it. — Kalder Port (@kport) December 30, 2019", "We closed it.\n—Kalder Port (@kport) December 30, 2019",
    "We closed it. - Kalder Port (@kport) 30 December 2019",
  ])
  func aSignatureBehindItsPost(_ text: String) {
    #expect(blocks([(.quotation, text)]) == ["We closed it. [2019-12-30]"])
  }

  @Test(arguments: [
    "Write to the port (@kport) by December 30, 2019", "— Kalder Port (@kport)", "— Kalder Port, December 30, 2019",
    "The port — in words by its chief (@kport) on December 30, 2019 — closed, and nobody was told of it.", "(@",
    "— (@)",
  ])
  func areNone(_ text: String) { #expect(blocks([(.paragraph, text)]) == [text]) }
}

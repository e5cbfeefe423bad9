import DatelineModel
import Testing

@testable import DatelineIngestion

@Suite struct PDFParagraphsTests {
  private func running(_ text: String) -> String {
    String(decoding: PDFParagraphs.running(Array(text.utf8)), as: UTF8.self)
  }

  @Test func headsFeetAndNumbersAreDropped() {
    let page = { (number: Int) in
      "Port Courier, printed 3 October 2025, \(number)\nThe \(["ferry", "tug", "yacht"][number - 1]) sails again after a week in dock\n"
        + "and it brings \(["mail", "coal", "guests"][number - 1]).\nPage \(number) of 3\n\u{0C}"
    }
    let text = running(page(1) + page(2) + page(3))
    #expect(!text.contains("printed") && !text.contains("Page"))
    #expect(text.contains("The tug sails again after a week in dock and it brings coal."))
  }

  /// A page alone shows no other by which its head and foot are told.
  @Test(
    arguments: [
      ("Port Courier - Friday, 3 October 2025", "portcourier.example page 1", true),
      ("3 October 2025, 10:15 Ferry sails again", "https://portcourier.example/ferry", true),
      ("Published by Port Courier - 3 October 2025", "It sails on page 1.", false),
      ("Ferry of 3 October 2025 sails again", "Nobody was hurt.", false), ("3 October 2025", "Ida Holm", false),
    ])
  func headAndFootOfTheOnlyPage(_ head: String, _ foot: String, _ areDropped: Bool) {
    let text = running(
      "\(head)\nThe ferry sails again after a week in the dock, and it brings the mail of August.\n\(foot)\n\u{0C}")
    #expect(text.contains(head) == !areDropped && text.contains(foot) == !areDropped, "\(text)")
  }

  @Test func linesAreJoinedToParagraphs() {
    let text = running(
      "The ferry to the outer island sails again after a week of re\u{AD}\npairs, the port office said on Tuesday, and it brings\n"
        + "the mail-\nbags of August.\nThe school of the island has been without its teacher, who\nlives on the mainland.\n\u{0C}"
    )
    #expect(text.contains("repairs, the port"))
    #expect(text.contains("mailbags of August.\n\nThe school"))
  }

  @Test func onePageKeepsItsLines() {
    #expect(running("Ferry sails\nIt sails.\n\u{0C}").contains("Ferry sails"))
  }

  @Test func nothingIsNothing() { #expect(running("\u{0C}\u{0C}\n").filter { !$0.isWhitespace }.isEmpty) }

  @Test func aDocumentIsReadWhereTheProgramIs() throws {
    let stream =
      "BT /F1 12 Tf 72 700 Td (The ferry to the island sails again, the port said.) Tj 0 -14 Td (It brings the mail to all.) Tj ET"
    let objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
      "<</Length \(stream.utf8.count)>>stream\n\(stream)\nendstream", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    var file = "%PDF-1.4\n"
    for (index, object) in objects.enumerated() { file += "\(index + 1) 0 obj\(object)endobj\n" }
    file += "trailer<</Root 1 0 R/Info<</CreationDate(D:20200101000000)>>>>\n%%EOF\n"
    do throws(IngestionError) {
      let article = try ArticleReader().read(Array(file.utf8), hints: ReadingHints())[0]
      #expect(article.text.contains("The ferry to the island sails again, the port said. It brings the mail to all."))
      #expect(article.published == nil)
    } catch {
      guard case .missingProgram = error else { return _ = Issue.record("\(error)") }
      #expect(error.remedy.contains("poppler-utils"))
    }
  }

  @Test func aDamagedDocumentIsToldSo() {
    #expect(throws: IngestionError.self) {
      try ArticleReader().read(Array("%PDF-1.4\nnothing".utf8), hints: ReadingHints())
    }
  }
}

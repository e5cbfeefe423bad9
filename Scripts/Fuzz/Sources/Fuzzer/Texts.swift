import Dateline
@testable import DatelineIngestion

/// Bytes as the text of printed pages, as `pdftotext` gives it.
enum Printed: Target {
  static func run(_ bytes: [UInt8]) {
    Articles.read(PDFParagraphs.running(bytes))
  }
}

/// Any text as a chronology: its dates become blocks of their own, which must stand in order and inside of the text.
enum Chronologies: Target {
  private static let pipeline = Pipeline(PipelineOptions(published: CivilDateTime(iso: "2026-03-20")))

  static func run(_ bytes: [UInt8]) {
    let article = pipeline.article(text: String(decoding: bytes, as: UTF8.self))
    let document = pipeline.reading(of: article).document
    var end = 0
    for block in document.blocks {
      let label = block.dateLabel ?? block.range
      guard block.range.lowerBound >= end, block.range.upperBound <= document.text.utf8.count,
        label.lowerBound >= 0, label.upperBound <= document.text.utf8.count
      else { fatalError("a block outside of the text: \(block.range)") }
      end = block.range.upperBound
    }
  }
}

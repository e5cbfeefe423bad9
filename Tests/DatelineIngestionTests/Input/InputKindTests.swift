import CivilTime
import DatelineModel
import DatelineTestSupport
import Testing

@testable import DatelineIngestion

struct InputKindTests {
  private func error(_ bytes: [UInt8], limits: ReadingLimits = .standard) -> IngestionError? {
    do throws(IngestionError) {
      _ = try ArticleReader(limits: limits).read(bytes, hints: ReadingHints())
      return nil
    } catch {
      return error
    }
  }

  @Test func whatIsNoTextIsRefused() {
    #expect(error([]) == .empty)
    #expect(error(Array(" \n\t ".utf8)) == .empty)
    switch error(Array("%PDF-1.7 …".utf8)) {
    case .malformed(format: "PDF", _), .missingProgram(name: "pdftotext", kind: "a PDF document", _): break
    case let other: Issue.record("a PDF document that is none: \(String(describing: other))")
    }
    #expect(error((0..<4000).map { UInt8($0 % 32) }) == .binary(kind: "binary data"))
    #expect(
      error([UInt8](repeating: 0x41, count: 100), limits: ReadingLimits(bytes: 10)) == .tooLarge(bytes: 100, limit: 10))
  }

  /// A short note with a broken letter or two is a note, with or without a byte order mark.
  @Test(arguments: [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func aFewBrokenLettersAreText(mark: [UInt8]) {
    for broken in [[0xFF], [0xFF, 0xFE], [0xE2, 0x82], [0x80, 0x00]] as [[UInt8]] {
      #expect(error(mark + Array("See you tomorrow ".utf8) + broken + Array(" at noon.\n".utf8)) == nil)
    }
  }

  /// Text that was encoded, or made up of letters without a space, has no words; scripts without spaces have.
  @Test(
    arguments: [
      (String(repeating: "QmFzZTY0IGlzIG5vIHRleHQ", count: 200), false),
      (String(repeating: String(repeating: "x7Zq", count: 19) + "\n", count: 40), false),
      (String(repeating: "Ã¤Åœ", count: 200), false), (String(repeating: "渡船又开航了。", count: 100), true),
      (String(repeating: "The ferry sails. ", count: 60), true),
      (
        "See https://ferry.example/" + String(repeating: "a", count: 200) + " for "
          + String(repeating: "the ferry. ", count: 40), true
      ),
    ])
  func signsWithoutWordsAreNoText(_ text: String, _ isText: Bool) {
    #expect(error(Array(text.utf8)) == (isText ? nil : .binary(kind: "signs without words")))
  }

  @Test func randomBytesAreNoText() {
    var random = RandomSource(seed: 7)
    for size in [200, 2000, 20_000] {
      for _ in 0..<50 {
        let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
        #expect(error(bytes) == .binary(kind: "binary data"))
      }
    }
  }

  @Test func pagesWithoutArticleAreRefused() {
    let links = (1...30).map { "<li><a href=/\($0)>Headline of another article number \($0)</a></li>" }.joined()
    guard case .noArticle = error(Array("<html><body><h1>News</h1><ul>\(links)</ul></body></html>".utf8)) else {
      Issue.record("a list of links was taken for an article")
      return
    }
  }

  @Test(arguments: [
    ("<html><p>x", ContentKind.html), ("<?xml version='1.0'?><rss version='2.0'>", .feed),
    ("<?xml version='1.0'?><html>", .html), ("# Title\n\ntext", .markdown), ("Plain words.", .text),
    ("---\ntitle: x\n---\n", .markdown), ("5 < 6 and 7 > 3", .text),
    ("+++\ntitle = 'x'\n+++\n", .markdown), ("{\"a\": 1}", .binary("JSON")), ("[Note] Plain words. [End]", .text),
    ("From: a\nMIME-Version: 1.0\n\nx", .mail),
    ("From: a\n\nMIME-Version: 1.0", .text),
    ("Words first <p>a</p><p>b</p><p>c</p> and so on", .html),
  ])
  func kinds(_ text: String, _ kind: ContentKind) {
    #expect(ContentKind(text: Array(text.utf8), hints: ReadingHints()) == kind)
  }
}

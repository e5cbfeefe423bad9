import DatelineModel
import Testing

@testable import DatelineEnglish

/// A participle that ends a title is no verb.
@Suite struct TitleParticipleTests {
  private typealias Row = (word: String, tag: UniversalTag, head: Int?, relation: UniversalRelation)

  /// "Harbour Lights Revisited is now up for preorder." as a parser may read it.
  private let misread: [Row] = [
    ("Harbour", .properNoun, 1, .compound), ("Lights", .properNoun, nil, .root), ("Revisited", .verb, 1, .acl),
    ("is", .auxiliary, 5, .cop), ("now", .adverb, 5, .advmod), ("up", .adverb, 2, .ccomp),
    ("for", .adposition, 7, .case),
    ("preorder", .noun, 5, .obl), (".", .punctuation, 1, .punct),
  ]

  private func mended(_ rows: [Row]) -> [SentenceAnalysis.Word] {
    let text = rows.map(\.word).joined(separator: " ")
    var (words, start) = ([SentenceAnalysis.Word](), 0)
    for (index, row) in rows.enumerated() {
      let range = start..<start + row.word.utf8.count
      var features = SentenceAnalysis.Features()
      if row.tag == .auxiliary { features.verbForm = .finite }
      words.append(
        SentenceAnalysis.Word(
          range: range, token: index, lemma: row.word, tag: row.tag, features: features, head: row.head,
          relation: row.relation))
      start = range.upperBound + 1
    }
    TitleParticiple.mend(&words, in: text.utf8.span)
    return words
  }

  @Test func leavesItsTitleTheSubject() {
    let words = mended(misread)
    #expect(words[5].relation == .root && words[5].head == nil)
    #expect(words[1].relation == .nsubj && words[1].head == 5)
    #expect(words[2].tag == .properNoun && words[8].head == 5)
  }

  @Test func isAVerbWhereItIsWrittenSmall() {
    var rows = misread
    rows[2].word = "revisited"
    let words = mended(rows)
    #expect(words[2].tag == .verb && words[1].relation == .root)
  }
}

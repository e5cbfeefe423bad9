@_spi(Training) import DatelineLanguage
import DatelineModel
import DatelineTestSupport
import Foundation
import Testing
@_spi(Training) @testable import DatelineEnglish

/// The folder of corpora, which is not part of the package; nil when the environment names none.
enum Corpora {
  static let folder = ProcessInfo.processInfo.environment["DATELINE_CORPORA"]
}

/// Words and sentences of raw text against UD English EWT, where the folder of corpora is given.
@Suite(.enabled(if: Corpora.folder != nil, "DATELINE_CORPORA names no folder"))
struct TreebankTests {
  struct Floors: Sendable {
    var paragraphs: Bool
    var words: Double
    var sentences: Double
  }

  @Test(arguments: [
    Floors(paragraphs: true, words: 0.99, sentences: 0.88), Floors(paragraphs: false, words: 0.985, sentences: 0.76),
  ])
  func wordsAndSentencesOfRawText(floors: Floors) throws {
    let folder = try #require(Corpora.folder)
    let part = ProcessInfo.processInfo.environment["DATELINE_TREEBANK_PART"] ?? "dev"
    let conllu = try String(contentsOfFile: "\(folder)/tagging/ud_ewt/en_ewt-\(part).conllu", encoding: .utf8)
    let lines = conllu.split(separator: "\n", omittingEmptySubsequences: false)
    let treebank = RawTreebank(conllu: lines, paragraphs: floors.paragraphs)
    var words = Agreement()
    var sentences = Agreement()
    for text in treebank.texts {
      let document = Document(text.raw)
      let found = document.sentences.indices.map { WordSplitter().words(ofSentence: $0, in: document).map(\.range) }
      words.add(gold: text.words, found: found.flatMap(\.self))
      sentences.add(
        gold: text.sentences,
        found: found.compactMap { words in
          guard let first = words.first, let last = words.last else { return nil }
          return first.lowerBound..<last.upperBound
        })
    }
    print("EWT \(part), paragraphs \(floors.paragraphs ? "kept" : "joined"): words \(words), sentences \(sentences)")
    #expect(words.f1 >= floors.words)
    #expect(sentences.f1 >= floors.sentences)
  }
}

/// How far two sets of ranges agree.
struct Agreement: CustomStringConvertible {
  private var gold = 0
  private var found = 0
  private var both = 0

  mutating func add(gold: [Range<Int>], found: [Range<Int>]) {
    self.gold += gold.count
    self.found += found.count
    both += Set(gold).intersection(found).count
  }

  var f1: Double { gold + found == 0 ? 0 : 2 * Double(both) / Double(gold + found) }

  var description: String { "F1 \((f1 * 10_000).rounded() / 100) % (\(gold) in gold, \(found) found, \(both) right)" }
}

import DatelineEnglish
import DatelineLanguage
import DatelineModel
import DatelineTestSupport
import Testing

@Suite struct LexerPropertyTests {
  /// Pieces that the lexer, the splitter and the quotation finder treat in different ways.
  private static let pieces = [
    "Mr.", "U.S.", "a.b.c", "5,000", "3.5.7", "19th", "'s", "'", "\"", "“", "”", "‘", "’", "``", "''", "...", "?!", ".",
    " ", "\n", "\n\n", "\u{A0}", "\u{AD}", "\u{200D}", "é", "Ж", "日本", "😀", "🇺🇦", "@", "#x", "http://", "www.", "x@y.z",
    "(", ")", "-", "—", "said", "The", "he", "½", "２", "\u{0}", "\u{FFFD}", "1.", "$", "&", "A&B", "_", "p.m.", "\r\n",
  ]

  private static func text(seed: UInt64) -> String {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var text = ""
    for _ in 0..<40 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      text += pieces[Int(state >> 33) % pieces.count]
    }
    return text
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func tokensCoverTheTextAndSentencesTheTokens(seed: UInt64) {
    let document = Document(Self.text(seed: seed))
    let bytes = Array(document.text.utf8)
    var covered = 0
    for token in document.tokens {
      #expect(token.range.lowerBound >= covered)
      #expect(!token.range.isEmpty)
      let gap = String(decoding: bytes[covered..<token.range.lowerBound], as: UTF8.self)
      #expect(gap.unicodeScalars.allSatisfy(Self.mayBeSkipped), "\(document.text.debugDescription)")
      covered = token.range.upperBound
    }
    let rest = String(decoding: bytes[covered...], as: UTF8.self)
    #expect(rest.unicodeScalars.allSatisfy(Self.mayBeSkipped))

    #expect(document.sentences.flatMap(\.tokens) == Array(document.tokens.indices))
    for sentence in document.sentences {
      let block = document.blocks[sentence.block].range
      #expect(document.tokens[sentence.tokens].allSatisfy { block.contains($0.range.lowerBound) })
    }
    for quotation in document.quotations { #expect(document.tokens.indices.contains(quotation.tokens)) }
    let begins = document.quotations.map(\.tokens.lowerBound)
    #expect(begins == begins.sorted())
  }

  private static func mayBeSkipped(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
      || scalar.properties.generalCategory == .control
  }

  @Test(arguments: [
    "\"", "“", "‘", "(", "A.", "a.a.", "aa.", "@", "a@", "1/2/", "-", "'", "1.1.", "\"a ", "“a\n\n", "Mr. ", "e. ",
  ])
  func nastyInputsAreRead(piece: String) {
    let document = Document(String(repeating: piece, count: 10_000))
    #expect(document.sentences.flatMap(\.tokens).count == document.tokens.count)
  }

  @Test func blocksThatCutScalarsAreRead() {
    let text = "né é"
    for start in 0...text.utf8.count {
      for end in start...text.utf8.count {
        let article = Article(text: text, blocks: [Block(.paragraph, start..<end)])
        #expect(
          LanguageAnalyzer(words: .english).document(of: article).tokens.allSatisfy { $0.range.upperBound <= end })
      }
    }
  }
}

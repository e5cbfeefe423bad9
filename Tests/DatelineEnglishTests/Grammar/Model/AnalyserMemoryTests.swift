import Testing

@_spi(Training) @testable import DatelineEnglish
@_spi(Training) @testable import DatelineLanguage

/// What an analyser remembers of words that it read changes no answer.
struct AnalyserMemoryTests {
  private let sentences = [
    "The ferry sank off Varn on Monday , and the ferry was raised on Tuesday .",
    "Seventeen-year-old lighthousekeepersdaughter Ilse Brandt saw the Ferry sink .",
    "Café owners in Varn saw it , too : the café is by the pier .",
    "A", "", "Police said on 3 May 2019 that 12 people had been injured .",
  ]

  @Test(.enabled(if: GrammarModel.english != nil, "the program was built without a model"))
  func answersAreThoseOfAFreshAnalyser() throws {
    let model = try #require(GrammarModel.english)
    let used = GrammarAnalyser(model)
    for sentence in sentences + sentences.reversed() + sentences {
      #expect(Answer(of: used, to: sentence) == Answer(of: GrammarAnalyser(model), to: sentence), "\(sentence)")
    }
  }

  /// Bytes that are no UTF-8 are kept as they are.
  @Test(.enabled(if: GrammarModel.english != nil, "the program was built without a model"))
  func lemmasOfBrokenTextStay() throws {
    let analyser = GrammarAnalyser(try #require(GrammarModel.english))
    let bytes: [UInt8] = [0x61, 0xFF, 0x62]
    for _ in 0..<2 {
      analyser.tag([0..<3], in: bytes.span)
      var lemma: [UInt8] = []
      analyser.lemma(of: 0..<3, in: bytes.span, tag: analyser.tags[0], into: &lemma)
      #expect(lemma.contains(0xFF))
    }
  }

  private struct Answer: Equatable {
    let tags: [UInt16]
    let heads: [Int32]
    let relations: [UInt8]
    let doubts: [Float]
    let lemmas: [String]

    init(of analyser: GrammarAnalyser, to sentence: String) {
      let text = Array(sentence.utf8)
      let words = text.split(separator: 0x20).map { $0.startIndex..<$0.endIndex }
      analyser.parse(words, in: text.span)
      (tags, heads, relations, doubts) = (analyser.tags, analyser.heads, analyser.relations, analyser.doubts)
      lemmas = words.indices.map { index in
        var lemma: [UInt8] = []
        analyser.lemma(of: words[index], in: text.span, tag: analyser.tags[index], into: &lemma)
        #expect(analyser.lemma(of: words[index], in: text.span, tag: analyser.tags[index]).utf8.elementsEqual(lemma))
        return String(decoding: lemma, as: UTF8.self)
      }
    }
  }
}

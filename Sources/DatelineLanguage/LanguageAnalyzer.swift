public import DatelineModel

/// Reads a text: tokens, sentences and quotations. One pass over the bytes; the grammar of sentences is not looked at.
public struct LanguageAnalyzer: Sendable {
  private let words: TextWords

  /// An analyser.
  ///
  /// - Parameter words: those that quotations and chronologies are found by.
  public init(words: TextWords) { self.words = words }

  /// The document of an article, block by block.
  public func document(of article: Article) -> Document {
    document(
      text: article.text, blocks: article.blocks, title: article.title?.value, language: article.language?.value)
  }

  /// The document of a plain text: blank lines part its blocks, and so do line feeds unless the lines look hard-wrapped.
  ///
  /// - Parameter language: the BCP 47 code of its language; nil when it is not known, and then it is read as English.
  public func document(text: String, language: String?) -> Document {
    document(text: text, blocks: PlainTextBlocks.blocks(of: text.utf8.span), title: nil, language: language)
  }

  /// The blocks of a plain text, as ``document(text:language:)`` finds them.
  public func blocks(of text: String) -> [Block] { PlainTextBlocks.blocks(of: text.utf8.span) }

  private func document(text: String, blocks: [Block], title: String?, language: String?) -> Document {
    let bytes = text.utf8.span
    let blocks = ChronologyReader.marked(
      LeadIns.parted(blocks, in: bytes, words.dates), in: bytes, title: title, words.dates)
    let model = BoundaryModel.of(language: language)
    var reading = read(bytes, blocks: blocks, language: language) { features, _ in
      model?.endsSentence(features) ?? false
    }
    var quotations = QuotationFinder.quotations(of: &reading.tokens, blocks: reading.blocks, bytes)
    QuotationAttributor(tokens: reading.tokens, sentences: reading.sentences, words).attribute(&quotations, bytes)
    return Document(
      text: text, blocks: blocks, tokens: reading.tokens, sentences: reading.sentences, quotations: quotations,
      language: language)
  }

  /// Reads a plain text as ``document(text:language:)`` does up to its sentences, and asks `endsUnmarked` what else a
  /// model is asked: whether a sentence ends before that byte, where no mark tells. Gives the bytes of the sentences. For
  /// training such a model.
  @_spi(Training) public func sentences(
    of text: String, language: String?, endsUnmarked: (BoundaryFeatures, _ next: Int) -> Bool
  ) -> [Range<Int>] {
    let bytes = text.utf8.span
    let blocks = PlainTextBlocks.blocks(of: bytes)
    let reading = read(bytes, blocks: blocks, language: language, endsUnmarked: endsUnmarked)
    return reading.sentences.map {
      Int(reading.tokens[$0.tokens.lowerBound].start)..<Int(reading.tokens[$0.tokens.upperBound - 1].end)
    }
  }

  private func read(
    _ bytes: Span<UInt8>, blocks: [Block], language: String?, endsUnmarked: (BoundaryFeatures, _ next: Int) -> Bool
  ) -> (tokens: [Token], sentences: [Sentence], blocks: [Range<Int>]) {
    let abbreviations = Abbreviations.of(language: language)
    var lexer = Lexer(abbreviations: abbreviations, capacity: bytes.count / 5)
    var blockTokens: [Range<Int>] = []
    blockTokens.reserveCapacity(blocks.count)
    for block in blocks {
      let first = lexer.tokens.count
      lexer.lex(bytes, block: block.range)
      blockTokens.append(first..<lexer.tokens.count)
    }
    var tokens = lexer.takeTokens()
    let sentences = SentenceSplitter(abbreviations: abbreviations, speech: words.speech)
      .sentences(of: &tokens, blocks: blockTokens, bytes, endsUnmarked: endsUnmarked)
    return (tokens, sentences, blockTokens)
  }
}

public import DatelineModel

/// Reads a text: tokens, sentences and quotations. One pass over the bytes; the grammar of sentences is not looked at.
public struct LanguageAnalyzer: Sendable {
  /// An analyser.
  public init() {}

  /// The document of an article, block by block.
  public func document(of article: Article) -> Document {
    document(text: article.text, blocks: article.blocks, language: article.language?.value)
  }

  /// The document of a plain text: blank lines part its blocks, and so do line feeds unless the lines look hard-wrapped.
  ///
  /// - Parameter language: the BCP 47 code of its language; nil when it is not known, and then it is read as English.
  public func document(text: String, language: String?) -> Document {
    document(text: text, blocks: PlainTextBlocks.blocks(of: text.utf8.span), language: language)
  }

  private func document(text: String, blocks: [Block], language: String?) -> Document {
    let bytes = text.utf8.span
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
    let splitter = SentenceSplitter(abbreviations: abbreviations)
    let sentences = splitter.sentences(of: &tokens, blocks: blockTokens, bytes)
    var quotations = QuotationFinder.quotations(of: &tokens, blocks: blockTokens, bytes)
    QuotationAttributor(tokens: tokens, sentences: sentences).attribute(&quotations, bytes)
    return Document(
      text: text, blocks: blocks, tokens: tokens, sentences: sentences, quotations: quotations, language: language)
  }
}

/// A text in tokens and sentences: what every stage after ingestion reads.
public struct Document: Sendable {
  /// The text, as in the article.
  public let text: String
  /// The article's blocks.
  public let blocks: [Block]
  /// The tokens in the order of the text.
  public let tokens: [Token]
  /// The sentences in the order of the text; together they hold every token.
  public let sentences: [Sentence]
  /// Direct quotations in the order of their beginnings.
  public let quotations: [Quotation]
  /// The BCP 47 code of the language; nil when it is not known.
  public let language: String?

  /// A document of those parts.
  public init(
    text: String, blocks: [Block], tokens: [Token], sentences: [Sentence], quotations: [Quotation], language: String?
  ) {
    (self.text, self.blocks, self.tokens) = (text, blocks, tokens)
    (self.sentences, self.quotations, self.language) = (sentences, quotations, language)
  }
}

/// A sentence: a range of tokens inside one block.
public struct Sentence: Hashable, Sendable {
  /// Indices into the document's tokens, half-open.
  public var tokens: Range<Int>
  /// The index of its block.
  public var block: Int

  /// A sentence of those tokens.
  public init(tokens: Range<Int>, block: Int) { (self.tokens, self.block) = (tokens, block) }
}

/// Direct speech between quotation marks, or a block quotation.
public struct Quotation: Hashable, Sendable {
  /// Indices into the document's tokens, the marks included, half-open.
  public var tokens: Range<Int>
  /// Who says it, as byte range of the name or noun phrase in the text; nil where it is not plain.
  public var speaker: Range<Int>?
  /// The token of the verb of speech ("said"); nil where there is none.
  public var verb: Int?
  /// 0 for an outer quotation, 1 for one inside it, and so on.
  public var depth: Int

  /// A quotation.
  public init(tokens: Range<Int>, speaker: Range<Int>? = nil, verb: Int? = nil, depth: Int = 0) {
    (self.tokens, self.speaker, self.verb, self.depth) = (tokens, speaker, verb, depth)
  }
}

/// What was learnt of one language: everything that tagging, parsing and lemmatising need.
@_spi(Training) public struct GrammarModel: @unchecked Sendable {
  let shape: Shape
  let tagSet: TagSet
  let relations: RelationSet
  let words: WordEmbedding
  let encoder: Encoder
  let tagger: Tagger
  let parser: Parser
  let lemmatiser: Lemmatiser
  let calibration: ArcCalibration

  /// The sizes of a model's network.
  public struct Shape: Sendable {
    /// Units of one direction of a layer; a multiple of 16. The vector of a word has twice as many columns.
    public var units: Int
    /// Layers of the encoder.
    public var layers: Int
    /// The layer, counted from one, whose vectors tell the tags.
    public var taggingLayer: Int
    /// Hidden units of the parser; a multiple of 16.
    public var hidden: Int

    /// A shape.
    public init(units: Int, layers: Int, taggingLayer: Int, hidden: Int) {
      (self.units, self.layers, self.taggingLayer, self.hidden) = (units, layers, taggingLayer, hidden)
    }

    /// Columns of a word's vector.
    public var width: Int { 2 * units }

    /// How a model keeps it.
    public var section: [UInt32] { [units, layers, taggingLayer, hidden].map { UInt32($0) } }
  }

  /// A model of bytes that nobody changes and that outlive it, aligned to 64; nil when they are none.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    guard let file = ModelFile(bytes) else { return nil }
    let sizes = file.section("conf", of: UInt32.self).map { Int($0) }
    guard sizes.count == 4, sizes[0] > 0, sizes[0] % 16 == 0, sizes[3] > 0, sizes[3] % 16 == 0,
      (1...sizes[1]).contains(sizes[2])
    else { return nil }
    shape = Shape(units: sizes[0], layers: sizes[1], taggingLayer: sizes[2], hidden: sizes[3])
    tagSet = TagSet(file.lines("tagn"))
    relations = RelationSet(file.lines("reln"))
    guard let words = WordEmbedding(file, shape), let encoder = Encoder(file, shape),
      let tagger = Tagger(file, shape, tagSet), let parser = Parser(file, shape, tagSet, relations),
      let lemmatiser = Lemmatiser(file)
    else { return nil }
    (self.words, self.encoder, self.tagger) = (words, encoder, tagger)
    (self.parser, self.lemmatiser) = (parser, lemmatiser)
    calibration = ArcCalibration(file)
  }
}

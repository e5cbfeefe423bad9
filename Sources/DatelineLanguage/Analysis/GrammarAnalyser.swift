internal import DatelineModel

/// Tags, parses and lemmatises sentences one after the other in the same memory: use one in each task.
@_spi(Training) public final class GrammarAnalyser {
  let model: GrammarModel
  private var reader = WordReader()
  private let vectors = [WorkingMemory<Float>(), WorkingMemory<Float>(), WorkingMemory<Float>()]
  private let encoding = Encoder.Memory()
  private let parsing: Parser.Memory
  private let scores = WorkingMemory<Float>()
  /// The numbers of the words' tags.
  public private(set) var tags: [UInt16] = []

  /// An analyser with that model.
  public init(_ model: GrammarModel) {
    self.model = model
    parsing = Parser.Memory(model.parser.features)
  }

  /// The heads of the words of the sentence parsed last: indices, the count of words for the root.
  public var heads: [Int32] { parsing.state.heads }
  /// The numbers of their relations.
  public var relations: [UInt8] { parsing.state.relations }

  /// What spoke against the steps that told each word's head and relation, see ``ParserState/doubts``.
  public var doubts: [Float] { parsing.state.doubts }

  /// Tags the words of a sentence, given as byte ranges of a text, all within it.
  public func tag(_ words: [Range<Int>], in text: Span<UInt8>) {
    encode(words, in: text)
  }

  /// Tags and parses the words of a sentence, given as byte ranges of a text, all within it.
  public func parse(_ words: [Range<Int>], in text: Span<UInt8>) {
    let tagged = encode(words, in: text)
    let last = apply(layers: model.shape.taggingLayer..<model.shape.layers, from: tagged, words: words.count)
    model.parser.parse(vectors[last].base, tags: tags, parsing)
  }

  /// Appends the lemma of a word with that tag to `output`.
  public func lemma(of word: Range<Int>, in text: Span<UInt8>, tag: UInt16, into output: inout [UInt8]) {
    let word = text.extracting(word)
    reader.read(word)
    let lemmaClass = model.tagSet.lemmaClass[Int(tag)]
    model.lemmatiser.lemma(of: word, reader, lemmaClass: lemmaClass, into: &output)
  }

  /// Reads a sentence as ``parse(_:in:)`` does, and gives the scores of every tag for each of its words; then
  /// ``score(_:)`` may be asked. For training others by this model's example.
  public func prepare(_ words: [Range<Int>], in text: Span<UInt8>, tagScores: UnsafeMutablePointer<Float>) {
    let tagged = encode(words, in: text)
    let columns = LinearMap.padded(model.tagSet.columns.count)
    for word in words.indices {
      let vector = vectors[tagged].base + word * model.shape.width
      model.tagger.score(vector, into: tagScores + word * columns, encoding.maps)
    }
    let last = apply(layers: model.shape.taggingLayer..<model.shape.layers, from: tagged, words: words.count)
    model.parser.prepare(vectors[last].base, tags: tags, parsing)
  }

  /// The scores of all transitions, by their numbers, from a state of the prepared sentence.
  public func score(_ state: borrowing ParserState) -> UnsafePointer<Float> {
    model.parser.score(state, parsing)
    return UnsafePointer(parsing.scores.base)
  }

  /// Takes words up to the tagging layer and tags them; gives the buffer that their vectors are in.
  @discardableResult
  private func encode(_ words: [Range<Int>], in text: Span<UInt8>) -> Int {
    let width = model.shape.width
    for buffer in vectors { buffer.reserve(words.count * width) }
    for (index, word) in words.enumerated() {
      reader.read(text.extracting(word))
      model.words.embed(reader, into: vectors[0].base + index * width)
    }
    let last = apply(layers: 0..<model.shape.taggingLayer, from: 0, words: words.count)
    tags.removeAll(keepingCapacity: true)
    model.tagger.tag(vectors[last].base, words: words.count, into: &tags, scores, encoding.maps)
    return last
  }

  /// Takes vectors through layers, from buffer to buffer; gives the last.
  private func apply(layers: Range<Int>, from first: Int, words: Int) -> Int {
    var from = first
    for layer in layers {
      let to = (from + 1) % vectors.count
      model.encoder.apply(layer: layer, to: vectors[from].base, words: words, into: vectors[to].base, encoding)
      from = to
    }
    return from
  }
}

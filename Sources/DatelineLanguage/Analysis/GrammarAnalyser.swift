internal import DatelineModel

/// Tags, parses and lemmatises sentences one after the other in the same memory: use one in each task.
@_spi(Training) public final class GrammarAnalyser {
  let model: GrammarModel
  private var reader = WordReader()
  private let vectors = [WorkingMemory<Float>(), WorkingMemory<Float>(), WorkingMemory<Float>()]
  private let encoding = Encoder.Memory()
  private let parsing = Parser.Memory()
  private let scores = WorkingMemory<Float>()
  private let firstLayer: FirstLayerCache
  /// The words of a sentence that the cache does not hold, their vectors and what the first layer makes of these.
  private var unknown: [Int] = []
  private let gathered = WorkingMemory<Float>(), gatheredSums = WorkingMemory<Float>()
  private var lemmas = LemmaCache()
  /// The numbers of the words' tags.
  public private(set) var tags: [UInt16] = []

  /// An analyser with that model.
  public init(_ model: GrammarModel) {
    self.model = model
    firstLayer = FirstLayerCache(width: model.shape.width, sums: model.encoder.sumCount)
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
    let bytes = text.extracting(word)
    // What is no ASCII may be no UTF-8, which no String keeps.
    if let key = WordKey(bytes), key.isASCII {
      output.append(contentsOf: lemma(of: bytes, key, tag).utf8)
    } else {
      compute(bytes, tag, into: &output)
    }
  }

  /// The lemma of a word with that tag.
  func lemma(of word: Range<Int>, in text: Span<UInt8>, tag: UInt16) -> String {
    let bytes = text.extracting(word)
    if let key = WordKey(bytes), key.isASCII { return lemma(of: bytes, key, tag) }
    var lemma: [UInt8] = []
    compute(bytes, tag, into: &lemma)
    return String(decoding: lemma, as: UTF8.self)
  }

  private func lemma(of word: Span<UInt8>, _ key: WordKey, _ tag: UInt16) -> String {
    if let known = lemmas.lemma(of: key, tag: tag) { return known }
    var bytes: [UInt8] = []
    compute(word, tag, into: &bytes)
    let lemma = String(decoding: bytes, as: UTF8.self)
    lemmas.keep(lemma, of: key, tag: tag)
    return lemma
  }

  private func compute(_ word: Span<UInt8>, _ tag: UInt16, into output: inout [UInt8]) {
    reader.read(word)
    model.lemmatiser.lemma(of: word, reader, lemmaClass: model.tagSet.lemmaClass[Int(tag)], into: &output)
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
    embed(words, in: text)
    model.encoder.recur(layer: 0, over: vectors[0].base, words: words.count, into: vectors[1].base, encoding)
    let last = apply(layers: 1..<model.shape.taggingLayer, from: 1, words: words.count)
    tags.removeAll(keepingCapacity: true)
    model.tagger.tag(vectors[last].base, words: words.count, into: &tags, scores, encoding.maps)
    return last
  }

  /// Writes the vectors of words by themselves to the first buffer, and what the first layer makes of them to its memory.
  private func embed(_ words: [Range<Int>], in text: Span<UInt8>) {
    let (width, sums) = (model.shape.width, model.encoder.sumCount)
    encoding.reserve(words: words.count, units: model.shape.units)
    unknown.removeAll(keepingCapacity: true)
    for (index, word) in words.enumerated() {
      let bytes = text.extracting(word)
      let vector = vectors[0].base + index * width
      if let key = WordKey(bytes), firstLayer.read(key, vector: vector, sums: encoding.sums.base + index * sums) {
        continue
      }
      reader.read(bytes)
      model.words.embed(reader, into: vector)
      unknown.append(index)
    }
    gathered.reserve(unknown.count * width)
    gatheredSums.reserve(unknown.count * sums)
    for (place, index) in unknown.enumerated() {
      (gathered.base + place * width).update(from: vectors[0].base + index * width, count: width)
    }
    model.encoder.sum(layer: 0, of: gathered.base, words: unknown.count, into: gatheredSums.base, encoding)
    for (place, index) in unknown.enumerated() {
      let (vector, source) = (gathered.base + place * width, gatheredSums.base + place * sums)
      (encoding.sums.base + index * sums).update(from: source, count: sums)
      if let key = WordKey(text.extracting(words[index])) { firstLayer.keep(key, vector: vector, sums: source) }
    }
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

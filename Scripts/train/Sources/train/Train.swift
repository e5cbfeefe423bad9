@_spi(Training) import DatelineLanguage

/// Learns a model from a treebank: see the article on training in the documentation of DatelineLanguage.
@main
struct Train {
  static func main() {
    do {
      let settings = try Settings(Array(CommandLine.arguments.dropFirst()))
      if settings.boundaries { try learnBoundaries(settings) } else { try run(settings) }
    } catch {
      fail(error)
    }
  }

  private static func learnBoundaries(_ settings: Settings) throws {
    let text = try String(decoding: readFile(settings.train), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let learner = BoundaryLearner(lines, language: settings.language)
    report(learner.summary)
    try writeFile(learner.learn(), settings.output)
  }

  private static func run(_ settings: Settings) throws {
    let bank = try Treebank(readFile(settings.train))
    let development = try Treebank(readFile(settings.development))
    let labels = Labels(bank, leastTags: settings.leastTags)
    let vocabulary = Vocabulary(bank, leastWords: settings.leastWords, leastAffixes: settings.leastAffixes)
    let lemmas = LemmaLearner.sections(bank, labels.tags, tagNumbers: labels.tagNumbers)
    var random = Random(settings.seed)
    let network = Network(settings, labels, rows: vocabulary.counts.count, &random)
    report("\(bank.words.count) words, \(labels.tags.columns.count) tags, \(vocabulary.counts.count) rows")

    let teachers = try Teachers(settings.teachers, bank, labels)
    let examples = Examples(bank, labels, vocabulary)
    let batches = examples.batchCount(settings.batchWords)
    var best = 0.0
    var step = 0
    for epoch in 1...max(1, settings.epochs) {
      var losses: (tagging: Float, parsing: Float) = (0, 0)
      for batch in examples.batches(settings, &random) {
        let progress = Double(step) / Double(batches * settings.epochs)
        step += 1
        let loss = network.learn(batch, teachers, exploring: epoch > 1, &random)
        losses.tagging += loss.tagging
        losses.parsing += loss.parsing
        let warmth = min(1, Float(step) / 200)
        network.step(Adam(rate: settings.rate * warmth * Float(max(0, 1 - progress)), step: step))
      }
      let bytes = ModelWriter.bytes(network, vocabulary, lemmas: lemmas)
      let result = try evaluate(bytes, development, labels)
      let words = Float(bank.words.count)
      report("epoch \(epoch) loss \(losses.tagging / words) \(losses.parsing / words) \(result)")
      if result.labelled + result.universal > best {
        best = result.labelled + result.universal
        try writeFile(bytes, settings.output)
      }
    }
  }

  /// Runs the bytes as a model, from memory aligned as the product's is.
  private static func evaluate(_ bytes: [UInt8], _ bank: Treebank, _ labels: Labels) throws -> Evaluation {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    defer { memory.deallocate() }
    memory.copyBytes(from: bytes)
    guard let model = GrammarModel(UnsafeRawBufferPointer(memory)) else { throw FileError(path: "the new model") }
    return Evaluation(model, bank, labels)
  }
}

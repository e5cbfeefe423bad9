@_spi(Training) import DatelineLanguage

/// Learns a model from a treebank: see the article on training in the documentation of DatelineLanguage.
@main
struct Train {
  static func main() {
    do {
      let settings = try Settings(Array(CommandLine.arguments.dropFirst()))
      if settings.boundaries {
        try learnBoundaries(settings)
      } else if settings.names {
        try writeFile(NameLearner(settings).learn(settings), settings.output)
      } else {
        try run(settings)
      }
    } catch {
      fail(error)
    }
  }

  private static func learnBoundaries(_ settings: Settings) throws {
    let text = try String(decoding: readFiles(settings.train), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let learner = BoundaryLearner(lines, language: settings.language)
    report(learner.summary)
    let bytes = learner.learn()
    try writeFile(bytes, settings.output)
    if !settings.development.isEmpty {
      let dev = try String(decoding: readFile(settings.development), as: UTF8.self)
      report(
        BoundaryLearner.evaluate(
          bytes, dev.split(separator: "\n", omittingEmptySubsequences: false), language: settings.language))
    }
  }

  private static func run(_ settings: Settings) throws {
    let bank = try Treebank(readFiles(settings.train))
    let silver = try Treebank(readFiles(settings.silver))
    let development = try Treebank(readFile(settings.development))
    let labels = Labels(bank, leastTags: settings.leastTags)
    let vocabulary = Vocabulary([bank, silver], leastWords: settings.leastWords, leastAffixes: settings.leastAffixes)
    let lemmas = LemmaLearner.sections(bank, labels.tags, tagNumbers: labels.tagNumbers)
    var random = Random(settings.seed)
    let network = Network(settings, labels, rows: vocabulary.counts.count, &random)
    report(
      "\(bank.words.count) words, \(silver.words.count) labelled by a teacher, \(labels.tags.columns.count) tags, "
        + "\(vocabulary.counts.count) rows")

    let teachers = try Teachers(settings.teachers, bank, labels)
    let alone = try Teachers([], silver, labels)
    let examples = Examples(bank, labels, vocabulary)
    var more = Examples(silver, labels, vocabulary)
    var best = 0.0
    var step = 0
    for epoch in 1...max(1, settings.epochs) {
      var losses: (tagging: Float, parsing: Float, words: Float) = (0, 0, 0)
      let own = examples.batches(settings, &random).map { (batch: $0, isSilver: false) }
      let given = more.batches(settings, part: settings.silverEpochs, &random).map { (batch: $0, isSilver: true) }
      let batches = (own + given).shuffled(using: &random)
      for (place, (batch, isSilver)) in batches.enumerated() {
        // Epochs differ by a batch or two; the progress of each is its own.
        let progress = (Float(epoch - 1) + Float(place) / Float(batches.count)) / Float(settings.epochs)
        step += 1
        let loss = network.learn(batch, isSilver ? alone : teachers, exploring: epoch > 1, &random)
        losses.tagging += loss.tagging
        losses.parsing += loss.parsing
        losses.words += Float(batch.rows.count)
        let warmth = min(1, Float(step) / 200)
        network.step(Adam(rate: settings.rate * warmth * max(0, 1 - progress), step: step))
      }
      let sections = ModelWriter.sections(network, vocabulary) + lemmas
      let result = try evaluate(ModelFile.encode(sections), development, labels)
      report("epoch \(epoch) loss \(losses.tagging / losses.words) \(losses.parsing / losses.words) \(result)")
      if result.labelled + result.universal > best {
        best = result.labelled + result.universal
        try writeFile(ModelFile.encode(sections + [("sure", ArcCalibration.encode(result.arcs))]), settings.output)
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

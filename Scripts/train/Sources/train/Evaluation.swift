@_spi(Training) import DatelineLanguage

/// How well a model tags and parses a treebank, in percent of words.
struct Evaluation: CustomStringConvertible {
  var universal = 0.0
  var own = 0.0
  var features = 0.0
  var lemmas = 0.0
  var unlabelled = 0.0
  var labelled = 0.0
  /// How doubtful the parser was of each arc, and whether head and relation were right.
  var arcs: [(doubt: Float, isRight: Bool)] = []

  /// Runs a model as the product runs it.
  init(_ model: GrammarModel, _ bank: Treebank, _ labels: Labels) {
    let analyser = GrammarAnalyser(model)
    var words = 0.0
    for sentence in bank.sentences {
      analyser.parse(sentence.words.map(\.form), in: bank.bytes.span)
      for (index, word) in sentence.words.enumerated() {
        words += 1
        let tag = labels.tags.columns[Int(analyser.tags[index])]
        if tag.universal == word.universal { universal += 1 }
        if tag.own == word.own { own += 1 }
        if tag.features == word.features { features += 1 }
        var lemma: [UInt8] = []
        analyser.lemma(of: word.form, in: bank.bytes.span, tag: analyser.tags[index], into: &lemma)
        if lemma[...] == bank.bytes[word.lemma] { lemmas += 1 }
        arcs.append((analyser.doubts[index], false))
        guard Int(analyser.heads[index]) == sentence.heads[index] else { continue }
        unlabelled += 1
        let relation = labels.relations.names[Int(analyser.relations[index])]
        if relation.prefix(while: { $0 != ":" }) == word.relation.prefix(while: { $0 != ":" }) {
          labelled += 1
          arcs[arcs.count - 1].isRight = true
        }
      }
    }
    for path in [\Evaluation.universal, \.own, \.features, \.lemmas, \.unlabelled, \.labelled] {
      self[keyPath: path] *= 100 / max(words, 1)
    }
  }

  var description: String {
    func show(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
    return "UPOS \(show(universal)) XPOS \(show(own)) FEATS \(show(features)) lemma \(show(lemmas)) "
      + "UAS \(show(unlabelled)) LAS \(show(labelled))"
  }
}

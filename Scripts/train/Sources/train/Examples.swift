@_spi(Training) import DatelineLanguage

/// The sentences of a treebank ready to be learnt from.
struct Examples {
  private var sentences: [(rows: [[Int]], tags: [Int], oracle: DynamicOracle)] = []
  private let counts: [Int]
  /// The sentences that are still to be read before all are read again.
  private var left: [Int] = []

  init(_ bank: Treebank, _ labels: Labels, _ vocabulary: Vocabulary) {
    var reader = WordReader()
    for sentence in bank.sentences {
      var rows: [[Int]] = []
      for word in sentence.words {
        reader.read(bank.bytes.span.extracting(word.form))
        rows.append(vocabulary.rows(of: reader))
      }
      let relations = sentence.words.map { labels.relationNumbers[$0.relation] ?? 0 }
      sentences.append(
        (
          rows, sentence.words.map { labels.tagNumbers[$0.tag] ?? 0 },
          DynamicOracle(sentence: sentence, relations: relations)
        ))
    }
    counts = vocabulary.counts
  }

  /// Batches of a part of the sentences, so that all are read once in that many calls.
  mutating func batches(_ settings: Settings, part: Int, _ random: inout Random) -> [Network.Batch] {
    let count = (sentences.count + part - 1) / max(part, 1)
    if left.count < count { left = sentences.indices.shuffled(using: &random) }
    defer { left.removeLast(min(count, left.count)) }
    return batches(left.suffix(count), settings, &random)
  }

  /// The sentences in a new order, in batches of about so many words. The rarer a word, the oftener it is hidden, so
  /// that the row of unknown words is learnt. Features are left out at random, so that none is relied on alone.
  func batches(_ settings: Settings, _ random: inout Random) -> [Network.Batch] {
    batches(sentences.indices.shuffled(using: &random), settings, &random)
  }

  private func batches(
    _ chosen: some Sequence<Int>, _ settings: Settings, _ random: inout Random
  ) -> [Network.Batch] {
    var batches: [Network.Batch] = []
    var batch = Network.Batch()
    let own = WordReader.Kind.word.rawValue
    for sentence in chosen.lazy.map({ sentences[$0] }) {
      let start = batch.rows.count
      for rows in sentence.rows {
        var rows = rows
        let hidden = settings.wordDropout / (settings.wordDropout + Float(counts[rows[own]]))
        if random.unit() < hidden { rows[own] = own }
        rows.removeAll { _ in random.unit() < settings.featureDropout }
        batch.rows.append(rows)
      }
      batch.tags += sentence.tags
      batch.ranges.append(start..<batch.rows.count)
      batch.oracles.append(sentence.oracle)
      if batch.rows.count >= settings.batchWords {
        batches.append(batch)
        batch = Network.Batch()
      }
    }
    if !batch.rows.isEmpty { batches.append(batch) }
    return batches
  }
}

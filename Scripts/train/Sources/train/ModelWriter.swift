@_spi(Training) import DatelineLanguage

/// Lays out what was learnt by descent as the sections of a model.
enum ModelWriter {
  static func sections(_ network: Network, _ vocabulary: Vocabulary) -> [(name: String, bytes: [UInt8])] {
    let labels = network.labels
    let (rows, scales) = embedding(network, vocabulary)
    let tagLines = labels.tags.columns.map { "\($0.universal)\t\($0.own)\t\($0.features)" }
    return [
      ("conf", raw(network.settings.shape.section)),
      ("tagn", Array(tagLines.joined(separator: "\n").utf8)),
      ("reln", Array(labels.relations.names.joined(separator: "\n").utf8)),
      ("keys", HashTable.encode(vocabulary.rows)),
      ("rows", rows), ("scal", scales),
      ("gate", raw(network.layers.flatMap { $0.gates.values })),
      ("tags", network.tagging.section),
    ] + network.layers.enumerated().map { ("lay\($0 + 1)", $1.section) } + network.parsing.sections
  }

  static func raw<Element>(_ values: [Element]) -> [UInt8] { values.withUnsafeBytes { Array($0) } }

  /// Rows as bytes with a scale each. The row of a known word takes in the rows of its affixes.
  private static func embedding(_ network: Network, _ vocabulary: Vocabulary) -> (rows: [UInt8], scales: [UInt8]) {
    let width = network.settings.shape.width
    let count = vocabulary.counts.count
    var values = network.embedding.values
    for rows in vocabulary.known {
      let own = rows[WordReader.Kind.word.rawValue]
      for kind in WordReader.Kind.affixes {
        let row = rows[kind.rawValue]
        for column in 0..<width { values[own * width + column] += network.embedding.value[row * width + column] }
      }
    }
    var (bytes, scales): ([Int8], [Float]) = ([], [])
    for row in 0..<count {
      let slice = values[(row * width)..<((row + 1) * width)]
      let scale = max(slice.reduce(0) { max($0, abs($1)) }, 1e-9) / 127
      scales.append(scale)
      bytes.append(contentsOf: slice.map { Int8(($0 / scale).rounded()) })
    }
    return (raw(bytes), raw(scales))
  }
}

@_spi(Training) import DatelineLanguage

/// Lays out what was learnt as the bytes of a model.
enum ModelWriter {
  static func bytes(
    _ network: Network, _ vocabulary: Vocabulary, lemmas: [(name: String, bytes: [UInt8])]
  ) -> [UInt8] {
    let labels = network.labels
    let (rows, scales) = embedding(network, vocabulary)
    let tagLines = labels.tags.columns.map { "\($0.universal)\t\($0.own)\t\($0.features)" }
    return ModelFile.encode(
      [
        ("conf", raw(network.settings.shape.section)),
        ("tags", Array(tagLines.joined(separator: "\n").utf8)),
        ("rels", Array(labels.relations.names.joined(separator: "\n").utf8)),
        ("keys", HashTable.encode(vocabulary.rows)),
        ("rows", rows), ("scal", scales),
        ("layr", floats(network.layers.flatMap { [$0.map.weights, $0.gates] })),
        ("tagw", floats(network.tagging.parameters)),
        ("pars", floats(network.parsing.parameters)),
      ] + lemmas)
  }

  private static func raw<Element>(_ values: [Element]) -> [UInt8] { values.withUnsafeBytes { Array($0) } }

  private static func floats(_ parameters: [Parameter]) -> [UInt8] {
    parameters.flatMap { raw(Array(UnsafeBufferPointer(start: $0.value, count: $0.count))) }
  }

  /// Rows as bytes with a scale each. The row of a known word takes in the rows of its affixes.
  private static func embedding(_ network: Network, _ vocabulary: Vocabulary) -> (rows: [UInt8], scales: [UInt8]) {
    let width = network.settings.shape.width
    let count = vocabulary.counts.count
    var values = Array(UnsafeBufferPointer(start: network.embedding.value, count: count * width))
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

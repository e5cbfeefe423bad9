@_spi(Training) import DatelineLanguage

/// Models whose judgement a new one learns from beside the treebank's (Hinton, Vinyals and Dean, 2015): several of them
/// know together how sure one may be.
final class Teachers {
  private let models: [GrammarModel]
  private let bytes: [UInt8]
  private let tags: Int
  /// For each sentence of a batch an analyser of every model.
  private var analysers: [[GrammarAnalyser]] = []

  /// The teachers of those files, which must have been learnt from the same treebank with the same labels.
  init(_ paths: [String], _ bank: Treebank, _ labels: Labels) throws {
    models = try paths.map { path in
      guard let model = GrammarModel(aligned(try readFile(path))) else { throw FileError(path: path) }
      return model
    }
    (bytes, tags) = (bank.bytes, labels.tags.columns.count)
  }

  var isEmpty: Bool { models.isEmpty }

  /// Reads the sentences of a batch; gives for every word the probability of each tag.
  func read(_ batch: Network.Batch) -> Matrix {
    let (columns, text) = (LinearMap.padded(tags), bytes)
    let result = Matrix(batch.rows.count, columns)
    while analysers.count < batch.ranges.count { analysers.append(models.map { GrammarAnalyser($0) }) }
    for (index, range) in batch.ranges.enumerated() {
      let forms = batch.oracles[index].sentence.words.map(\.form)
      for analyser in analysers[index] {
        let scores = Matrix(range.count, columns)
        analyser.prepare(forms, in: text.span, tagScores: scores.base)
        for word in 0..<range.count {
          softmax(scores[word], Array(0..<tags))
          for tag in 0..<tags { result[range.lowerBound + word][tag] += scores[word][tag] / Float(models.count) }
        }
      }
    }
    return result
  }

  /// The probabilities of transitions, at those places, from a state of that sentence of the batch.
  func probabilities(_ sentence: Int, _ state: borrowing ParserState, _ places: [Int], columns: Int) -> Matrix {
    let result = Matrix(1, columns)
    let scores = Matrix(1, columns)
    for analyser in analysers[sentence] {
      scores.base.update(from: analyser.score(state), count: columns)
      softmax(scores.base, places)
      for place in places { result.base[place] += scores.base[place] / Float(models.count) }
    }
    return result
  }
}

/// A copy of bytes aligned as a model in the product is, alive as long as the program.
func aligned(_ bytes: [UInt8]) -> UnsafeRawBufferPointer {
  let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
  memory.copyBytes(from: bytes)
  return UnsafeRawBufferPointer(memory)
}

internal import CLanguageModels

/// A greedy transition-based parser: one hidden layer over the vectors of a few nodes and a few facts of the state.
///
/// What a word gives to the hidden layer from each of the four places is computed once a sentence, so that a transition
/// costs a sum of rows and one small product.
@_spi(Training) public struct Parser: @unchecked Sendable {
  private let weights: Weights
  private let width: Int
  private let hidden: Int
  private let relations: RelationSet
  private let coarse: [UInt8]
  private let coarseCount: Int

  /// Where the parts of what was learnt lie.
  private struct Weights {
    /// width rows, slots × hidden columns.
    let slots: UnsafePointer<Float>
    /// For the root and for nothing, slots × hidden columns each.
    let special: UnsafePointer<Float>
    /// A row for each fact.
    let facts: UnsafePointer<Float>
    let bias: UnsafePointer<Float>
    /// hidden rows, a column for each transition, filled up.
    let output: UnsafePointer<Float>
    let outputBias: UnsafePointer<Float>
  }

  init?(_ file: ModelFile, _ shape: GrammarModel.Shape, _ tags: TagSet, _ relations: RelationSet) {
    (width, hidden, self.relations) = (shape.width, shape.hidden, relations)
    (coarse, coarseCount) = tags.coarse
    let columns = Kernels.padded(1 + 2 * relations.names.count)
    let block = StateFeatures.slots * hidden
    let factRows = StateFeatures(relations: relations.names.count, tags: coarseCount).rows
    let sizes = [width * block, 2 * block, factRows * hidden, hidden, hidden * columns, columns]
    let all = file.section("pars", of: Float.self)
    guard all.count == sizes.reduce(0, +), let base = all.baseAddress else { return nil }
    let starts = sizes.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    weights = Weights(
      slots: base, special: base + starts[1], facts: base + starts[2], bias: base + starts[3],
      output: base + starts[4], outputBias: base + starts[5])
  }

  /// Working memory of a parser.
  final class Memory {
    let products = FloatBuffer(), hidden = FloatBuffer(), scores = FloatBuffer()
    var state = ParserState()
    var coarse: [UInt8] = []
    init() {}
  }

  /// Parses a sentence from the vectors and tags of its words. The answer is in the memory's state.
  func parse(_ x: UnsafePointer<Float>, tags: [UInt16], _ memory: Memory) {
    let words = tags.count
    memory.coarse.removeAll(keepingCapacity: true)
    for tag in tags { memory.coarse.append(coarse[Int(tag)]) }
    let block = StateFeatures.slots * hidden
    memory.products.reserve((words + 2) * block)
    let products = memory.products.base
    products.update(repeating: 0, count: words * block)
    dateline_multiply(x, words, width, weights.slots, block, products)
    (products + words * block).update(from: weights.special, count: 2 * block)

    let columns = Kernels.padded(1 + 2 * relations.names.count)
    memory.hidden.reserve(hidden)
    memory.scores.reserve(columns)
    var features = StateFeatures(relations: relations.names.count, tags: coarseCount)
    memory.state.begin(words)
    withUnsafeTemporaryAllocation(
      of: UnsafePointer<Float>?.self, capacity: 1 + StateFeatures.slots + StateFeatures.factCount
    ) { rows in
      rows[0] = weights.bias
      while !memory.state.isFinished {
        if memory.state.next == words, memory.state.stack.count == 2 {
          memory.state.goRight(relations.root)
          continue
        }
        features.read(memory.state, tags: memory.coarse)
        for slot in 0..<StateFeatures.slots {
          rows[1 + slot] = UnsafePointer(products + features.nodes[slot] * block + slot * hidden)
        }
        for fact in 0..<StateFeatures.factCount {
          rows[1 + StateFeatures.slots + fact] = weights.facts + features.facts[fact] * hidden
        }
        dateline_rectified_sum(rows.baseAddress, rows.count, hidden, memory.hidden.base)
        memory.scores.base.update(from: weights.outputBias, count: columns)
        dateline_multiply(memory.hidden.base, 1, hidden, weights.output, columns, memory.scores.base)
        let best = Transition.best(memory.scores.base, memory.state, relations)
        best.apply(to: &memory.state)
      }
    }
  }
}

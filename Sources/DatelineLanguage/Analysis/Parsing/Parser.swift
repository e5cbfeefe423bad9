internal import CLanguageModels
internal import DatelineModel

/// A greedy transition-based parser: one hidden layer over the vectors of a few nodes and a few facts of the state.
///
/// What a word gives to the hidden layer from each of the places is computed once a sentence, so that a transition
/// costs a sum of rows and one small product.
@_spi(Training) public struct Parser: @unchecked Sendable {
  /// From width to slots × hidden.
  private let slots: LinearMap
  /// From hidden to a column for each transition.
  private let output: LinearMap
  /// The hidden rows of the root and of nothing for all slots, of each fact, and the bias.
  private let special: UnsafePointer<Float>, facts: UnsafePointer<Float>, bias: UnsafePointer<Float>
  private let hidden: Int
  private let relations: RelationSet
  private let coarse: [UInt8]
  private let coarseCount: Int
  /// For each tag whether it is a mark's.
  private let isMark: [Bool]

  init?(_ file: ModelFile, _ shape: GrammarModel.Shape, _ tags: TagSet, _ relations: RelationSet) {
    (hidden, self.relations) = (shape.hidden, relations)
    (coarse, coarseCount) = tags.coarse
    isMark = tags.universal.map { $0 == .punctuation }
    let block = StateFeatures.slots * hidden
    let columns = LinearMap.padded(1 + 2 * relations.names.count)
    let factSize = StateFeatures(relations: relations.names.count, tags: coarseCount).rows * hidden
    let rows = file.section("fact", of: Float.self)
    guard let slots = LinearMap(file, "slot", depth: shape.width, columns: block),
      let output = LinearMap(file, "outp", depth: hidden, columns: columns),
      rows.count == 2 * block + factSize + hidden, let base = rows.baseAddress
    else { return nil }
    (self.slots, self.output) = (slots, output)
    (special, facts, bias) = (base, base + 2 * block, base + 2 * block + factSize)
  }

  /// Working memory of a parser.
  final class Memory {
    let products = WorkingMemory<Float>(), hidden = WorkingMemory<Float>(), scores = WorkingMemory<Float>()
    let maps = LinearMap.Memory()
    var state = ParserState()
    var coarse: [UInt8] = []
    init() {}
  }

  /// Parses a sentence from the vectors and tags of its words. The answer is in the memory's state.
  func parse(_ x: UnsafePointer<Float>, tags: [UInt16], _ memory: Memory) {
    prepare(x, tags: tags, memory)
    // Taken out of the memory, not copied, so that its arrays are changed in place.
    var state = ParserState()
    swap(&state, &memory.state)
    state.begin(tags.count)
    let (coarse, maps) = (memory.coarse, memory.maps)
    let (products, sums, scores) = (memory.products.base, memory.hidden.base, memory.scores.base)
    while !state.isFinished {
      if state.next == tags.count, state.stack.count == 2 {
        state.goRight(relations.root)
        continue
      }
      if state.stack.count == 1 {
        // There is no choice.
        state.shift()
        continue
      }
      score(state, coarse, products, sums, scores, maps)
      let (transition, doubt) = Transition.weigh(scores, state, relations)
      state.doubt(doubt)
      transition.apply(to: &state)
    }
    state.freeMarks(root: relations.root, punctuation: relations.punctuation) { isMark[Int(tags[$0])] }
    memory.state = state
  }

  /// Computes what the words of a sentence give to the hidden layer.
  func prepare(_ x: UnsafePointer<Float>, tags: [UInt16], _ memory: Memory) {
    memory.coarse.removeAll(keepingCapacity: true)
    for tag in tags { memory.coarse.append(coarse[Int(tag)]) }
    memory.products.reserve((tags.count + 2) * slots.columns)
    memory.hidden.reserve(hidden)
    memory.scores.reserve(output.columns)
    let products = memory.products.base
    slots.apply(x, rows: tags.count, into: products, memory.maps)
    (products + tags.count * slots.columns).update(from: special, count: 2 * slots.columns)
  }

  /// Writes the scores of all transitions from a state of the prepared sentence to the memory.
  func score(_ state: borrowing ParserState, _ memory: Memory) {
    score(state, memory.coarse, memory.products.base, memory.hidden.base, memory.scores.base, memory.maps)
  }

  @inline(__always)
  private func score(
    _ state: borrowing ParserState, _ tags: [UInt8], _ products: UnsafePointer<Float>,
    _ sums: UnsafeMutablePointer<Float>, _ scores: UnsafeMutablePointer<Float>, _ maps: LinearMap.Memory
  ) {
    StateFeatures.withRows(bias: bias) { rows in
      sizes.read(
        state, tags: tags, node: { rows[1 + $0] = products + $1 * slots.columns + $0 * hidden },
        fact: { rows[1 + StateFeatures.slots + $0] = facts + $1 * hidden })
      dateline_rectified_sum(rows.baseAddress, rows.count, hidden, sums)
    }
    output.apply(sums, rows: 1, into: scores, maps)
  }

  /// How many relations and tags states are read of.
  private var sizes: FeatureSizes { FeatureSizes(relations: relations.names.count, tags: coarseCount) }
}

extension StateFeatures {
  /// Writes the sum of the rows of nodes, facts and bias, what is below zero as zero.
  ///
  /// `nodes` says which row of `products` stands for each slot's node: rows are `stride` apart and hold a part for each
  /// slot. `facts` holds a row for each fact.
  public func sum(
    nodes: [Int], products: UnsafePointer<Float>, stride: Int, facts factRows: UnsafePointer<Float>,
    bias: UnsafePointer<Float>, columns: Int, into y: UnsafeMutablePointer<Float>
  ) {
    Self.withRows(bias: bias) { rows in
      for slot in 0..<Self.slots { rows[1 + slot] = products + nodes[slot] * stride + slot * columns }
      for fact in 0..<Self.factCount { rows[1 + Self.slots + fact] = factRows + facts[fact] * columns }
      dateline_rectified_sum(rows.baseAddress, rows.count, columns, y)
    }
  }

  /// Calls `body` with room for the rows of all slots and facts behind the bias.
  @inline(__always)
  static func withRows(
    bias: UnsafePointer<Float>, _ body: (UnsafeMutableBufferPointer<UnsafePointer<Float>?>) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UnsafePointer<Float>?.self, capacity: 1 + slots + factCount) { rows in
      rows[0] = bias
      body(rows)
    }
  }
}

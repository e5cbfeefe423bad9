@_spi(Training) import DatelineLanguage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Transitions from the vectors of a few nodes and facts of the state.
struct ParsingHead {
  private let hidden: Int
  private let columns: Int
  private let relations: RelationSet
  private let coarse: (numbers: [UInt8], count: Int)
  private let slots: Linear
  private let special: Parameter
  private let facts: Parameter
  private let bias: Parameter
  private let output: Linear
  private let outputBias: Parameter

  init(_ shape: GrammarModel.Shape, _ labels: Labels, _ random: inout Random) {
    (hidden, relations, coarse) = (shape.hidden, labels.relations, labels.tags.coarse)
    columns = LinearMap.padded(1 + 2 * labels.relations.names.count)
    slots = Linear(shape.width, StateFeatures.slots * hidden, &random)
    special = Parameter(2 * StateFeatures.slots * hidden, range: 0.1, &random)
    let rows = StateFeatures(relations: labels.relations.names.count, tags: coarse.count).rows
    facts = Parameter(rows * hidden, range: 0.1, &random)
    bias = Parameter(hidden)
    output = Linear(hidden, columns, &random)
    outputBias = Parameter(columns)
  }

  var parameters: [Parameter] { [slots.weights, special, facts, bias, output.weights, outputBias] }

  /// The model's sections.
  var sections: [(name: String, bytes: [UInt8])] {
    let none = [Float](repeating: 0, count: StateFeatures.slots * hidden)
    return [
      ("slot", LinearMap.encode(weights: slots.weights.values, bias: none)),
      ("outp", LinearMap.encode(weights: output.weights.values, bias: outputBias.values)),
      ("fact", ModelWriter.raw(special.values + facts.values + bias.values)),
    ]
  }

  /// What the steps of a batch leave for the backward pass.
  private struct Trace {
    var hidden: [Float] = []
    var scores: [Float] = []
    var nodes: [Int] = []
    var facts: [Int] = []
    var count = 0
    var loss: Float = 0
  }

  func learn(
    _ x: Matrix, _ batch: Network.Batch, _ teachers: Teachers, predicted: [UInt16], exploring: Bool, scale: Float,
    _ settings: Settings,
    _ random: inout Random
  ) -> (loss: Float, gradient: Matrix) {
    let block = StateFeatures.slots * hidden
    // The products of every word, then those of the root and of nothing.
    let products = Matrix(x.rows + 2, block)
    x.multiply(slots.weights.value, block, into: products.base)
    products[x.rows].update(from: special.value, count: 2 * block)
    var trace = Trace()
    for sentence in batch.ranges.indices {
      let tags = batch.ranges[sentence].map { coarse.numbers[Int(predicted[$0])] }
      walk(sentence, batch, tags, products, teachers, exploring, scale, settings, &random, &trace)
    }
    return (trace.loss, backward(x, products, trace))
  }

  /// Parses a sentence and writes down each step.
  private func walk(
    _ sentence: Int, _ batch: Network.Batch, _ tags: [UInt8], _ products: Matrix, _ teachers: Teachers,
    _ exploring: Bool, _ scale: Float, _ settings: Settings, _ random: inout Random, _ trace: inout Trace
  ) {
    let (range, oracle) = (batch.ranges[sentence], batch.oracles[sentence])
    let count = relations.names.count
    var features = StateFeatures(relations: count, tags: coarse.count)
    var state = ParserState()
    state.begin(range.count)
    let hiddenRow = Matrix(1, hidden)
    let scores = Matrix(1, columns)
    while !state.isFinished {
      if state.next == state.count, state.stack.count == 2 {
        state.goRight(oracle.relations[Int(state.stacked(0))])
        continue
      }
      features.read(state, tags: tags)
      let nodes = features.nodes.map {
        $0 < range.count ? range.lowerBound + $0 : products.rows - 2 + ($0 - range.count)
      }
      features.sum(
        nodes: nodes, products: products.base, stride: products.columns, facts: facts.value, bias: bias.value,
        columns: hidden, into: hiddenRow.base)
      for unit in 0..<hidden {
        hiddenRow.base[unit] *= random.unit() < settings.hiddenDropout ? 0 : 1 / (1 - settings.hiddenDropout)
      }
      scores.base.update(from: outputBias.value, count: columns)
      output.forward(hiddenRow, into: scores)
      let best = oracle.best(state)
      let predicted = Transition.best(scores.base, state, relations)
      let chosen = choose(best, predicted, scores.base, exploring && random.unit() < settings.exploration)
      let places = places(in: state)
      let taught =
        teachers.isEmpty ? nil : teachers.probabilities(sentence, state, places, columns: columns)
      gradient(of: scores.base, places, best, taught, settings, scale, &trace.loss)
      trace.hidden.append(contentsOf: UnsafeBufferPointer(start: hiddenRow.base, count: hidden))
      trace.scores.append(contentsOf: UnsafeBufferPointer(start: scores.base, count: columns))
      trace.nodes.append(contentsOf: nodes)
      trace.facts.append(contentsOf: features.facts)
      trace.count += 1
      chosen.apply(to: &state)
    }
  }

  /// The transition to go on with: the predicted one when exploring, else the best-scored right one.
  private func choose(
    _ best: [Transition], _ predicted: Transition, _ scores: UnsafePointer<Float>, _ explores: Bool
  ) -> Transition {
    if explores || best.contains(predicted) { return predicted }
    let count = relations.names.count
    return best.max { scores[$0.number(count)] < scores[$1.number(count)] } ?? predicted
  }

  /// The numbers of the transitions that a state allows.
  private func places(in state: borrowing ParserState) -> [Int] {
    let count = relations.names.count
    var places: [Int] = []
    if state.mayShift { places.append(0) }
    if state.mayGoLeft { places.append(contentsOf: 1..<(1 + count)) }
    if state.mayGoRight { places.append(contentsOf: (1 + count)..<(1 + 2 * count)) }
    return places
  }

  /// Turns scores into the gradient of the loss: minus the logarithm of the right transitions' probability, mixed with
  /// what the teachers and smoothing ask for.
  private func gradient(
    of scores: UnsafeMutablePointer<Float>, _ places: [Int], _ best: [Transition], _ taught: Matrix?,
    _ settings: Settings, _ scale: Float, _ loss: inout Float
  ) {
    let count = relations.names.count
    softmax(scores, places)
    let right = best.map { $0.number(count) }
    let mass = max(right.reduce(0) { $0 + scores[$1] }, 1e-9)
    loss -= logf(mass)
    let shares = right.map { scores[$0] / mass }
    var next = 0
    for column in 0..<columns {
      if next < places.count, places[next] == column {
        next += 1
      } else {
        scores[column] = 0
      }
    }
    let teaching = taught == nil ? 0 : settings.teaching
    let smoothing = settings.smoothing / Float(places.count)
    for place in places { scores[place] -= smoothing + teaching * (taught?.base[place] ?? 0) }
    for (place, share) in zip(right, shares) { scores[place] -= share * (1 - settings.smoothing - teaching) }
    for column in 0..<columns { scores[column] *= scale }
  }

  private func backward(_ x: Matrix, _ products: Matrix, _ trace: Trace) -> Matrix {
    let (block, steps) = (StateFeatures.slots * hidden, trace.count)
    let (hiddens, scores, dhidden) = (Matrix(steps, hidden), Matrix(steps, columns), Matrix(steps, hidden))
    hiddens.fill(trace.hidden)
    scores.fill(trace.scores)
    output.backward(hiddens, scores, into: dhidden)
    let dproducts = Matrix(products.rows, block)
    for step in 0..<steps {
      let (row, active) = (dhidden[step], hiddens[step])
      for unit in 0..<hidden where active[unit] <= 0 { row[unit] = 0 }
      func add(to target: UnsafeMutablePointer<Float>) { for unit in 0..<hidden { target[unit] += row[unit] } }
      add(to: bias.gradient)
      for slot in 0..<StateFeatures.slots {
        add(to: dproducts[trace.nodes[step * StateFeatures.slots + slot]] + slot * hidden)
      }
      for fact in 0..<StateFeatures.factCount {
        add(to: facts.gradient + trace.facts[step * StateFeatures.factCount + fact] * hidden)
      }
      let dscores = scores[step]
      for column in 0..<columns { outputBias.gradient[column] += dscores[column] }
    }
    for index in 0..<(2 * block) { special.gradient[index] += dproducts[x.rows][index] }
    let dx = Matrix(x.rows, x.columns)
    let words = Matrix(x.rows, block)
    words.base.update(from: dproducts.base, count: x.rows * block)
    slots.backward(x, words, into: dx)
    return dx
  }
}

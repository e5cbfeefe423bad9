@_spi(Training) import DatelineLanguage

/// Everything that is learnt by descent, and one step of learning.
struct Network {
  let settings: Settings
  let labels: Labels
  let embedding: Parameter
  let layers: [RecurrentLayer]
  let tagging: TaggingHead
  let parsing: ParsingHead

  init(_ settings: Settings, _ labels: Labels, rows: Int, _ random: inout Random) {
    (self.settings, self.labels) = (settings, labels)
    let shape = settings.shape
    embedding = Parameter(rows * shape.width, range: 0.15, rowLength: shape.width, &random)
    layers = (0..<shape.layers).map { _ in RecurrentLayer(shape.units, &random) }
    tagging = TaggingHead(shape.width, labels.tags.columns.count, &random)
    parsing = ParsingHead(shape, labels, &random)
  }

  var parameters: [Parameter] {
    [embedding] + layers.flatMap { [$0.map.weights, $0.gates] } + tagging.parameters + parsing.parameters
  }

  /// Sentences that are learnt from in one step.
  struct Batch {
    /// For each word the rows of its features.
    var rows: [[Int]] = []
    var tags: [Int] = []
    /// The words of each sentence.
    var ranges: [Range<Int>] = []
    var oracles: [DynamicOracle] = []
  }

  /// Computes the gradients of a batch; gives the losses of tagging and parsing, summed.
  func learn(
    _ batch: Batch, _ teachers: Teachers, exploring: Bool, _ random: inout Random
  ) -> (tagging: Float, parsing: Float) {
    let width = settings.shape.width
    let words = batch.rows.count
    let x = Matrix(words, width)
    for (word, rows) in batch.rows.enumerated() {
      for row in rows {
        let from = embedding.value + row * width
        for column in 0..<width { x[word][column] += from[column] }
      }
    }
    var inputs = [x]
    var masks = [Dropout(x, settings.inputDropout, &random)]
    var passes: [RecurrentLayer.Pass] = []
    for layer in layers {
      let pass = layer.forward(inputs[inputs.count - 1], batch.ranges)
      passes.append(pass)
      masks.append(Dropout(pass.h, settings.layerDropout, &random))
      inputs.append(pass.h)
    }
    // The output of a layer is dropped in place after the pass, which needs it only as the next layer's input.
    let scale = 1 / Float(words)
    let taught = teachers.isEmpty ? nil : teachers.read(batch)
    let (tagLoss, tagGradient, predicted) = tagging.learn(
      inputs[settings.shape.taggingLayer], batch.tags, taught: taught, settings, scale: scale)
    let (parseLoss, parseGradient) = parsing.learn(
      inputs[layers.count], batch, teachers, predicted: predicted, exploring: exploring, scale: scale, settings,
      &random)
    var gradient = parseGradient
    for index in layers.indices.reversed() {
      if index + 1 == settings.shape.taggingLayer {
        for place in 0..<(words * width) { gradient.base[place] += tagGradient.base[place] }
      }
      masks[index + 1].apply(to: gradient)
      gradient = layers[index].backward(passes[index], gradient, batch.ranges)
    }
    masks[0].apply(to: gradient)
    for (word, rows) in batch.rows.enumerated() {
      for row in rows {
        embedding.touch(row)
        let to = embedding.gradient + row * width
        for column in 0..<width { to[column] += gradient[word][column] }
      }
    }
    return (tagLoss, parseLoss)
  }

  /// Takes a step against the gradients, which are first shortened to a norm of at most five.
  func step(_ rule: Adam) {
    let norm = parameters.reduce(0) { $0 + $1.squaredNorm }.squareRoot()
    let scale = norm > 5 ? 5 / norm : 1
    for parameter in parameters { parameter.step(rule, scale: scale) }
  }
}

/// Numbers dropped at random, the others made greater in turn (Srivastava et al., 2014).
struct Dropout {
  private let mask: Matrix

  /// Drops numbers of `x` in place.
  init(_ x: Matrix, _ share: Float, _ random: inout Random) {
    mask = Matrix(x.rows, x.columns)
    let kept = 1 / (1 - share)
    let limit = UInt16(share * 65536)
    var index = 0
    let count = x.rows * x.columns
    while index < count {
      var bits = random.next()
      for place in index..<min(index + 4, count) {
        mask.base[place] = UInt16(truncatingIfNeeded: bits) < limit ? 0 : kept
        bits >>= 16
      }
      index += 4
    }
    apply(to: x)
  }

  func apply(to x: Matrix) {
    for index in 0..<(x.rows * x.columns) { x.base[index] *= mask.base[index] }
  }
}

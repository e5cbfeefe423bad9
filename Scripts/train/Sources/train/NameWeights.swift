@_spi(Training) import DatelineEnglish
@_spi(Training) import DatelineLanguage

/// The weights of a model of names while they are learnt: stochastic gradients of the likelihood of a linear chain, with
/// AdaGrad (Duchi, Hazan and Singer, 2011), the mean of the weights after each reading.
struct NameWeights {
  /// Rows are 2 to this power.
  static let bits: UInt32 = 18
  private var weights = [SIMD8<Float>](repeating: .zero, count: 1 << NameWeights.bits)
  private var squares: [SIMD8<Float>]
  private var transitions = [Float](repeating: 0, count: NameModel.labels * NameModel.labels)
  private var transitionSquares: [Float]

  init() {
    squares = Array(repeating: SIMD8(repeating: 1e-4), count: weights.count)
    transitionSquares = Array(repeating: 1e-4, count: transitions.count)
  }

  /// Reads the segments `epochs` times and keeps the mean of the weights after each reading but the first.
  mutating func learn(_ segments: [NameSegment], epochs: Int, rate: Float, _ random: inout Random) {
    squares = Array(repeating: SIMD8(repeating: 1e-4), count: weights.count)
    transitionSquares = Array(repeating: 1e-4, count: transitions.count)
    var mean = [SIMD8<Float>](repeating: .zero, count: weights.count)
    var meanTransitions = [Float](repeating: 0, count: transitions.count)
    for epoch in 0..<epochs {
      for index in segments.indices.shuffled(using: &random) { step(segments[index], rate: rate) }
      guard epoch > 0 || epochs == 1 else { continue }
      let share = 1 / Float(max(1, epochs - 1))
      for row in weights.indices { mean[row] += weights[row] * share }
      for pair in transitions.indices { meanTransitions[pair] += transitions[pair] * share }
    }
    (weights, transitions) = (mean, meanTransitions)
  }

  private mutating func step(_ segment: NameSegment, rate: Float) {
    let count = NameModel.labels
    var chain = NameChain(transitions)
    for features in segment.features { chain.add(score(features)) }
    chain.computeProbabilities()
    var pairs = [Float](repeating: 0, count: transitions.count)
    for (word, features) in segment.features.enumerated() {
      var gradient = SIMD8<Float>.zero
      for label in 1..<count {
        gradient[label - 1] = chain.probability(ofLabel: label, at: word) - (segment.labels[word] == label ? 1 : 0)
      }
      if word == 0 {
        for label in 0..<count { pairs[label] += chain.probability(ofLabel: label, at: 0) }
        pairs[segment.labels[0]] -= 1
      } else {
        for (pair, probability) in chain.probabilities(ofPairsFrom: word - 1).enumerated() {
          pairs[pair] += probability
        }
        pairs[segment.labels[word - 1] * count + segment.labels[word]] -= 1
      }
      let square = gradient * gradient
      for hash in features {
        let row = Int(hash >> (32 - Self.bits))
        squares[row] += square
        weights[row] -= rate * gradient / squares[row].squareRoot()
      }
    }
    for (pair, gradient) in pairs.enumerated() where gradient != 0 {
      transitionSquares[pair] += gradient * gradient
      transitions[pair] -= rate * gradient / transitionSquares[pair].squareRoot()
    }
  }

  private func score(_ features: [UInt32]) -> SIMD8<Float> {
    var sum = SIMD8<Float>.zero
    for hash in features { sum += weights[Int(hash >> (32 - Self.bits))] }
    return sum
  }

  /// The bytes of the model, its weights rounded to a byte.
  func encode(calibration: (slope: Float, offset: Float)) -> [UInt8] {
    // The few weights beyond the scale are cut, so that the many small ones keep their differences.
    let sizes = weights.flatMap { row in (0..<8).map { abs(row[$0]) } }.filter { $0 > 0 }.sorted()
    let unit = max((sizes.isEmpty ? 1 : sizes[(sizes.count - 1) * 9998 / 10_000]) / 127, 1e-6)
    let rows = weights.map { row -> SIMD8<Int8> in
      var rounded = SIMD8<Int8>()
      for label in 0..<8 { rounded[label] = Int8(max(-127, min(127, (row[label] / unit).rounded()))) }
      return rounded
    }
    return NameModel.encode(weights: rows, scale: unit, transitions: transitions, calibration: calibration)
  }
}

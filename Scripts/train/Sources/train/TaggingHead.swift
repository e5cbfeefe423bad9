@_spi(Training) import DatelineLanguage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Tags from vectors: a linear map and a softmax.
struct TaggingHead {
  private let tags: Int
  private let map: Linear
  private let bias: Parameter

  init(_ width: Int, _ tags: Int, _ random: inout Random) {
    self.tags = tags
    map = Linear(width, LinearMap.padded(tags), &random)
    bias = Parameter(LinearMap.padded(tags))
  }

  var parameters: [Parameter] { [map.weights, bias] }
  var section: [UInt8] { LinearMap.encode(weights: map.weights.values, bias: bias.values) }

  /// `taught` holds the teachers' probabilities.
  func learn(
    _ x: Matrix, _ gold: [Int], taught: Matrix?, _ settings: Settings, scale: Float
  ) -> (loss: Float, gradient: Matrix, predicted: [UInt16]) {
    let teaching = taught == nil ? 0 : settings.teaching
    let scores = Matrix(x.rows, map.width)
    for word in 0..<x.rows { scores[word].update(from: bias.value, count: map.width) }
    map.forward(x, into: scores)
    var (loss, predicted): (Float, [UInt16]) = (0, [])
    for word in 0..<x.rows {
      let row = scores[word]
      predicted.append(UInt16(indexOfGreatest(row, tags)))
      softmax(row, Array(0..<tags))
      loss -= logf(max(row[gold[word]], 1e-9))
      for column in 0..<tags {
        row[column] -= settings.smoothing / Float(tags) + teaching * (taught?[word][column] ?? 0)
      }
      row[gold[word]] -= 1 - settings.smoothing - teaching
      for column in 0..<map.width {
        row[column] = column < tags ? row[column] * scale : 0
        bias.gradient[column] += row[column]
      }
    }
    let gradient = Matrix(x.rows, x.columns)
    map.backward(x, scores, into: gradient)
    return (loss, gradient, predicted)
  }
}

/// Turns the scores at some places into probabilities.
func softmax(_ scores: UnsafeMutablePointer<Float>, _ places: [Int]) {
  var greatest = -Float.infinity
  for place in places { greatest = max(greatest, scores[place]) }
  var sum: Float = 0
  for place in places {
    scores[place] = expf(scores[place] - greatest)
    sum += scores[place]
  }
  for place in places { scores[place] /= sum }
}

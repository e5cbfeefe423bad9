@_spi(Training) import DatelineEnglish
@_spi(Training) import DatelineEvents
import Foundation

/// Logistic regression over hashed binary features with a strong L2 penalty, for few examples: gradient descent over all
/// of them with AdaGrad's steps, so that nothing depends on their order.
struct EntryTrainer {
  var bits = 13
  var epochs = 400
  var rate: Float = 0.1
  /// Measured by cross-validation over articles.
  var penalty: Float = 30

  /// The trained model in the form that LinearModel reads: label 1 is what deserves an entry.
  func train(_ examples: [EntryCandidates.Example]) -> [UInt8] {
    let mask = UInt32(1 << bits) - 1
    let rows = examples.filter { $0.weight > 0 }.map {
      (Set($0.sample.features.hashes.map { Int($0 & mask) }), $0.isWanted, $0.weight)
    }
    var weights = [Float](repeating: 0, count: 1 << bits)
    var squares = [Float](repeating: 1e-3, count: 1 << bits)
    for _ in 0..<epochs {
      var gradient = weights.map { $0 * penalty }
      for (features, isWanted, weight) in rows {
        let score = features.reduce(Float(0)) { $0 + weights[$1] }
        let error = weight * (1 / (1 + exp(-score)) - (isWanted ? 1 : 0))
        for feature in features { gradient[feature] += error }
      }
      for i in weights.indices where gradient[i] != 0 {
        squares[i] += gradient[i] * gradient[i]
        weights[i] -= rate * gradient[i] / squares[i].squareRoot()
      }
    }
    return quantised(weights)
  }

  private func quantised(_ weights: [Float]) -> [UInt8] {
    let scale = max((weights.map { abs($0) }.max() ?? 0) / 127, 1e-9)
    var bytes: [UInt8] = [0x44, 0x4C, 0x4D, 0x31, 2, UInt8(bits), 0, 0]
    for _ in 0..<2 {
      for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: scale.bitPattern >> UInt32(shift))) }
    }
    for weight in weights { bytes += [0, UInt8(bitPattern: Int8((weight / scale).rounded()))] }
    return bytes
  }
}

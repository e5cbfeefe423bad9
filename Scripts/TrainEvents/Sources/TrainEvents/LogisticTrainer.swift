import Foundation

/// One decision with its right answer.
struct Example {
  var features: [UInt32]
  var label: Int
}

/// Multinomial logistic regression over hashed binary features, trained by AdaGrad (Duchi, Hazan, Singer 2011) with a
/// small L2 penalty; examples in an order that depends on nothing but their number.
struct LogisticTrainer {
  var labels: Int
  var bits: Int
  var epochs = 6
  var rate: Float = 0.03
  var penalty: Float = 1e-3

  /// The trained model in the form that LinearModel reads.
  func train(_ examples: [Example]) -> [UInt8] {
    let rows = 1 << bits
    let mask = UInt32(rows - 1)
    var weights = [Float](repeating: 0, count: rows * labels)
    var squares = [Float](repeating: 1e-3, count: rows * labels)
    var sums = [Float](repeating: 0, count: rows * labels)
    var order = Array(examples.indices)
    var random: UInt64 = 0x9E37_79B9_7F4A_7C15
    for _ in 0..<epochs {
      for i in stride(from: order.count - 1, to: 0, by: -1) {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order.swapAt(i, Int((random >> 33) % UInt64(i + 1)))
      }
      for index in order {
        let example = examples[index]
        var scores = [Float](repeating: 0, count: labels)
        for hash in example.features {
          let row = Int(hash & mask) * labels
          for label in 0..<labels { scores[label] += weights[row + label] }
        }
        let top = scores.max() ?? 0
        for label in 0..<labels { scores[label] = exp(scores[label] - top) }
        let total = scores.reduce(0, +)
        for label in 0..<labels { scores[label] = scores[label] / total - (label == example.label ? 1 : 0) }
        for hash in example.features {
          let row = Int(hash & mask) * labels
          for label in 0..<labels {
            let gradient = scores[label] + penalty * weights[row + label]
            if abs(gradient) < 1e-4 { continue }
            squares[row + label] += gradient * gradient
            weights[row + label] -= rate * gradient / squares[row + label].squareRoot()
          }
        }
      }
      // The mean of the weights after each epoch is steadier than the last ones.
      for i in weights.indices { sums[i] += weights[i] }
    }
    return quantised(sums.map { $0 / Float(epochs) })
  }

  private func quantised(_ weights: [Float]) -> [UInt8] {
    let rows = 1 << bits
    var bytes: [UInt8] = [0x44, 0x4C, 0x4D, 0x31, UInt8(labels), UInt8(bits), 0, 0]
    // One scale for all labels keeps their scores comparable; the few weights beyond it are cut.
    let magnitudes = weights.lazy.map { abs($0) }.filter { $0 > 0 }.sorted()
    let greatest = magnitudes.isEmpty ? 1 : magnitudes[Int(Double(magnitudes.count - 1) * 0.9998)]
    let scale = max(greatest / 127, 1e-9)
    for _ in 0..<labels {
      for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: scale.bitPattern >> UInt32(shift))) }
    }
    bytes.reserveCapacity(bytes.count + rows * labels)
    for weight in weights {
      bytes.append(UInt8(bitPattern: Int8(max(-127, min(127, (weight / scale).rounded())))))
    }
    return bytes
  }
}

/// Numbers that are learnt, with their gradient and the moments of Adam (Kingma and Ba, 2015).
final class Parameter {
  let count: Int
  let value: UnsafeMutablePointer<Float>
  let gradient: UnsafeMutablePointer<Float>
  private let first: UnsafeMutablePointer<Float>
  private let second: UnsafeMutablePointer<Float>
  /// For a table of which a step touches few rows: the length of a row, and the rows touched.
  private let rowLength: Int?
  private var touched: [Int] = []
  private var isTouched: [Bool]

  /// Zeros.
  init(_ count: Int, rowLength: Int? = nil) {
    func zeros() -> UnsafeMutablePointer<Float> {
      let pointer = UnsafeMutableRawPointer.allocate(byteCount: count * 4, alignment: 64)
        .bindMemory(to: Float.self, capacity: count)
      pointer.initialize(repeating: 0, count: count)
      return pointer
    }
    (self.count, self.rowLength) = (count, rowLength)
    (value, gradient, first, second) = (zeros(), zeros(), zeros(), zeros())
    isTouched = [Bool](repeating: false, count: rowLength.map { count / $0 } ?? 0)
  }

  /// Numbers drawn evenly from -range...range.
  convenience init(_ count: Int, range: Float, rowLength: Int? = nil, _ random: inout Random) {
    self.init(count, rowLength: rowLength)
    for index in 0..<count { value[index] = (random.unit() * 2 - 1) * range }
  }

  var values: [Float] { Array(UnsafeBufferPointer(start: value, count: count)) }

  /// Tells that a row's gradient is about to change.
  func touch(_ row: Int) {
    if !isTouched[row] {
      isTouched[row] = true
      touched.append(row)
    }
  }

  private var ranges: [Range<Int>] {
    guard let rowLength else { return [0..<count] }
    return touched.map { ($0 * rowLength)..<(($0 + 1) * rowLength) }
  }

  /// The squares of the gradient, summed.
  var squaredNorm: Float {
    var sum: Float = 0
    for range in ranges { for index in range { sum += gradient[index] * gradient[index] } }
    return sum
  }

  /// Takes a step against the gradient, scaled first, and clears it.
  func step(_ rule: Adam, scale: Float) {
    let (a, b) = (rule.firstDecay, rule.secondDecay)
    let rate = rule.correctedRate
    for range in ranges {
      for index in range {
        let g = gradient[index] * scale
        first[index] = a * first[index] + (1 - a) * g
        second[index] = b * second[index] + (1 - b) * g * g
        value[index] -= rate * first[index] / (second[index].squareRoot() + rule.epsilon)
        gradient[index] = 0
      }
    }
    for row in touched { isTouched[row] = false }
    touched.removeAll(keepingCapacity: true)
  }
}

/// The settings of Adam at one step.
struct Adam {
  var rate: Float
  var step: Int
  let firstDecay: Float = 0.9
  let secondDecay: Float = 0.98
  let epsilon: Float = 1e-7

  /// The rate with the correction for moments that begin at zero.
  var correctedRate: Float {
    var (a, b): (Float, Float) = (1, 1)
    for _ in 0..<min(step, 2000) {
      a *= firstDecay
      b *= secondDecay
    }
    return rate * (1 - b).squareRoot() / (1 - a)
  }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers on every machine.
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 to below 1.
  mutating func unit() -> Float { Float(next() >> 40) / Float(1 << 24) }
}

import CTraining
@_spi(Training) import DatelineLanguage

/// Rows of numbers that live for one step.
struct Matrix {
  let rows: Int
  let columns: Int
  private let storage: WorkingMemory<Float>
  var base: UnsafeMutablePointer<Float> { storage.base }

  /// Zeros.
  init(_ rows: Int, _ columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    storage = WorkingMemory<Float>()
    storage.reserve(max(rows * columns, 1))
    storage.base.update(repeating: 0, count: rows * columns)
  }

  /// Rows and columns of numbers exchanged.
  static func transposed(_ from: UnsafePointer<Float>, _ rows: Int, _ columns: Int) -> Matrix {
    let to = Matrix(columns, rows)
    for row in 0..<rows { for column in 0..<columns { to.base[column * rows + row] = from[row * columns + column] } }
    return to
  }

  func transposed() -> Matrix { withExtendedLifetime(self) { Self.transposed(base, rows, columns) } }

  /// Takes on numbers row by row.
  func fill(_ values: [Float]) { for (index, value) in values.enumerated() { base[index] = value } }

  subscript(row: Int) -> UnsafeMutablePointer<Float> { base + row * columns }

  /// Adds the product of this and `weights` (columns × width) to `result`.
  func multiply(_ weights: UnsafePointer<Float>, _ width: Int, into result: UnsafeMutablePointer<Float>) {
    training_multiply(base, rows, columns, weights, width, result)
  }
}

/// A linear map without bias.
struct Linear {
  let depth: Int
  let width: Int
  let weights: Parameter

  /// Weights by Glorot and Bengio (2010).
  init(_ depth: Int, _ width: Int, _ random: inout Random) {
    (self.depth, self.width) = (depth, width)
    weights = Parameter(depth * width, range: (6 / Float(depth + width)).squareRoot(), &random)
  }

  func forward(_ x: Matrix, into y: Matrix) { x.multiply(weights.value, width, into: y.base) }

  /// Adds to the gradients of the weights and of the input.
  func backward(_ x: Matrix, _ dy: Matrix, into dx: Matrix) {
    let (inputs, outputs) = (x.transposed(), Matrix.transposed(weights.value, depth, width))
    withExtendedLifetime((inputs, outputs, dy, dx)) {
      inputs.multiply(dy.base, width, into: weights.gradient)
      dy.multiply(outputs.base, depth, into: dx.base)
    }
  }
}

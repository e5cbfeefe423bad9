@_spi(Training) import DatelineLanguage

/// A layer of the encoder in training.
struct RecurrentLayer {
  let units: Int
  let map: Linear
  let gates: Parameter

  init(_ units: Int, _ random: inout Random) {
    self.units = units
    map = Linear(2 * units, 6 * units, &random)
    gates = Parameter(8 * units)
  }

  /// The model's section of the layer's map.
  var section: [UInt8] {
    LinearMap.encode(weights: map.weights.values, bias: [Float](repeating: 0, count: 6 * units))
  }

  /// What a forward pass leaves for the backward pass.
  struct Pass {
    let x: Matrix
    let sums: Matrix
    let h: Matrix
    let cells: Matrix
    let forget: Matrix
    let reset: Matrix
  }

  func forward(_ x: Matrix, _ sentences: [Range<Int>]) -> Pass {
    let width = 2 * units
    let pass = Pass(
      x: x, sums: Matrix(x.rows, 6 * units), h: Matrix(x.rows, width), cells: Matrix(x.rows, width),
      forget: Matrix(x.rows, width), reset: Matrix(x.rows, width))
    map.forward(x, into: pass.sums)
    for range in sentences {
      let start = range.lowerBound
      Encoder.recur(
        gates: gates.value, units: units, sums: pass.sums[start], x: x[start], words: range.count, h: pass.h[start],
        cells: pass.cells[start], forget: pass.forget[start], reset: pass.reset[start])
    }
    return pass
  }

  /// Gives the gradient of the input.
  func backward(_ pass: Pass, _ dh: Matrix, _ sentences: [Range<Int>]) -> Matrix {
    let dx = Matrix(pass.x.rows, 2 * units)
    let dsums = Matrix(pass.x.rows, 6 * units)
    let carry = Matrix(1, units)
    for range in sentences {
      for direction in 0..<2 {
        carry.base.update(repeating: 0, count: units)
        for step in 0..<range.count {
          let isForwards = direction == 0
          let word = isForwards ? range.upperBound - 1 - step : range.lowerBound + step
          let before = isForwards ? word - 1 : word + 1
          unroll(pass, dh, dx, dsums, carry, direction, word, range.contains(before) ? before : nil)
        }
      }
    }
    map.backward(pass.x, dsums, into: dx)
    return dx
  }

  /// One word of the recurrence, backwards.
  private func unroll(
    _ pass: Pass, _ dh: Matrix, _ dx: Matrix, _ dsums: Matrix, _ carry: Matrix, _ direction: Int, _ word: Int,
    _ before: Int?
  ) {
    let start = direction * units
    let sums = pass.sums[word] + 3 * start
    let x = pass.x[word] + start
    let cells = pass.cells[word] + start
    let (forget, reset) = (pass.forget[word] + start, pass.reset[word] + start)
    let earlier = before.map { pass.cells[$0] + start }
    let (dh, dx, dsums) = (dh[word] + start, dx[word] + start, dsums[word] + 3 * start)
    let gate = gates.value + 4 * start
    let dgate = gates.gradient + 4 * start
    let carry = carry.base
    for unit in 0..<units {
      let (f, r) = (forget[unit], reset[unit])
      let previous = earlier?[unit] ?? 0
      let dr = dh[unit] * (cells[unit] - x[unit]) * r * (1 - r)
      let dc = carry[unit] + dh[unit] * r
      dx[unit] += dh[unit] * (1 - r)
      let df = dc * (previous - sums[unit]) * f * (1 - f)
      dsums[unit] = dc * (1 - f)
      dsums[units + unit] = df
      dsums[2 * units + unit] = dr
      carry[unit] = dc * f + df * gate[unit] + dr * gate[units + unit]
      dgate[unit] += df * previous
      dgate[units + unit] += dr * previous
      dgate[2 * units + unit] += df
      dgate[3 * units + unit] += dr
    }
  }
}

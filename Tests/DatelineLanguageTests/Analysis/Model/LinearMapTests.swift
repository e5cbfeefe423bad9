import Testing

@_spi(Training) @testable import DatelineLanguage

struct LinearMapTests {
  /// Shapes that use every tile of the kernel, and what is left over beside and below them.
  @Test(arguments: [(1, 16, 16), (2, 48, 16), (3, 128, 96), (5, 32, 112), (6, 16, 32), (11, 128, 48), (29, 256, 400)])
  func isTheProductButForRounding(rows: Int, depth: Int, columns: Int) throws {
    let weights = (0..<(depth * columns)).map { Float(($0 * 37) % 101 - 50) / 50 }
    let bias = (0..<columns).map { Float($0 % 7) - 3 }
    let x = (0..<(rows * depth)).map { Float(($0 * 53) % 89 - 44) / 20 }
    let y = try image(of: x, rows: rows, weights: weights, bias: bias)
    for row in 0..<rows {
      let inputs = x[(row * depth)..<((row + 1) * depth)]
      for column in 0..<columns {
        let factors = (0..<depth).map { weights[$0 * columns + column] }
        let exact = zip(inputs, factors).reduce(bias[column]) { $0 + $1.0 * $1.1 }
        // Each number is off by half a unit at most.
        let bound = (sum(inputs) * greatest(factors) + sum(factors) * greatest(inputs)) / (2 * 127) * 1.01
        #expect(abs(y[row * columns + column] - exact) < bound)
      }
    }
  }

  @Test func greatestNumbersDoNotOverflow() throws {
    let y = try image(
      of: [Float](repeating: 1e6, count: 256), rows: 1, weights: [Float](repeating: -3, count: 256 * 16),
      bias: [Float](repeating: 0, count: 16))
    for value in y { #expect(abs(value + 256 * 3e6) < 1e4) }
  }

  @Test func nothingIsNothing() throws {
    let y = try image(
      of: [Float](repeating: 0, count: 16), rows: 1, weights: [Float](repeating: 0, count: 256),
      bias: [Float](repeating: 2, count: 16))
    #expect(y.allSatisfy { $0 == 2 })
  }

  private func sum(_ numbers: some Sequence<Float>) -> Float { numbers.reduce(0) { $0 + abs($1) } }
  private func greatest(_ numbers: some Sequence<Float>) -> Float { numbers.reduce(0) { max($0, abs($1)) } }

  private func image(of x: [Float], rows: Int, weights: [Float], bias: [Float]) throws -> [Float] {
    let bytes = ModelFile.encode([("mapp", LinearMap.encode(weights: weights, bias: bias))])
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    defer { memory.deallocate() }
    memory.copyBytes(from: bytes)
    let file = try #require(ModelFile(UnsafeRawBufferPointer(memory)))
    let map = try #require(LinearMap(file, "mapp", depth: weights.count / bias.count, columns: bias.count))
    var y = [Float](repeating: 0, count: rows * bias.count)
    x.withUnsafeBufferPointer { x in
      y.withUnsafeMutableBufferPointer { y in
        if let x = x.baseAddress, let y = y.baseAddress { map.apply(x, rows: rows, into: y, LinearMap.Memory()) }
      }
    }
    return y
  }
}

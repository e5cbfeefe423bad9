import CLanguageModels
import Testing

struct ProductTests {
  /// Shapes that use every tile of the kernels, and what is left over beside and below them.
  @Test(arguments: [
    (1, 16, 16), (1, 128, 176), (2, 48, 16), (3, 128, 96), (4, 16, 48), (5, 32, 112), (6, 16, 32), (12, 128, 48),
    (29, 256, 400),
  ])
  func isTheSameOnAllProcessors(rows: Int, depth: Int, columns: Int) {
    var random: UInt32 = 7
    func number() -> UInt32 {
      random = random &* 1_664_525 &+ 1_013_904_223
      return random >> 24
    }
    check(
      rows, depth, columns, x: (0..<(rows * depth)).map { _ in UInt8(1 + number() % 255) },
      weights: (0..<(depth * columns)).map { _ in Int8(Int(number() % 255) - 127) })
  }

  /// No sum of two products overflows where a processor adds them in 16 bits.
  @Test(arguments: [(UInt8(1), Int8(-127)), (1, 127), (255, -127), (255, 127)])
  func greatestNumbersAreTheSameOnAllProcessors(x: UInt8, weight: Int8) {
    check(
      7, 256, 48, x: [UInt8](repeating: x, count: 7 * 256), weights: [Int8](repeating: weight, count: 256 * 48))
  }

  /// Compares the product of each way that this processor knows with one that is computed number by number; `weights`
  /// are rows of columns.
  private func check(_ rows: Int, _ depth: Int, _ columns: Int, x: [UInt8], weights: [Int8]) {
    var fours = [Int8](repeating: 0, count: weights.count)
    var starts = [Int32](repeating: 0, count: columns)
    for row in 0..<depth {
      for column in 0..<columns {
        fours[row / 4 * 4 * columns + 4 * column + row % 4] = weights[row * columns + column]
        starts[column] -= 128 * Int32(weights[row * columns + column])
      }
    }
    var exact = [Int32](repeating: 0, count: rows * columns)
    for row in 0..<rows {
      for k in 0..<depth {
        let factor = Int32(x[row * depth + k]) - 128
        for column in 0..<columns {
          exact[row * columns + column] += factor * Int32(weights[k * columns + column])
        }
      }
    }
    for number in 1...dateline_processor_last.rawValue {
      let processor = dateline_processor(rawValue: number)
      guard dateline_product_may_use(processor) != 0 else { continue }
      var y = [Int32](repeating: .max, count: rows * columns)
      dateline_product_of(processor, x, rows, depth, fours, starts, columns, &y)
      #expect(y == exact, "processor \(number)")
    }
    var y = [Int32](repeating: .max, count: rows * columns)
    dateline_product(x, rows, depth, fours, starts, columns, &y)
    #expect(y == exact)
  }
}

internal import CLanguageModels

/// A linear map with a bias, of quantised weights.
///
/// Its section holds for each column a scale and a bias (both floats) and where its sum starts (a 32-bit integer), then
/// the weights as bytes in fours of rows, as `dateline_product` takes them.
@_spi(Training) public struct LinearMap: @unchecked Sendable {
  /// Rows of the weights: a multiple of 16, at most 256.
  let depth: Int
  /// Columns of the weights: a multiple of 16.
  let columns: Int
  private let scales: UnsafePointer<Float>
  private let starts: UnsafePointer<Int32>
  private let weights: UnsafePointer<Int8>

  /// Nil when the section is not of that shape.
  init?(_ file: ModelFile, _ section: StaticString, depth: Int, columns: Int) {
    let bytes = UnsafeRawBufferPointer(file.section(section, of: UInt8.self))
    guard depth % 16 == 0, depth <= DATELINE_GREATEST_DEPTH, columns % 16 == 0,
      bytes.count == (12 + depth) * columns, let base = bytes.baseAddress
    else { return nil }
    (self.depth, self.columns) = (depth, columns)
    scales = base.assumingMemoryBound(to: Float.self)
    starts = (base + 8 * columns).assumingMemoryBound(to: Int32.self)
    weights = (base + 12 * columns).assumingMemoryBound(to: Int8.self)
  }

  /// The next multiple of 16.
  public static func padded(_ count: Int) -> Int { (count + 15) / 16 * 16 }

  /// Working memory of maps.
  final class Memory {
    let quantised = WorkingMemory<UInt8>()
    let products = WorkingMemory<Int32>()
    init() {}
  }

  /// Writes the image of each row of `x`.
  func apply(
    _ x: UnsafePointer<Float>, rows: Int, into y: UnsafeMutablePointer<Float>, _ memory: Memory
  ) {
    // So many rows at a time that their products stay in the nearest cache; a multiple of six suits the kernel.
    let block = 12
    memory.quantised.reserve(block * depth)
    memory.products.reserve(block * columns)
    let (quantised, products) = (memory.quantised.base, memory.products.base)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: block) { rowScales in
      var first = 0
      while first < rows {
        let count = min(block, rows - first)
        for row in 0..<count {
          rowScales[row] = dateline_quantise(x + (first + row) * depth, depth, quantised + row * depth)
        }
        dateline_product(quantised, count, depth, weights, starts, columns, products)
        for row in 0..<count {
          dateline_scale(
            products + row * columns, rowScales[row], scales, scales + columns, columns, y + (first + row) * columns)
        }
        first += count
      }
    }
  }

  /// The section of a map: `weights` are depth rows of `columns`.
  public static func encode(weights: [Float], bias: [Float]) -> [UInt8] {
    let columns = bias.count
    let depth = weights.count / max(columns, 1)
    let limit = Float(DATELINE_QUANTISED_LIMIT)
    let scales = (0..<columns).map { column in
      (0..<depth).reduce(1e-20) { max($0, abs(weights[$1 * columns + column])) } / limit
    }
    var quantised = [Int8](repeating: 0, count: depth * columns)
    var starts = [Int32](repeating: 0, count: columns)
    for row in 0..<depth {
      for column in 0..<columns {
        let weight = Int8((weights[row * columns + column] / scales[column]).rounded())
        quantised[row / 4 * 4 * columns + 4 * column + row % 4] = weight
        starts[column] -= 128 * Int32(weight)
      }
    }
    return (scales + bias).withUnsafeBytes { Array($0) } + starts.withUnsafeBytes { Array($0) }
      + quantised.withUnsafeBytes { Array($0) }
  }
}

internal import CLanguageModels

/// The arithmetic that models at work and models in training share.
@_spi(Training) public enum Kernels {
  /// The next multiple of 16.
  public static func padded(_ count: Int) -> Int { (count + 15) / 16 * 16 }

  /// Adds the product of x (rows × depth) and w (depth × columns) to y; columns are a multiple of 16.
  @inline(__always)
  public static func multiply(
    _ x: UnsafePointer<Float>, rows: Int, depth: Int, _ w: UnsafePointer<Float>, columns: Int,
    into y: UnsafeMutablePointer<Float>
  ) {
    dateline_multiply(x, rows, depth, w, columns, y)
  }

  /// Writes the sum of rows, what is below zero as zero; columns are a multiple of 16.
  @inline(__always)
  public static func rectifiedSum(
    _ rows: UnsafeMutableBufferPointer<UnsafePointer<Float>?>, columns: Int, into y: UnsafeMutablePointer<Float>
  ) {
    dateline_rectified_sum(rows.baseAddress, rows.count, columns, y)
  }

  /// The index of the first greatest value among `count`, at least one.
  @inline(__always)
  public static func indexOfGreatest(_ values: UnsafePointer<Float>, _ count: Int) -> Int {
    var best = 0
    for index in 1..<max(count, 1) where values[index] > values[best] { best = index }
    return best
  }
}

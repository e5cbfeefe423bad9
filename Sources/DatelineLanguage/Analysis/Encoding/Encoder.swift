internal import CLanguageModels

/// Layers of simple recurrent units in both directions: they turn the vectors of words by themselves into vectors of
/// words in their sentence.
@_spi(Training) public struct Encoder: @unchecked Sendable {
  private let layers: [Layer]
  private let units: Int

  /// What a layer learnt.
  struct Layer {
    /// width rows, 6 × units columns: candidate, forget and reset sums forwards, then backwards.
    let weights: UnsafePointer<Float>
    /// Peepholes and biases of forget and reset gates, forwards, then backwards: 8 × units.
    let gates: UnsafePointer<Float>
  }

  init?(_ file: ModelFile, _ shape: GrammarModel.Shape) {
    units = shape.units
    let all = file.section("layr", of: Float.self)
    let size = shape.width * 6 * units + 8 * units
    guard all.count == size * shape.layers, let base = all.baseAddress else { return nil }
    layers = (0..<shape.layers).map { index in
      Layer(weights: base + index * size, gates: base + index * size + shape.width * 6 * shape.units)
    }
  }

  /// Takes vectors through one layer, counted from zero, and writes those that come out.
  func apply(
    layer index: Int, to x: UnsafePointer<Float>, words: Int, into h: UnsafeMutablePointer<Float>, _ memory: Memory
  ) {
    memory.reserve(words: words, units: units)
    let sums = memory.sums.base
    sums.update(repeating: 0, count: words * 6 * units)
    dateline_multiply(x, words, 2 * units, layers[index].weights, 6 * units, sums)
    Self.recur(
      gates: layers[index].gates, units: units, sums: sums, x: x, words: words, h: h, cells: memory.cells.base,
      forget: memory.forget.base, reset: memory.reset.base)
  }

  /// Runs both directions of a layer over a sentence, `sums` being the products of input and weights.
  public static func recur(
    gates: UnsafePointer<Float>, units: Int, sums: UnsafePointer<Float>, x: UnsafePointer<Float>, words: Int,
    h: UnsafeMutablePointer<Float>, cells: UnsafeMutablePointer<Float>, forget: UnsafeMutablePointer<Float>,
    reset: UnsafeMutablePointer<Float>
  ) {
    for direction in 0..<2 {
      let start = direction * units
      dateline_recur(
        sums + 3 * start, 6 * units, x + start, 2 * units, gates + 4 * start, units, words, direction == 0 ? 1 : -1,
        h + start, cells + start, forget + start, reset + start, 2 * units)
    }
  }

  /// Inner values of a layer.
  final class Memory {
    /// The products of the layer's input and weights: 6 × units a word.
    let sums = FloatBuffer()
    /// Cells, forget and reset gates: 2 × units a word.
    let cells = FloatBuffer(), forget = FloatBuffer(), reset = FloatBuffer()

    /// No values yet.
    init() {}

    /// Makes room for that many words.
    func reserve(words: Int, units: Int) {
      sums.reserve(words * 6 * units)
      for buffer in [cells, forget, reset] { buffer.reserve(words * 2 * units) }
    }
  }
}

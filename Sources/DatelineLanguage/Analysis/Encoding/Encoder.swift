internal import CLanguageModels

/// Layers of simple recurrent units in both directions: they turn the vectors of words by themselves into vectors of
/// words in their sentence.
@_spi(Training) public struct Encoder: @unchecked Sendable {
  private let layers: [Layer]
  private let units: Int

  /// What a layer learnt.
  private struct Layer {
    /// From width to 6 × units: candidate, forget and reset sums forwards, then backwards.
    let sums: LinearMap
    /// Peepholes and biases of forget and reset gates, forwards, then backwards: 8 × units.
    let gates: UnsafePointer<Float>
  }

  /// The sections of the layers' maps.
  private static let sections: [StaticString] = ["lay1", "lay2", "lay3", "lay4"]

  init?(_ file: ModelFile, _ shape: GrammarModel.Shape) {
    units = shape.units
    let gates = file.section("gate", of: Float.self)
    guard shape.layers <= Self.sections.count, gates.count == shape.layers * 8 * units, let base = gates.baseAddress
    else { return nil }
    var layers: [Layer] = []
    for index in 0..<shape.layers {
      guard let sums = LinearMap(file, Self.sections[index], depth: shape.width, columns: 6 * units)
      else { return nil }
      layers.append(Layer(sums: sums, gates: base + index * 8 * units))
    }
    self.layers = layers
  }

  /// Takes vectors through one layer, counted from zero, and writes those that come out.
  func apply(
    layer index: Int, to x: UnsafePointer<Float>, words: Int, into h: UnsafeMutablePointer<Float>, _ memory: Memory
  ) {
    memory.reserve(words: words, units: units)
    sum(layer: index, of: x, words: words, into: memory.sums.base, memory)
    recur(layer: index, over: x, words: words, into: h, memory)
  }

  /// Writes the image of vectors in a layer's map: what each word gives by itself, ``sumCount`` numbers.
  func sum(
    layer index: Int, of x: UnsafePointer<Float>, words: Int, into sums: UnsafeMutablePointer<Float>, _ memory: Memory
  ) {
    layers[index].sums.apply(x, rows: words, into: sums, memory.maps)
  }

  /// How many numbers a word gives to a layer.
  var sumCount: Int { 6 * units }

  /// Runs a layer over vectors whose sums are in the memory.
  func recur(
    layer index: Int, over x: UnsafePointer<Float>, words: Int, into h: UnsafeMutablePointer<Float>, _ memory: Memory
  ) {
    Self.recur(
      gates: layers[index].gates, units: units, sums: memory.sums.base, x: x, words: words, h: h,
      cells: memory.cells.base, forget: nil, reset: nil)
  }

  /// Runs both directions of a layer over a sentence, `sums` being the image of the input `x`; `cells`, and `forget`
  /// and `reset` where they are given, take the inner values.
  public static func recur(
    gates: UnsafePointer<Float>, units: Int, sums: UnsafePointer<Float>, x: UnsafePointer<Float>, words: Int,
    h: UnsafeMutablePointer<Float>, cells: UnsafeMutablePointer<Float>, forget: UnsafeMutablePointer<Float>?,
    reset: UnsafeMutablePointer<Float>?
  ) {
    for direction in 0..<2 {
      let start = direction * units
      dateline_recur(
        sums + 3 * start, 6 * units, x + start, 2 * units, gates + 4 * start, units, words, direction == 0 ? 1 : -1,
        h + start, cells + start, forget.map { $0 + start }, reset.map { $0 + start }, 2 * units)
    }
  }

  /// Working memory of layers.
  final class Memory {
    let sums = WorkingMemory<Float>(), cells = WorkingMemory<Float>()
    let maps = LinearMap.Memory()
    init() {}

    func reserve(words: Int, units: Int) {
      sums.reserve(words * 6 * units)
      cells.reserve(words * 2 * units)
    }
  }
}

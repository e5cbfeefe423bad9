import CLanguageModels
import Testing

struct GreatestTests {
  /// Lengths around whole vectors, with equal values, and each place once left out.
  @Test(arguments: [1, 2, 15, 16, 17, 31, 33, 45, 48, 352])
  func areTheFirstAndTheSecond(count: Int) {
    var random: UInt32 = 11
    let values = (0..<count).map { _ -> Float in
      random = random &* 1_664_525 &+ 1_013_904_223
      return Float(random >> 27) - 12
    }
    #expect(dateline_greatest(values, count) == values.firstIndex(of: values.max() ?? 0))
    for skipped in 0...min(count, 50) {
      let left = values.enumerated().filter { $0.offset != skipped }.sorted {
        ($1.element, $0.offset) < ($0.element, $1.offset)
      }
      var (first, second) = (Float.zero, Float.zero)
      let place = dateline_two_greatest(values, count, skipped, &first, &second)
      guard let greatest = left.first else { continue }
      #expect(place == greatest.offset && first == greatest.element)
      #expect(second == (left.count > 1 ? left[1].element : -.infinity))
    }
  }

  @Test func quantisedNumbersReachFromEndToEnd() {
    let x = (0..<128).map { Float($0) / 10 - 6.4 }
    var quantised = [UInt8](repeating: 0, count: 128)
    let scale = dateline_quantise(x, 128, &quantised)
    #expect(abs(scale * 127 - 6.4) < 1e-5)
    #expect(quantised[0] == 1 && quantised[64] == 128)
    for (number, byte) in zip(x, quantised) { #expect(abs((Float(byte) - 128) * scale - number) <= scale / 2 * 1.001) }
  }
}

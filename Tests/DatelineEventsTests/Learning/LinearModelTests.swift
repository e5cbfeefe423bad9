import Testing

@_spi(Training) @testable import DatelineEvents

@Suite struct LinearModelTests {
  /// Two labels, one row: every feature weighs 3 and -5 times a quarter.
  private static let small: [UInt8] =
    [0x44, 0x4C, 0x4D, 0x31, 2, 0, 0, 0] + quarter + quarter + [3, UInt8(bitPattern: -5)]
  private static let quarter: [UInt8] = [0, 0, 0x80, 0x3E]

  @Test func weighsFeatures() throws {
    let model = try #require(LinearModel(Self.small))
    var features = FeatureSet()
    features.add(1, 2)
    features.add(1, 3)
    #expect(model.scores(features) == [1.5, -2.5])
  }

  @Test func refusesOtherBytes() {
    for cut in Self.small.indices { #expect(LinearModel(Array(Self.small.prefix(cut))) == nil) }
    #expect(LinearModel(Self.small + [0]) == nil)
    #expect(LinearModel([UInt8](repeating: 0x44, count: 64)) == nil)
  }
}

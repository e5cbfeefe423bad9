import DatelineModel
import Testing

@Suite struct ExponentialTests {
  @Test(arguments: [(Float(0), Float(1)), (1, 2.718_281_8), (-1, 0.367_879_44), (10, 22026.465), (-20, 2.061_153_6e-9)])
  func isGoodToSixDigits(power: Float, value: Float) {
    #expect(abs(exponential(of: power) / value - 1) < 1e-6)
  }

  @Test func cutsOffWhatIsBeyondItsRange() {
    #expect(exponential(of: -1000) == exponential(of: -80))
    #expect(exponential(of: 1000) == exponential(of: 80))
  }
}

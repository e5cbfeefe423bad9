import DatelineTestSupport
import Testing

@testable import DatelineTimelines

@Suite struct ReorderingTests {
  @Test func putsEveryElementInItsPlace() {
    for count in 0..<40 {
      var random = RandomSource(seed: UInt64(count))
      let order = Array(0..<Int32(count)).shuffled(using: &random)
      var elements = (0..<count).map { "element \($0)" }
      elements.put(into: order)
      #expect(elements == order.map { "element \($0)" })
    }
  }

  @Test func removesWhatRepeatsTheLastThatWasKept() {
    var numbers = [1, 1, 2, 3, 3, 3, 1]
    numbers.removeRepeated(==)
    #expect(numbers == [1, 2, 3, 1])
    var nothing: [Int] = []
    nothing.removeRepeated(==)
    #expect(nothing == [])
  }

  @Test func ordersByArticleThenPlaceThenTheRest() {
    let places = [("b", 1), ("a", 7), ("b", 0), ("a", 7), ("a", 2)]
    func ordered(_ sources: [String: Int]) -> [Int32]? {
      order(places.count, among: sources) {
        places[$0]
      } precedes: {
        $0 > $1
      }
    }
    #expect(ordered(["a": 0, "b": 1]) == [4, 3, 1, 2, 0])
    #expect(ordered(["a": 0]) == nil)
  }
}

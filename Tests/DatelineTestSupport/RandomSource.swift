/// Random numbers that are the same in every run, so that a failing case can be met again.
///
/// SplitMix64: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
package struct RandomSource: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The numbers of that seed.
  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of the range.
  package mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// One of the values; the first one where there is no choice.
  package mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }

  /// True half of the time.
  package mutating func flip() -> Bool { next() & 1 == 1 }

  /// Bytes of that count, drawn from an alphabet, so that a parser is led into its branches.
  package mutating func bytes(_ count: Int, of alphabet: [UInt8]) -> [UInt8] {
    (0..<count).map { _ in pick(alphabet) }
  }

  /// Any bytes.
  package mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) } }

  /// The text with some of its bytes changed, taken out, doubled or cut off.
  package mutating func mutation(of text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0...number(0...3) where !bytes.isEmpty {
      let place = number(0...bytes.count - 1)
      switch number(0...4) {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: next())
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(bytes[place], at: place)
      case 3: bytes.removeLast(bytes.count - place)
      default: bytes.swapAt(place, number(0...bytes.count - 1))
      }
    }
    return bytes
  }
}

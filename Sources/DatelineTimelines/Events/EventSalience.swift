/// How much an event matters, from what its tellers do: how many tell it, how many come back to it later, and how high
/// up in an article it stands.
struct EventSalience {
  /// How many independent voices tell it.
  var voices: Int
  /// How many of them do so after its day is over.
  var laterVoices: Int
  /// The least index of its sentences in their articles.
  var position: Int
  /// Whether its time is known on both sides.
  var isDated: Bool

  /// A whole number, greater for what matters more.
  var points: Int {
    EventSalience.logarithm(voices + 1) * 3 + EventSalience.logarithm(laterVoices + 1)
      + (position == 0 ? 160 : position < 4 ? 80 : 0) + (isDated ? 100 : 0)
  }

  /// Each event's share of the greatest one's points, in thousandths, so that it prints short.
  static func shares(_ all: [EventSalience]) -> [Double] {
    let points = all.map(\.points)
    guard let greatest = points.max(), greatest > 0 else { return points.map { _ in 0 } }
    return points.map { Double($0 * 1000 / greatest) / 1000 }
  }

  /// The logarithm to base 2 in hundredths, linear between powers of two.
  private static func logarithm(_ number: Int) -> Int {
    let exponent = Int.bitWidth - 1 - max(1, number).leadingZeroBitCount
    let power = 1 << exponent
    return exponent * 100 + (max(1, number) - power) * 100 / power
  }
}

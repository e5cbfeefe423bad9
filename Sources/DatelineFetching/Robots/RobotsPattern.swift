/// A path of robots.txt: a beginning, in which `*` stands for any bytes and a last `$` for the end.
struct RobotsPattern: Sendable {
  private let bytes: [UInt8]
  private let isAnchored: Bool

  init(_ text: some Collection<UInt8>) {
    let pattern = PercentEncoding.normalised(text)
    isAnchored = pattern.last == UInt8(ascii: "$")
    bytes = isAnchored ? pattern.dropLast() : pattern
  }

  /// The bytes of the pattern, by which the most telling rule is known.
  var length: Int { bytes.count + (isAnchored ? 1 : 0) }

  /// Whether a path begins, or is, as the pattern says. Each star needs to go back to the last one only, so the time is
  /// at most the product of both lengths.
  func matches(_ path: [UInt8]) -> Bool {
    var (index, place) = (0, 0)
    var star: (index: Int, place: Int)?
    while true {
      if index == bytes.count {
        if !isAnchored || place == path.count { return true }
      } else if bytes[index] == UInt8(ascii: "*") {
        index += 1
        star = (index, place)
        continue
      } else if place < path.count, bytes[index] == path[place] {
        (index, place) = (index + 1, place + 1)
        continue
      }
      guard let last = star, last.place < path.count else { return false }
      star = (last.index, last.place + 1)
      (index, place) = (last.index, last.place + 1)
    }
  }
}

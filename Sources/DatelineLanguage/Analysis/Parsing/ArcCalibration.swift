/// Turns the doubts of a parser into probabilities: how often arcs of such a doubt were right in sentences that it did not
/// learn from.
@_spi(Training) public struct ArcCalibration: Sendable {
  /// The probabilities at doubt zero and at each of ``knots``, never rising.
  private let probabilities: [Float]

  /// Whether a model brought them, learnt from arcs.
  let isLearnt: Bool

  /// Doubts between which probabilities are drawn as straight lines; beyond the last nothing changes.
  public static let knots: [Float] = (0..<12).map { 0.001 * Float(1 << $0) }

  /// What a model's section says; without one a doubt is taken off certainty as it is.
  init(_ file: ModelFile) {
    let section = Array(file.section("sure", of: Float.self))
    isLearnt = section.count == Self.knots.count + 1
    probabilities = isLearnt ? section : ([0] + Self.knots).map { max(0.05, 1 - $0) }
  }

  /// The probability that an arc of that doubt is right.
  func confidence(_ doubt: Float) -> Float {
    var (below, at) = (Float(0), 0)
    while at < Self.knots.count, doubt > Self.knots[at] {
      below = Self.knots[at]
      at += 1
    }
    guard at < Self.knots.count else { return probabilities[at] }
    let part = (doubt - below) / (Self.knots[at] - below)
    return probabilities[at] + part * (probabilities[at + 1] - probabilities[at])
  }

  /// The section learnt from arcs: their doubts, and whether they were right.
  public static func encode(_ arcs: [(doubt: Float, isRight: Bool)]) -> [UInt8] {
    // The mean of the arcs around each knot, then the nearest values that never rise (pool adjacent violators).
    var (right, count) = (
      [Float](repeating: 0, count: knots.count + 1), [Float](repeating: 1e-3, count: knots.count + 1)
    )
    for arc in arcs {
      // An arc counts for the two knots that it lies between, more for the nearer.
      let above = knots.firstIndex { arc.doubt <= $0 } ?? knots.count
      let below = above == 0 ? 0 : knots[above - 1]
      let part = above == knots.count ? 0 : (arc.doubt - below) / (knots[above] - below)
      for (knot, share) in [(above, 1 - part), (above + 1, part)] where share > 0 {
        count[knot] += share
        if arc.isRight { right[knot] += share }
      }
    }
    var blocks: [(right: Float, count: Float, knots: Int)] = []
    for knot in right.indices {
      blocks.append((right[knot], count[knot], 1))
      while blocks.count > 1, let last = blocks.last, case let before = blocks[blocks.count - 2],
        before.right / before.count < last.right / last.count
      {
        blocks.removeLast(2)
        blocks.append((before.right + last.right, before.count + last.count, before.knots + last.knots))
      }
    }
    let values = blocks.flatMap { [Float](repeating: $0.right / $0.count, count: $0.knots) }
    return values.withUnsafeBytes { Array($0) }
  }
}

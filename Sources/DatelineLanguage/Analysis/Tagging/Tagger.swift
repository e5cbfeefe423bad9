internal import CLanguageModels

/// Tells the tag of a word from its vector in the sentence.
struct Tagger: @unchecked Sendable {
  private let weights: UnsafePointer<Float>
  private let bias: UnsafePointer<Float>
  private let width: Int
  private let tags: Int
  /// Columns of the weights: tags, filled up to a multiple of 16.
  private let columns: Int

  init?(_ file: ModelFile, _ shape: GrammarModel.Shape, _ set: TagSet) {
    (width, tags) = (shape.width, set.columns.count)
    columns = Kernels.padded(tags)
    let all = file.section("tagw", of: Float.self)
    guard all.count == (width + 1) * columns, let base = all.baseAddress else { return nil }
    (weights, bias) = (base, base + width * columns)
  }

  /// Writes the number of the best tag of each word.
  func tag(_ x: UnsafePointer<Float>, words: Int, into best: inout [UInt16], _ scores: FloatBuffer) {
    // So many words at a time that their scores stay in the nearest cache.
    let block = 24
    scores.reserve(block * columns)
    var first = 0
    while first < words {
      let count = min(block, words - first)
      for word in 0..<count { (scores.base + word * columns).update(from: bias, count: columns) }
      dateline_multiply(x + first * width, count, width, weights, columns, scores.base)
      for word in 0..<count { best.append(UInt16(Kernels.indexOfGreatest(scores.base + word * columns, tags))) }
      first += count
    }
  }
}

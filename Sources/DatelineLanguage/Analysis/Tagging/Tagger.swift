internal import CLanguageModels

/// Tells the tag of a word from its vector in the sentence.
struct Tagger: Sendable {
  private let map: LinearMap
  private let tags: Int

  init?(_ file: ModelFile, _ shape: GrammarModel.Shape, _ set: TagSet) {
    tags = set.columns.count
    guard let map = LinearMap(file, "tags", depth: shape.width, columns: LinearMap.padded(tags)) else { return nil }
    self.map = map
  }

  /// Writes the scores of all tags for one word.
  func score(_ x: UnsafePointer<Float>, into scores: UnsafeMutablePointer<Float>, _ memory: LinearMap.Memory) {
    map.apply(x, rows: 1, into: scores, memory)
  }

  /// Appends the number of the best tag of each word.
  func tag(
    _ x: UnsafePointer<Float>, words: Int, into best: inout [UInt16], _ scores: WorkingMemory<Float>,
    _ memory: LinearMap.Memory
  ) {
    let block = 24
    scores.reserve(block * map.columns)
    for first in stride(from: 0, to: words, by: block) {
      let count = min(block, words - first)
      map.apply(x + first * map.depth, rows: count, into: scores.base, memory)
      for word in 0..<count { best.append(UInt16(indexOfGreatest(scores.base + word * map.columns, tags))) }
    }
  }
}

/// The index of the first greatest value among `count`.
@_spi(Training) public func indexOfGreatest(_ values: UnsafePointer<Float>, _ count: Int) -> Int {
  dateline_greatest(values, count)
}

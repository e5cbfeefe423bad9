/// Sets of indices that only grow together (union–find with path halving); a set is known by its least index.
struct DisjointSets {
  private var parents: [Int32]

  /// That many sets of one index each.
  init(count: Int) { parents = (0..<Int32(count)).map { $0 } }

  /// The least index of the set that holds the index.
  mutating func representative(of index: Int) -> Int {
    var index = Int32(index)
    while parents[Int(index)] != index {
      parents[Int(index)] = parents[Int(parents[Int(index)])]
      index = parents[Int(index)]
    }
    return Int(index)
  }

  /// Makes one set of the two that hold the indices.
  mutating func unite(_ one: Int, _ other: Int) {
    let (one, other) = (representative(of: one), representative(of: other))
    parents[max(one, other)] = Int32(min(one, other))
  }
}

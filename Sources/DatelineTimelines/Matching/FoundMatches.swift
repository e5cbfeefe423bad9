/// Matches as they are found: many, and those of a pair that meets in several windows come again.
///
/// They are dealt out by their atoms and by their scores, so that the work grows with their number and no faster.
struct FoundMatches {
  private var matches: [AtomMatch] = []
  /// How many atoms there are.
  private let atoms: Int
  /// From so many on those that came twice are dropped.
  private var limit: Int

  /// None yet of so many atoms.
  init(atoms: Int, limit: Int = 1 << 20) { (self.atoms, self.limit) = (atoms, max(atoms, limit)) }

  /// Adds one.
  mutating func append(_ match: AtomMatch) {
    matches.append(match)
    // What comes twice is not kept till the end.
    if matches.count == limit {
      unite()
      limit = max(limit, 2 * matches.count)
    }
  }

  /// All of them, none twice, the surest first, ties by the index of their atoms.
  ///
  /// - Parameter indices: the index of the atom at each place.
  consuming func surestFirst(indices: [Int32]) -> [AtomMatch] {
    unite()
    func lesser(_ match: AtomMatch) -> Int32 { min(indices[Int(match.one)], indices[Int(match.other)]) }
    func greater(_ match: AtomMatch) -> Int32 { max(indices[Int(match.one)], indices[Int(match.other)]) }
    var (start, ends) = (0, [Int32]())
    var sorted = dealt(matches, into: atoms, ends: &ends) { Int(lesser($0)) }
    matches = []
    for end in ends.lazy.map({ Int($0) }) {
      if end - start > 1 { sorted[start..<end].sort { greater($0) < greater($1) } }
      start = end
    }
    let most = sorted.reduce(0) { max($0, $1.score) }
    return dealt(sorted, into: Int(most) + 1) { Int(most - $0.score) }
  }

  /// Sorts them by their atoms and leaves one of each.
  private mutating func unite() {
    var ends: [Int32] = []
    var dealt = dealt(matches, into: atoms, ends: &ends) { Int($0.one) }
    matches = []
    var (start, kept) = (0, 0)
    for end in ends.lazy.map({ Int($0) }) where end > start {
      if end - start > 1 { dealt[start..<end].sort { $0.other < $1.other } }
      for place in start..<end where place == start || dealt[place].other != dealt[kept - 1].other {
        dealt[kept] = dealt[place]
        kept += 1
      }
      start = end
    }
    dealt.removeSubrange(kept...)
    matches = dealt
  }
}

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

  /// All of them, none twice, the surest first, ties by index.
  consuming func surestFirst() -> [AtomMatch] {
    unite()
    let most = matches.map(\.score).max() ?? 0
    return FoundMatches.dealt(matches, into: Int(most) + 1) { Int(most - $0.score) }
  }

  /// Sorts them by their atoms and leaves one of each.
  private mutating func unite() {
    var ends: [Int32] = []
    var dealt = FoundMatches.dealt(matches, into: atoms, ends: &ends) { Int($0.one) }
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

  private static func dealt(
    _ matches: [AtomMatch], into shelves: Int, _ shelf: (AtomMatch) -> Int
  ) -> [AtomMatch] {
    var ends: [Int32] = []
    return dealt(matches, into: shelves, ends: &ends, shelf)
  }

  /// The matches shelf by shelf, those of one in the order in which they came, and where each shelf ends.
  private static func dealt(
    _ matches: [AtomMatch], into shelves: Int, ends: inout [Int32], _ shelf: (AtomMatch) -> Int
  ) -> [AtomMatch] {
    ends = Array(repeating: 0, count: shelves)
    for match in matches { ends[shelf(match)] += 1 }
    var start: Int32 = 0
    for number in ends.indices { (ends[number], start) = (start, start + ends[number]) }
    return [AtomMatch](unsafeUninitializedCapacity: matches.count) { memory, count in
      for match in matches {
        let number = shelf(match)
        memory.initializeElement(at: Int(ends[number]), to: match)
        ends[number] += 1
      }
      count = matches.count
    }
  }
}

import Testing

@testable import DatelineTimelines

@Suite struct FoundMatchesTests {
  @Test func surestComeFirstAndNoneTwice() {
    var chance = GeneratedStories(seed: 3)
    for limit in [20, 1 << 20] {
      var (found, all) = (FoundMatches(atoms: 20, limit: limit), Set<[Int32]>())
      for _ in 0..<500 {
        let ends = (Int32(chance.number(20)), Int32(chance.number(20)))
        let (one, other) = (min(ends.0, ends.1), max(ends.0, ends.1))
        // What a pair scores is the same each time.
        let score = 500 + (one * 7 + other * 3) % 11
        found.append(AtomMatch(one: one, other: other, score: score, isCompatible: one % 2 == 0))
        all.insert([-score, one, other])
      }
      let told = found.surestFirst(indices: Array(0..<20))
      #expect(told.map { [-$0.score, $0.one, $0.other] } == all.sorted { $0.lexicographicallyPrecedes($1) })
      #expect(told.allSatisfy { $0.isCompatible == ($0.one % 2 == 0) })
    }
  }

  @Test func noneGivesNone() {
    #expect(FoundMatches(atoms: 0).surestFirst(indices: []).isEmpty)
    #expect(FoundMatches(atoms: 3).surestFirst(indices: [0, 1, 2]).isEmpty)
  }
}

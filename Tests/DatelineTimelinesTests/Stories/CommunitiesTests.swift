import Testing

@testable import DatelineTimelines

@Suite struct CommunitiesTests {
  /// All pairs of some nodes, bound with that likeness.
  private func clique(_ nodes: Range<Int32>, _ likeness: Int32) -> [NeighbourGraph.Edge] {
    nodes.flatMap { one in
      nodes.filter { $0 > one }.map { NeighbourGraph.Edge(one: one, other: $0, likeness: likeness) }
    }
  }

  private func groups(_ count: Int, _ edges: [NeighbourGraph.Edge]) -> [Int] {
    Communities(count: count, edges: edges.sorted { ($0.one, $0.other) < ($1.one, $1.other) }).representatives
  }

  @Test func withoutEdgesAllAreAlone() { #expect(groups(3, []) == [0, 1, 2]) }

  @Test func noneIsNone() { #expect(groups(0, []).isEmpty) }

  @Test func whatIsBoundIsOne() { #expect(groups(4, clique(0..<4, 300)) == [0, 0, 0, 0]) }

  @Test func whatIsNotBoundIsTwo() {
    #expect(groups(7, clique(0..<3, 300) + clique(3..<6, 300)) == [0, 0, 0, 3, 3, 3, 6])
  }

  /// Two large stories with an article between them stay two: a bond or two of thousands is chance.
  @Test func aThinBridgePartsLargeGroups() {
    let bridge = [NeighbourGraph.Edge(one: 0, other: 300, likeness: 120)]
    let found = groups(600, ring(0..<300) + ring(300..<600) + bridge)
    #expect(found[0] != found[300])
  }

  /// Each node bound to the next twenty of a ring.
  private func ring(_ nodes: Range<Int32>) -> [NeighbourGraph.Edge] {
    let count = Int32(nodes.count)
    var edges: [NeighbourGraph.Edge] = []
    for node in nodes {
      for step in Int32(1)...20 {
        let other: Int32 = nodes.lowerBound + (node - nodes.lowerBound + step) % count
        edges.append(NeighbourGraph.Edge(one: min(node, other), other: max(node, other), likeness: 400))
      }
    }
    return edges
  }

  /// A group does not depend on how much else there is.
  @Test func theRestChangesNothing() {
    let pair = clique(0..<2, 150)
    var rest: [NeighbourGraph.Edge] = []
    for first in stride(from: Int32(2), to: 302, by: 6) { rest += clique(first..<first + 6, 500) }
    #expect(groups(2, pair) == [0, 0])
    #expect(Array(groups(302, pair + rest).prefix(2)) == [0, 0])
  }
}

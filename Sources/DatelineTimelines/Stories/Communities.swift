/// Parts a graph into groups whose members are bound to each other more than chance would bind them.
///
/// The Louvain method (Blondel, Guillaume, Lambiotte, Lefebvre 2008): nodes move to the group that gains most until none
/// moves, then groups become nodes. The penalty for the size of a group is a constant here, not one over all edges, as in
/// the constant Potts model (Traag, Van Dooren, Nesterov 2011), weighed by degree: so a group does not depend on how large
/// the rest of the graph is. A group that falls apart is parted in the end.
struct Communities {
  /// One over the penalty: a group whose edges sum up to this, in thousandths of likeness, keeps no node any more that has
  /// half of its edges elsewhere. It lies far beyond the largest story that a person would read.
  private static let scale = 50_000_000
  /// The most rounds in which nodes move before groups become nodes.
  private static let roundLimit = 32

  /// For each node, the least node of its group.
  private(set) var representatives: [Int]

  /// - Parameters:
  ///   - count: the number of nodes.
  ///   - edges: sorted, none twice.
  init(count: Int, edges: [NeighbourGraph.Edge]) {
    var graph = Graph(count: count, edges: edges)
    var groups = Array(0..<count)
    while let moved = Self.moved(graph) {
      groups = groups.map { moved[$0] }
      graph = graph.contracted(moved)
    }
    representatives = Self.connected(groups, edges)
  }

  /// The groups of a graph's nodes, numbered from 0 in the order of their first node; nil when every node stays alone.
  private static func moved(_ graph: Graph) -> [Int]? {
    var groups = Array(0..<graph.count)
    var degrees = graph.degrees
    var bonds = [Int](repeating: 0, count: graph.count)
    var touched: [Int] = []
    var hasMoved = false
    for _ in 0..<roundLimit {
      var isAtRest = true
      for node in 0..<graph.count {
        let (own, degree) = (groups[node], graph.degrees[node])
        degrees[own] -= degree
        graph.forEachNeighbour(of: node) { neighbour, weight in
          let group = groups[neighbour]
          if bonds[group] == 0 { touched.append(group) }
          bonds[group] += weight
        }
        func gain(_ group: Int) -> Int { bonds[group] * scale - degree * degrees[group] }
        var (best, most) = (own, gain(own))
        for group in touched {
          let gain = gain(group)
          if gain > most || gain == most && group < best && best != own { (best, most) = (group, gain) }
        }
        for group in touched { bonds[group] = 0 }
        touched.removeAll(keepingCapacity: true)
        degrees[best] += degree
        groups[node] = best
        if best != own { (isAtRest, hasMoved) = (false, true) }
      }
      if isAtRest { break }
    }
    guard hasMoved else { return nil }
    var numbers = [Int](repeating: -1, count: graph.count)
    var next = 0
    return groups.map { group in
      if numbers[group] < 0 {
        numbers[group] = next
        next += 1
      }
      return numbers[group]
    }
  }

  private static func connected(_ groups: [Int], _ edges: [NeighbourGraph.Edge]) -> [Int] {
    var sets = DisjointSets(count: groups.count)
    for edge in edges where groups[Int(edge.one)] == groups[Int(edge.other)] {
      sets.unite(Int(edge.one), Int(edge.other))
    }
    return groups.indices.map { sets.representative(of: $0) }
  }
}

/// A graph with weights, the neighbours of each node in one array; edges of a node to itself count in its degree alone.
private struct Graph {
  private var starts: [Int]
  private var neighbours: [Int32]
  private var weights: [Int]
  let degrees: [Int]

  var count: Int { degrees.count }

  init(count: Int, edges: [NeighbourGraph.Edge]) {
    self.init(
      count: count, edges: edges.map { (Int($0.one), Int($0.other), Int($0.likeness)) },
      degrees: edges.reduce(into: [Int](repeating: 0, count: count)) { degrees, edge in
        degrees[Int(edge.one)] += Int(edge.likeness)
        degrees[Int(edge.other)] += Int(edge.likeness)
      })
  }

  private init(count: Int, edges: [(one: Int, other: Int, weight: Int)], degrees: [Int]) {
    self.degrees = degrees
    starts = [Int](repeating: 0, count: count + 1)
    for edge in edges {
      starts[edge.one + 1] += 1
      starts[edge.other + 1] += 1
    }
    for node in 0..<count { starts[node + 1] += starts[node] }
    var next = starts
    neighbours = [Int32](repeating: 0, count: edges.count * 2)
    weights = [Int](repeating: 0, count: edges.count * 2)
    for edge in edges {
      for (node, neighbour) in [(edge.one, edge.other), (edge.other, edge.one)] {
        neighbours[next[node]] = Int32(neighbour)
        weights[next[node]] = edge.weight
        next[node] += 1
      }
    }
  }

  func forEachNeighbour(of node: Int, _ body: (Int, Int) -> Void) {
    for place in starts[node]..<starts[node + 1] { body(Int(neighbours[place]), weights[place]) }
  }

  /// The graph whose nodes are groups of this one's.
  func contracted(_ groups: [Int]) -> Graph {
    var edges: [(one: Int, other: Int, weight: Int)] = []
    for node in 0..<count {
      forEachNeighbour(of: node) { neighbour, weight in
        let (one, other) = (groups[node], groups[neighbour])
        if one < other { edges.append((one, other, weight)) }
      }
    }
    edges.sort { ($0.one, $0.other) < ($1.one, $1.other) }
    var summed: [(one: Int, other: Int, weight: Int)] = []
    for edge in edges {
      if let last = summed.last, last.one == edge.one, last.other == edge.other {
        summed[summed.count - 1].weight += edge.weight
      } else {
        summed.append(edge)
      }
    }
    var sums = [Int](repeating: 0, count: (groups.max() ?? -1) + 1)
    for node in 0..<count { sums[groups[node]] += degrees[node] }
    return Graph(count: sums.count, edges: summed, degrees: sums)
  }
}

/// A directed graph of points in time; an edge from a to b says that a is not after b, a strict one that it is before.
struct PointGraph {
  private struct Edge {
    var to: Int32
    /// The soft constraint that it stands for; -1 for a hard one.
    var link: Int32
    var isStrict: Bool
  }

  private var edges: [[Edge]]

  /// That many points without edges.
  init(count: Int) { edges = Array(repeating: [], count: count) }

  /// How many points there are.
  var count: Int { edges.count }

  /// Adds an edge; `link` numbers the soft constraint that it stands for.
  mutating func add(_ from: Int, _ to: Int, isStrict: Bool = false, link: Int = -1) {
    guard from != to else { return }
    edges[from].append(Edge(to: Int32(to), link: Int32(link), isStrict: isStrict))
  }

  /// Hands over where the edges from a point lead.
  func forEachEdge(from point: Int, _ body: (Int) -> Void) {
    for edge in edges[point] { body(Int(edge.to)) }
  }

  /// Points that would have to be before themselves.
  struct Contradiction {
    /// The points and the edges between them, under numbers of their own; the soft constraints keep theirs.
    var graph: PointGraph
    /// The soft constraints inside, sorted; never empty.
    var links: [Int]
  }

  /// Each knot of points that would have to be before themselves, apart from the rest; not those of hard edges alone.
  func contradictions() -> [Contradiction] {
    let (components, finished) = self.components()
    var isContradictory = Set<Int32>()
    for (from, leaving) in edges.enumerated() {
      for edge in leaving where edge.isStrict && components[from] == components[Int(edge.to)] {
        isContradictory.insert(components[from])
      }
    }
    if isContradictory.isEmpty { return [] }
    var numbers = [Int32](repeating: -1, count: count)
    var members: [Int32: [Int32]] = [:]
    for point in finished where isContradictory.contains(components[Int(point)]) {
      numbers[Int(point)] = Int32(members[components[Int(point)], default: []].count)
      members[components[Int(point)], default: []].append(point)
    }
    return members.sorted { $0.key < $1.key }.compactMap { component, points in
      var knot = PointGraph(count: points.count)
      var links = Set<Int32>()
      for (number, point) in points.enumerated() {
        for var edge in edges[Int(point)] where components[Int(edge.to)] == component {
          if edge.link >= 0 { links.insert(edge.link) }
          edge.to = numbers[Int(edge.to)]
          knot.edges[number].append(edge)
        }
      }
      return links.isEmpty ? nil : Contradiction(graph: knot, links: links.sorted().map(Int.init))
    }
  }

  /// The graph without the edges of those soft constraints.
  func without(_ links: Set<Int>) -> PointGraph {
    var graph = self
    for point in edges.indices { graph.edges[point].removeAll { links.contains(Int($0.link)) } }
    return graph
  }

  /// The points in knots, each knot before those that it leads to. The points of a knot are one moment.
  func knots() -> [ArraySlice<Int32>] {
    let (components, finished) = self.components()
    var (knots, start) = ([ArraySlice<Int32>](), 0)
    for index in finished.indices
    where index + 1 == finished.count || components[Int(finished[index])] != components[Int(finished[index + 1])] {
      knots.append(finished[start...index])
      start = index + 1
    }
    // Tarjan finishes a component after all that it leads to.
    return knots.reversed()
  }

  /// The strongly connected components (Tarjan 1972, without recursion): each point's component, and the points in the
  /// order in which their components were finished.
  private func components() -> (components: [Int32], finished: [Int32]) {
    let count = edges.count
    var components = [Int32](repeating: -1, count: count)
    var numbers = [Int32](repeating: -1, count: count)
    var lows = [Int32](repeating: 0, count: count)
    var (stack, calls, finished) = ([Int32](), [(point: Int32, next: Int32)](), [Int32]())
    finished.reserveCapacity(count)
    var (next, component): (Int32, Int32) = (0, 0)
    for start in 0..<Int32(count) where numbers[Int(start)] < 0 {
      calls.append((start, 0))
      while let call = calls.last {
        let point = Int(call.point)
        if call.next == 0 {
          (numbers[point], lows[point]) = (next, next)
          next += 1
          stack.append(call.point)
        }
        if call.next < edges[point].count {
          calls[calls.count - 1].next += 1
          let to = Int(edges[point][Int(call.next)].to)
          if numbers[to] < 0 {
            calls.append((Int32(to), 0))
          } else if components[to] < 0 {
            lows[point] = min(lows[point], numbers[to])
          }
          continue
        }
        calls.removeLast()
        if let caller = calls.last.map({ Int($0.point) }) { lows[caller] = min(lows[caller], lows[point]) }
        guard lows[point] == numbers[point] else { continue }
        while let member = stack.popLast() {
          components[Int(member)] = component
          finished.append(member)
          if Int(member) == point { break }
        }
        component += 1
      }
    }
    return (components, finished)
  }
}

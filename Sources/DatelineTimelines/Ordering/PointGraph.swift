/// A directed graph of points in time; an edge from a to b says that a is not after b, a strict one that it is before.
struct PointGraph {
  private struct Edge {
    var to: Int32
    /// The soft constraint that it stands for; -1 for a hard one.
    var link: Int32
    /// The next edge from the same point; -1 behind the last.
    var next: Int32 = -1
    var isStrict: Bool
  }

  /// The edges from a point: the first and the last of them, -1 where there are none.
  private struct Leaving {
    var first: Int32 = -1
    var last: Int32 = -1
  }

  /// All edges in one array: a graph has millions of points, each with an edge or two.
  private var edges: [Edge] = []
  private var leaving: [Leaving]

  /// That many points without edges.
  init(count: Int) { leaving = Array(repeating: Leaving(), count: count) }

  /// How many points there are.
  var count: Int { leaving.count }

  /// Adds an edge; `link` numbers the soft constraint that it stands for.
  mutating func add(_ from: Int, _ to: Int, isStrict: Bool = false, link: Int = -1) {
    if from != to { append(Edge(to: Int32(to), link: Int32(link), isStrict: isStrict), from: from) }
  }

  private mutating func append(_ edge: Edge, from point: Int) {
    let number = Int32(edges.count)
    edges.append(edge)
    if leaving[point].last >= 0 { edges[Int(leaving[point].last)].next = number } else { leaving[point].first = number }
    leaving[point].last = number
  }

  private func forEach(from point: Int, _ body: (Edge) -> Void) {
    var number = leaving[point].first
    while number >= 0 {
      body(edges[Int(number)])
      number = edges[Int(number)].next
    }
  }

  /// Hands over where the edges from a point lead.
  func forEachEdge(from point: Int, _ body: (Int) -> Void) { forEach(from: point) { body(Int($0.to)) } }

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
    for from in 0..<count {
      forEach(from: from) { edge in
        if edge.isStrict, components[from] == components[Int(edge.to)] { isContradictory.insert(components[from]) }
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
        forEach(from: Int(point)) { edge in
          guard components[Int(edge.to)] == component else { return }
          if edge.link >= 0 { links.insert(edge.link) }
          knot.append(Edge(to: numbers[Int(edge.to)], link: edge.link, isStrict: edge.isStrict), from: number)
        }
      }
      return links.isEmpty ? nil : Contradiction(graph: knot, links: links.sorted().map(Int.init))
    }
  }

  /// The graph without the edges of those soft constraints.
  func without(_ links: Set<Int>) -> PointGraph {
    var graph = PointGraph(count: count)
    for point in 0..<count {
      forEach(from: point) { edge in
        if links.contains(Int(edge.link)) { return }
        graph.append(Edge(to: edge.to, link: edge.link, isStrict: edge.isStrict), from: point)
      }
    }
    return graph
  }

  /// The points in knots: the points of a knot are one moment.
  struct Knots {
    /// The points, those of a knot side by side.
    let points: [Int32]
    /// Where each knot begins among them, and behind these the end of the last; each knot stands before those that it
    /// comes after.
    let starts: [Int32]

    /// Each knot from the first to the last in time.
    var forwards: some Sequence<ArraySlice<Int32>> { backwards.reversed() }

    /// Each knot from the last to the first in time.
    var backwards: some BidirectionalCollection<ArraySlice<Int32>> {
      starts.indices.dropLast().lazy.map { points[Int(starts[$0])..<Int(starts[$0 + 1])] }
    }
  }

  /// The points in knots.
  func knots() -> Knots {
    // Tarjan finishes a component after all that it leads to.
    let (components, finished) = self.components()
    var starts: [Int32] = []
    for index in finished.indices
    where index == 0 || components[Int(finished[index])] != components[Int(finished[index - 1])] {
      starts.append(Int32(index))
    }
    starts.append(Int32(finished.count))
    return Knots(points: finished, starts: starts)
  }

  /// The strongly connected components (Tarjan 1972, without recursion): each point's component, and the points in the
  /// order in which their components were finished.
  private func components() -> (components: [Int32], finished: [Int32]) {
    var components = [Int32](repeating: -1, count: count)
    var numbers = [Int32](repeating: -1, count: count)
    var lows = [Int32](repeating: 0, count: count)
    // Of each call the edge that it follows next.
    var (stack, calls, finished) = ([Int32](), [(point: Int32, next: Int32)](), [Int32]())
    finished.reserveCapacity(count)
    var (next, component): (Int32, Int32) = (0, 0)
    func call(_ point: Int32) {
      (numbers[Int(point)], lows[Int(point)]) = (next, next)
      next += 1
      stack.append(point)
      calls.append((point, leaving[Int(point)].first))
    }
    for start in 0..<Int32(count) where numbers[Int(start)] < 0 {
      call(start)
      while let (caller, number) = calls.last {
        let point = Int(caller)
        if number >= 0 {
          let edge = edges[Int(number)]
          calls[calls.count - 1].next = edge.next
          let to = Int(edge.to)
          if numbers[to] < 0 {
            call(edge.to)
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

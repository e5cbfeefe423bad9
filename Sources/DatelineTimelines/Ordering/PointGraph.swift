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

  /// For each knot of points that would have to be before themselves: the soft constraints inside it.
  func contradictions() -> [[Int]] {
    let (components, _) = self.components()
    var isContradictory = Set<Int32>()
    var links: [Int32: Set<Int32>] = [:]
    for (from, leaving) in edges.enumerated() {
      for edge in leaving where components[from] == components[Int(edge.to)] {
        if edge.isStrict { isContradictory.insert(components[from]) }
        if edge.link >= 0 { links[components[from], default: []].insert(edge.link) }
      }
    }
    return isContradictory.sorted().compactMap { links[$0]?.sorted().map(Int.init) }
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

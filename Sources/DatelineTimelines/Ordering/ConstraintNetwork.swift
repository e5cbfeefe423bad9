internal import CivilTime
internal import DatelineModel

/// The partial order of events as a network of points: each event's beginning and end, and the dates that bound them.
///
/// An edge says "not after". Dates are hard; what articles say of order is soft: where soft edges contradict each other
/// or the dates, the weakest yields until no contradiction is left.
struct ConstraintNetwork {
  /// A relation that some article tells, by the indices of events.
  struct Link: Hashable {
    var from: Int
    var to: Int
    var type: EventRelation.Kind
    /// How many atoms say so.
    var support: Int
  }

  /// The links that hold together, in the order given.
  private(set) var kept: [Link] = []
  /// The links that had to yield.
  private(set) var yielded: [Link] = []
  /// For each event, not before this: its own date and what must come first.
  private(set) var earliest: [Int] = []
  /// For each event, over by this, exclusive.
  private(set) var latest: [Int] = []

  /// For each event, the best estimate of its own beginning; the far past where it has none.
  var begins: [Int] { bounds.map(\.begin) }
  /// For each event, the best estimate of its own end, exclusive; the far future where it has none.
  var ends: [Int] { bounds.map(\.end) }

  private let bounds: [TimeBounds]
  private var graph: PointGraph

  /// - Parameters:
  ///   - bounds: for each event.
  ///   - isLasting: for each event, whether it fills its bounds rather than lying somewhere inside.
  ///   - links: relations between them.
  init(bounds: [TimeBounds], isLasting: [Bool], links: [Link]) {
    self.bounds = bounds
    let dates = Set(bounds.flatMap { [$0.earliest, $0.latest, $0.begin, $0.end] })
      .filter { $0 != TimeBounds.past && $0 != TimeBounds.future }.sorted()
    graph = PointGraph(count: bounds.count * 2 + dates.count)
    addDates(dates, isLasting)
    settle(links, isLasting)
    propagate(dates)
  }

  private static func begin(_ event: Int) -> Int { event * 2 }
  private static func end(_ event: Int) -> Int { event * 2 + 1 }

  private mutating func addDates(_ dates: [Int], _ isLasting: [Bool]) {
    let points = Dictionary(uniqueKeysWithValues: dates.enumerated().map { ($1, bounds.count * 2 + $0) })
    for index in dates.indices.dropFirst() {
      let point = bounds.count * 2 + index
      graph.add(point - 1, point, isStrict: true)
    }
    for (event, bound) in bounds.enumerated() {
      let (begin, end) = (ConstraintNetwork.begin(event), ConstraintNetwork.end(event))
      graph.add(begin, end, isStrict: true)
      if let date = points[bound.earliest] { graph.add(date, begin) }
      if let date = points[bound.latest] { graph.add(end, date) }
      guard isLasting[event] else { continue }
      if bound.begin == bound.earliest, let date = points[bound.begin] { graph.add(begin, date) }
      if bound.end == bound.latest, let date = points[bound.end] { graph.add(date, end) }
    }
  }

  /// Adds the links that the dates of their own events allow, then drops the weakest in each contradictory knot until
  /// there is none. A link that its dates imply is in no knot: it says nothing new.
  private mutating func settle(_ links: [Link], _ isLasting: [Bool]) {
    func ranges(_ event: Int) -> PointRanges { PointRanges(bounds[event], isLasting: isLasting[event]) }
    var dropped: Set<Int> = []
    for (number, link) in links.enumerated() {
      switch LinkFeasibility(link.type, from: ranges(link.from), to: ranges(link.to)) {
      case .implied: continue
      case .impossible: dropped.insert(number)
      case .open: add(link, number: number)
      }
    }
    // Dates alone contradict nothing.
    var knots = links.isEmpty ? [] : graph.contradictions()
    if !knots.isEmpty {
      while let knot = knots.popLast() {
        let weakest = knot.links.sorted { ConstraintNetwork.isWeaker(links[$0], links[$1]) }
        // One at a time in knots that people write; a share of it in a knot that a machine wrote.
        let yielding = Set(weakest.prefix(max(1, weakest.count / 64)))
        dropped.formUnion(yielding)
        knots += knot.graph.without(yielding).contradictions()
      }
      graph = graph.without(dropped)
    }
    for (number, link) in links.enumerated() {
      if dropped.contains(number) { yielded.append(link) } else { kept.append(link) }
    }
  }

  private static func isWeaker(_ one: Link, _ other: Link) -> Bool {
    (one.support, other.from, other.to, one.type.rawValue) < (other.support, one.from, one.to, other.type.rawValue)
  }

  private mutating func add(_ link: Link, number: Int) {
    func index(_ point: EventRelation.Kind.EdgePoint) -> Int {
      let event = point.event == .from ? link.from : link.to
      return point.side == .begin ? ConstraintNetwork.begin(event) : ConstraintNetwork.end(event)
    }
    for edge in link.type.edges { graph.add(index(edge.first), index(edge.second), link: number) }
  }

  /// Carries dates along the edges: what comes after a dated event is not before it.
  private mutating func propagate(_ dates: [Int]) {
    let first = bounds.count * 2
    var low = [Int](repeating: TimeBounds.past, count: graph.count)
    var high = [Int](repeating: TimeBounds.future, count: graph.count)
    for (index, date) in dates.enumerated() { (low[first + index], high[first + index]) = (date, date) }
    let knots = graph.knots()
    for knot in knots.forwards {
      let bound = knot.reduce(TimeBounds.past) { max($0, low[Int($1)]) }
      for point in knot {
        low[Int(point)] = bound
        graph.forEachEdge(from: Int(point)) { low[$0] = max(low[$0], bound) }
      }
    }
    for knot in knots.backwards {
      var bound = TimeBounds.future
      for point in knot {
        bound = min(bound, high[Int(point)])
        graph.forEachEdge(from: Int(point)) { bound = min(bound, high[$0]) }
      }
      for point in knot { high[Int(point)] = bound }
    }
    earliest = bounds.indices.map { low[ConstraintNetwork.begin($0)] }
    latest = bounds.indices.map { high[ConstraintNetwork.end($0)] }
  }
}

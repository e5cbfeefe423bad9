internal import DatelineModel

/// What the dates of two events alone say of a link between them.
enum LinkFeasibility {
  /// The dates make it true: it adds nothing, and nothing can contradict it.
  case implied
  /// The dates leave it open.
  case open
  /// The dates make it false.
  case impossible

  /// - Parameters:
  ///   - type: the relation of the first event to the second.
  ///   - from: where the first event's points may lie.
  ///   - to: where the second event's points may lie.
  init(_ type: EventRelation.Kind, from: PointRanges, to: PointRanges) {
    let edges = type.edges.map { edge in
      (
        edge.first.event == .from ? from[edge.first.side] : to[edge.first.side],
        edge.second.event == .from ? from[edge.second.side] : to[edge.second.side]
      )
    }
    if edges.contains(where: { $0.0.low > $0.1.high }) {
      self = .impossible
    } else if edges.allSatisfy({ $0.0.high <= $0.1.low }) {
      self = .implied
    } else {
      self = .open
    }
  }
}

/// Where an event's beginning and end may lie by its own dates.
struct PointRanges {
  /// A moment, and whether just after (1), at (0) or just before it (-1): an event ends after it begins.
  struct Bound: Comparable {
    var moment: Int
    var offset: Int

    static func < (one: Bound, other: Bound) -> Bool { (one.moment, one.offset) < (other.moment, other.offset) }
  }

  enum Side { case begin, end }

  private let begin: (low: Bound, high: Bound)
  private let end: (low: Bound, high: Bound)

  /// - Parameters:
  ///   - bounds: the event's.
  ///   - isLasting: whether it fills its bounds; then what is not an estimate is where it begins and ends.
  init(_ bounds: TimeBounds, isLasting: Bool) {
    begin = (
      Bound(moment: bounds.earliest, offset: 0),
      isLasting && bounds.begin == bounds.earliest
        ? Bound(moment: bounds.begin, offset: 0) : Bound(moment: bounds.latest, offset: -1)
    )
    end = (
      isLasting && bounds.end == bounds.latest
        ? Bound(moment: bounds.end, offset: 0) : Bound(moment: bounds.earliest, offset: 1),
      Bound(moment: bounds.latest, offset: 0)
    )
  }

  subscript(side: Side) -> (low: Bound, high: Bound) { side == .begin ? begin : end }
}

extension EventRelation.Kind {
  /// The point of an event that an edge ends at.
  struct EdgePoint {
    enum LinkEnd { case from, to }

    var event: LinkEnd
    var side: PointRanges.Side
  }

  /// What it says of the points of two events: in each pair the first is not after the second (Allen 1983, by endpoints).
  var edges: [(first: EdgePoint, second: EdgePoint)] {
    func point(_ event: EdgePoint.LinkEnd, _ side: PointRanges.Side) -> EdgePoint {
      EdgePoint(event: event, side: side)
    }
    switch self {
    case .before: return [(point(.from, .end), point(.to, .begin))]
    case .after: return [(point(.to, .end), point(.from, .begin))]
    case .includes: return [(point(.from, .begin), point(.to, .begin)), (point(.to, .end), point(.from, .end))]
    case .isIncluded: return [(point(.to, .begin), point(.from, .begin)), (point(.from, .end), point(.to, .end))]
    case .simultaneous: return [(point(.from, .begin), point(.to, .end)), (point(.to, .begin), point(.from, .end))]
    case .vague: return []
    }
  }
}

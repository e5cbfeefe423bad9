internal import DatelineModel

/// A total order of events that the constraints allow; where they are silent by begin, else the last day before end,
/// then end, first mention, id.
struct TotalOrder {
  /// What decides where the constraints are silent.
  struct Key {
    /// When its first teller was published, in seconds; then where in the article.
    var mentioned: Int
    var position: Int
    var id: String
  }

  /// The indices of the events, in order.
  let order: [Int]

  init(_ network: ConstraintNetwork, keys: [Key]) {
    let followers = TotalOrder.followers(network, count: keys.count)
    let moments = TotalOrder.moments(network, followers)
    var waiting = [Int](repeating: 0, count: keys.count)
    for list in followers { for follower in list { waiting[follower] += 1 } }
    // Along every constraint the moment does not fall, so a queue by moment never goes back in time.
    var queue = Heap { (one: Int, other: Int) in
      if moments[one] != moments[other] { return moments[one] < moments[other] }
      if network.latest[one] != network.latest[other] { return network.latest[one] < network.latest[other] }
      let (mine, theirs) = (keys[one], keys[other])
      return (mine.mentioned, mine.position, mine.id) < (theirs.mentioned, theirs.position, theirs.id)
    }
    var order: [Int] = []
    order.reserveCapacity(keys.count)
    for event in keys.indices where waiting[event] == 0 { queue.push(event) }
    while let event = queue.pop() {
      order.append(event)
      for follower in followers[event] {
        waiting[follower] -= 1
        if waiting[follower] == 0 { queue.push(follower) }
      }
    }
    self.order = order
  }

  /// For each event, those that come after it in the list.
  private static func followers(_ network: ConstraintNetwork, count: Int) -> [[Int]] {
    var followers = [[Int]](repeating: [], count: count)
    for link in network.kept {
      switch link.type {
      case .before: followers[link.from].append(link.to)
      case .after: followers[link.to].append(link.from)
      case .includes, .isIncluded, .simultaneous, .vague: continue
      }
    }
    return followers
  }

  /// Where in time each event is listed: its beginning, else the last day before its end, but not after what follows it.
  private static func moments(_ network: ConstraintNetwork, _ followers: [[Int]]) -> [Int] {
    var moments = network.earliest.indices.map { event in
      if network.earliest[event] != TimeBounds.past { return network.earliest[event] }
      guard network.latest[event] != TimeBounds.future else { return TimeBounds.future }
      return floorDivide(network.latest[event] - 1, TimeBounds.day) * TimeBounds.day
    }
    var waiting = followers.map(\.count)
    var leaders = [[Int]](repeating: [], count: followers.count)
    for (event, list) in followers.enumerated() { for follower in list { leaders[follower].append(event) } }
    var stack = waiting.indices.filter { waiting[$0] == 0 }
    while let event = stack.popLast() {
      for leader in leaders[event] {
        moments[leader] = min(moments[leader], moments[event])
        waiting[leader] -= 1
        if waiting[leader] == 0 { stack.append(leader) }
      }
    }
    return moments
  }
}

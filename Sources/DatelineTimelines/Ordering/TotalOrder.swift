internal import DatelineModel

/// A total order of events that the constraints allow. Where they are silent an event stands where programs that draw
/// timelines put it: at its beginning, of an estimate the best one ("late 2019" behind July); a deadline, and what has no
/// beginning, at the last day or moment told ("by 12 March, 18:30" behind what happened at 14:20, "by May 2022" on its
/// 31st); then by end, first mention, id.
struct TotalOrder {
  /// What decides where the constraints are silent.
  struct Key {
    /// When its first teller was published, in seconds; then where in the article.
    var mentioned: Int
    var position: Int
    var id: String
    /// Whether it is told by its end alone.
    var isDeadline: Bool
  }

  /// The indices of the events, in order.
  let order: [Int]

  init(_ network: ConstraintNetwork, keys: [Key]) {
    let followers = TotalOrder.followers(network, count: keys.count)
    let moments = TotalOrder.moments(network, keys, followers)
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

  /// Where in time each event is listed: its beginning, else the last day or minute before its end, but not after what
  /// follows it.
  private static func moments(_ network: ConstraintNetwork, _ keys: [Key], _ followers: [[Int]]) -> [Int] {
    let (begins, ends) = (network.begins, network.ends)
    var moments = network.earliest.indices.map { event in
      let (earliest, latest) = (network.earliest[event], network.latest[event])
      if earliest != TimeBounds.past, !keys[event].isDeadline { return max(earliest, min(begins[event], latest - 1)) }
      guard latest != TimeBounds.future else { return TimeBounds.future }
      let end = min(ends[event], latest)
      let isWholeDay = end % TimeBounds.day == 0
      return max(earliest, isWholeDay ? end - TimeBounds.day : end - 1)
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

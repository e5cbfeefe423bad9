internal import CivilTime

/// Finds the entries of a live blog: parts of the article beside each other, each with a time of its own.
struct LiveEntries {
  let tree: HTMLTree
  let root: Int

  /// The time of the entry that each block belongs to; empty when the page is no live blog.
  func entries(of blocks: [PageBlock], _ verdicts: [BlockVerdict]) -> [CivilDateTime?] {
    let times = times()
    guard times.count >= 3 else { return [] }
    var counts = [Int32](repeating: 0, count: tree.nodes.count)
    for time in times { counts[time.node] += 1 }
    for node in stride(from: tree.nodes.count - 1, to: 0, by: -1) {
      counts[Int(tree.nodes[node].parent)] += counts[node]
    }
    var entryTimes: [Int: CivilDateTime] = [:]
    for time in times {
      var entry = time.node
      while entry > root, counts[Int(tree.nodes[entry].parent)] == 1 { entry = Int(tree.nodes[entry].parent) }
      entryTimes[entry] = time.moment
    }
    guard entryTimes.count >= 3 else { return [] }
    return assign(entryTimes, to: blocks, verdicts)
  }

  /// `<time>` elements with a day and a time of day inside the article.
  private func times() -> [(node: Int, moment: CivilDateTime)] {
    (root..<tree.end(of: root)).compactMap { node in
      guard tree.nodes[node].tag == .time, let value = tree.value(of: .datetime, at: node),
        let moment = MachineDate.moment(in: value), moment.time != nil
      else { return nil }
      return (node, moment)
    }
  }

  private func assign(_ entryTimes: [Int: CivilDateTime], to blocks: [PageBlock], _ verdicts: [BlockVerdict])
    -> [CivilDateTime?]
  {
    var inherited = [CivilDateTime?](repeating: nil, count: tree.nodes.count)
    for node in root..<tree.end(of: root) {
      inherited[node] = entryTimes[node] ?? (node > root ? inherited[Int(tree.nodes[node].parent)] : nil)
    }
    var whole = 0
    var inEntries = 0
    var filled: Set<Int> = []
    let result = blocks.indices.map { index -> CivilDateTime? in
      guard verdicts[index] == .kept else { return nil }
      whole += blocks[index].mass
      let time = inherited[blocks[index].container]
      if let time {
        inEntries += blocks[index].mass
        filled.insert(time.instant)
      }
      return time
    }
    // Times of a picture here and a tweet there make no live blog.
    return filled.count >= 3 && inEntries * 2 >= whole ? result : []
  }
}

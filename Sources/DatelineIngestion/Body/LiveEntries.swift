internal import CivilTime

/// Finds the entries of a live blog: parts of the article beside each other, each with a time of its own.
struct LiveEntries {
  let tree: HTMLTree
  let page: PageText
  let root: Int

  /// The time of the entry that each block belongs to; empty when the page is no live blog.
  ///
  /// - Parameter day: the day of publication, for pages that show times of day and mark nothing up.
  func entries(_ verdicts: [BlockVerdict], publishedOn day: CivilDate?) -> [CivilDateTime?] {
    let blocks = page.blocks
    var times = times()
    if times.count < 3, let day { times = LiveEntries.dated(clockTimes(), from: day) }
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

  /// `<time>` elements with a day and a time of day inside the article, as far as they show more than a day: a chronicle's
  /// show that alone.
  private func times() -> [(node: Int, moment: CivilDateTime)] {
    (root..<tree.end(of: root)).compactMap { node in
      guard tree.nodes[node].tag == .time, let value = tree.value(of: .datetime, at: node),
        let moment = MachineDate.moment(in: value), moment.time != nil, !showsDayAlone(node)
      else { return nil }
      return (node, moment)
    }
  }

  private func showsDayAlone(_ node: Int) -> Bool {
    let shown = Array(tree.text(of: node, limit: 60).utf8)
    guard let date = PrintedDateParser().dates(in: shown.span, limit: 1).first, date.moment.time == nil else {
      return false
    }
    return date.range.count * 3 >= shown.count * 2
  }

  /// Blocks inside the article that are a time of day and nothing else, read on some day.
  private func clockTimes() -> [(node: Int, moment: CivilDateTime)] {
    let range = root..<tree.end(of: root)
    let someDay = Array("2000-01-01 ".utf8)
    return page.blocks.compactMap { block in
      guard range.contains(block.container), (3...24).contains(block.range.count),
        page.bytes[block.range.lowerBound].isASCIIDigit
      else { return nil }
      let bytes = someDay + page.bytes[block.range]
      guard let found = PrintedDateParser().dates(in: bytes.span, limit: 1).first, found.moment.time != nil,
        found.range == 0..<bytes.count
      else { return nil }
      return (block.container, found.moment)
    }
  }

  /// The times on their days: the oldest stands on the day of publication, and where the clock runs back a new day began.
  private static func dated(_ times: [(node: Int, moment: CivilDateTime)], from first: CivilDate)
    -> [(node: Int, moment: CivilDateTime)]
  {
    let steps = zip(times, times.dropFirst())
    // The newest stands on top of most live blogs; from one entry to the next it is less than half a day.
    let isNewestFirst =
      steps.count { earlier, later in
        let step = later.moment.instant - earlier.moment.instant
        return (step < 0) != (abs(step) > 12 * 3600)
      } * 2 > times.count - 1
    var day = first
    var before: CivilDateTime?
    let dated = (isNewestFirst ? times.reversed() : times).map { time in
      if let before, time.moment.instant < before.instant { day = day.adding(days: 1) }
      before = time.moment
      var moment = time.moment
      moment.date = day
      return (node: time.node, moment: moment)
    }
    return isNewestFirst ? dated.reversed() : dated
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

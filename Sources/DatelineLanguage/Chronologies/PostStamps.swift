/// Lines that tell when readers or reporters posted what stands below them: days with times of day, or those alone, that run
/// backwards. What is told there happened before, and at no time that its stamp tells.
struct PostStamps {
  /// The blocks that are stamps of readers: a day with a time of day, in one line or in two.
  let readers: Set<Int>
  /// Whether lines that are times of day alone tell when the parts of a live report were written.
  let areOfReport: Bool

  init(_ labels: [DateLabel?]) {
    var (lines, minutes) = ([Int](), [Int]())
    for (index, label) in labels.enumerated() {
      guard let label, label.ending == .whole, label.isFull else { continue }
      if let minute = label.minute {
        lines.append(index)
        minutes.append(minute)
      } else if index + 1 < labels.count, let next = labels[index + 1], next.ending == .whole, let minute = next.clock {
        lines += [index, index + 1]
        minutes.append(minute)
      }
    }
    readers = PostStamps.areNewestFirst(minutes) ? Set(lines) : []
    areOfReport = PostStamps.areNewestFirst(labels.compactMap { $0?.ending == .whole ? $0?.clock : nil })
  }

  /// Whether times of day run backwards. Where a new day begins the clock jumps the other way.
  private static func areNewestFirst(_ clocks: [Int]) -> Bool {
    let steps = zip(clocks, clocks.dropFirst()).map { $1 - $0 }
    return steps.count { (-720..<0).contains($0) || $0 > 720 } * 2 > steps.count
  }
}

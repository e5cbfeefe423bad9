internal import CivilTime
internal import DatelineModel

/// The dates of a chronology's items as they are resolved: what an item leaves open counts from its own.
struct Chronology {
  /// Expressions that may be labels, in the order of the text.
  private var labels: [(range: Range<Int>, day: CivilDate)] = []

  /// Keeps what an expression in a heading came to: it may date what stands under it.
  mutating func add(_ resolved: Resolved, at phrase: Recognised, in document: Document) {
    guard phrase.isHeading, let interval = resolved.interval, let begin = interval.begin, let end = interval.end else {
      return
    }
    // The middle stands for the whole: a month named inside a year is nearest to that year's middle.
    let length = max(0, end.date.dayNumber - begin.date.dayNumber)
    let range =
      Int(document.tokens[phrase.tokens.lowerBound].start)..<Int(document.tokens[phrase.tokens.upperBound - 1].end)
    labels.append((range, begin.date.adding(days: length / 2)))
  }

  /// The day that the block's label stands for; nil when it has none or that told no date.
  func day(of block: Block) -> CivilDate? {
    guard let wanted = block.dateLabel else { return nil }
    var (low, high) = (0, labels.count)
    while low < high {
      let middle = (low + high) / 2
      if labels[middle].range.upperBound <= wanted.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < labels.count, labels[low].range.overlaps(wanted) else { return nil }
    return labels[low].day
  }
}

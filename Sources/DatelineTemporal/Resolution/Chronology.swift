internal import CivilTime
internal import DatelineModel

/// The dates of a chronology's items as they are resolved: what an item leaves open counts from its own.
struct Chronology {
  /// Expressions that may be labels, in the order of the text.
  private var labels: [(range: Range<Int>, date: LabelDate)] = []

  /// What a label tells.
  struct LabelDate {
    /// Its day, or the middle of what it spans: a month named inside a year is nearest to that year's middle.
    var day: CivilDate
    /// The year, where it tells one and neither its month nor its day.
    var year: Int?
    /// The year of what no step from `day` reaches.
    var titleYear: Int?
    /// Whether it tells a day or a month: what comes behind it without a year goes on from there.
    var isStep: Bool
  }

  /// Keeps what an expression in a heading came to: it may date what stands under it.
  mutating func add(_ resolved: Resolved, at index: Int, of phrases: [Recognised], in document: Document) {
    guard phrases[index].isHeading, let interval = resolved.interval, let begin = interval.begin, let end = interval.end
    else {
      return
    }
    let length = max(0, end.date.dayNumber - begin.date.dayNumber)
    let tokens = phrases[index].tokens
    let range = Int(document.tokens[tokens.lowerBound].start)..<Int(document.tokens[tokens.upperBound - 1].end)
    let isYear = length > 360 && length < 367 && begin.date.month == 1
    labels.append(
      (
        range,
        LabelDate(day: begin.date.adding(days: length / 2), year: isYear ? begin.date.year : nil, isStep: length < 32)
      )
    )
  }

  /// The date that the block stands under; nil when it has no label or that told no date.
  func date(of block: Block) -> LabelDate? {
    let told = date(at: block.dateLabel)
    guard case .inYear(let year) = block.dateHint, let middle = CivilDate(year: year, month: 7, day: 1) else {
      return told
    }
    var date = told ?? LabelDate(day: middle, isStep: false)
    date.titleYear = year
    return date
  }

  private func date(at label: Range<Int>?) -> LabelDate? {
    guard let wanted = label else { return nil }
    var (low, high) = (0, labels.count)
    while low < high {
      let middle = (low + high) / 2
      if labels[middle].range.upperBound <= wanted.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < labels.count, labels[low].range.overlaps(wanted) else { return nil }
    return labels[low].date
  }
}

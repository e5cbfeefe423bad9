internal import CivilTime
internal import DatelineModel

/// Joins expressions to ranges: two that are the ends of one, and one whose other end is open.
struct RangeBuilder {
  private(set) var ranges: [TimeRange] = []
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// Adds the ranges that only an event tells, in the order of the text among the others.
  mutating func add(_ openEvents: [(word: Int, event: EventTie)]) {
    guard !openEvents.isEmpty else { return }
    func bytes(_ tokens: Range<Int>) -> Range<Int> {
      Int(document.tokens[tokens.lowerBound].start)..<Int(document.tokens[tokens.upperBound - 1].end)
    }
    for (word, event) in openEvents {
      ranges.append(
        TimeRange(
          range: bytes(word..<event.tokens.upperBound), from: nil, to: nil,
          interval: CivilInterval(begin: nil, end: nil), event: event.anchor(bytes(event.tokens))))
    }
    ranges.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// "on Saturday and Sunday", "March 10 and 11": two days that "and" joins, the second right behind the first.
  private func areDaysInARow(_ first: TimeExpression, _ second: TimeExpression) -> Bool {
    guard first.granularity == .day, second.granularity == .day, let end = first.interval?.end,
      end == second.interval?.begin, ranges.last.map({ !$0.range.overlaps(first.range) }) ?? true,
      first.range.upperBound < second.range.lowerBound
    else { return false }
    let bytes = document.text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: first.range.upperBound)
    return bytes[start...].prefix(second.range.lowerBound - first.range.upperBound).elementsEqual(" and ".utf8)
  }

  /// Adds the ranges that end with the expression at the index.
  mutating func add(_ phrase: Recognised, at index: Int, of expressions: [TimeExpression], before: Recognised?) {
    let expression = expressions[index]
    if index > 0, let before, case let first = expressions[index - 1],
      phrase.join == .range || areDaysInARow(first, expression)
    {
      let interval = CivilInterval(
        begin: first.interval?.begin, end: expression.interval?.end, earliest: first.interval?.earliest,
        latest: expression.interval?.latest)
      let start = before.bound.map { Int(document.tokens[$0.token].start) } ?? first.range.lowerBound
      ranges.append(
        TimeRange(range: start..<expression.range.upperBound, from: index - 1, to: index, interval: interval))
      return
    }
    guard let bound = phrase.bound, !phrase.beginsRange, let interval = expression.interval else { return }
    let range = Int(document.tokens[bound.token].start)..<expression.range.upperBound
    switch bound.kind {
    case .since:
      ranges.append(
        TimeRange(range: range, from: index, to: nil, interval: CivilInterval(begin: interval.begin, end: nil)))
    case .after:
      ranges.append(
        TimeRange(range: range, from: index, to: nil, interval: CivilInterval(begin: interval.end, end: nil)))
    case .through:
      ranges.append(
        TimeRange(range: range, from: nil, to: index, interval: CivilInterval(begin: nil, end: interval.end)))
    case .before:
      ranges.append(
        TimeRange(range: range, from: nil, to: index, interval: CivilInterval(begin: nil, end: interval.begin)))
    }
  }
}

internal import CivilTime
internal import DatelineModel

/// Joins expressions to ranges: two that are the ends of one, and one whose other end is open.
struct RangeBuilder {
  private(set) var ranges: [TimeRange] = []
  private let document: Document
  private let phrases: [Recognised]

  init(_ document: Document, _ phrases: [Recognised]) { (self.document, self.phrases) = (document, phrases) }

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
  private func areDaysInARow(_ expressions: [TimeExpression], _ index: Int) -> Bool {
    guard expressions[index - 1].granularity == .day, expressions[index].granularity == .day,
      let end = expressions[index - 1].interval?.end, end == expressions[index].interval?.begin
    else { return false }
    let (first, second) = (expressions[index - 1].range, expressions[index].range)
    guard ranges.last.map({ !$0.range.overlaps(first) }) ?? true, first.upperBound < second.lowerBound else {
      return false
    }
    let bytes = document.text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: first.upperBound)
    return bytes[start...].prefix(second.lowerBound - first.upperBound).elementsEqual(" and ".utf8)
  }

  /// Adds the ranges that end with the last of the expressions.
  ///
  /// - Parameters:
  ///   - phrase: the index of its phrase.
  ///   - before: the index of the phrase of the expression before it; nil for the first.
  mutating func add(_ phrase: Int, of expressions: [TimeExpression], before: Int?) {
    // By index: an expression and a phrase are dear to copy.
    let index = expressions.count - 1
    if index > 0, let before, phrases[phrase].join == .range || areDaysInARow(expressions, index) {
      let (first, last) = (expressions[index - 1].interval, expressions[index].interval)
      let interval = CivilInterval(
        begin: first?.begin, end: last?.end, earliest: first?.earliest, latest: last?.latest)
      let start =
        phrases[before].bound.map { Int(document.tokens[$0.token].start) } ?? expressions[index - 1].range.lowerBound
      ranges.append(
        TimeRange(range: start..<expressions[index].range.upperBound, from: index - 1, to: index, interval: interval))
      return
    }
    guard let bound = phrases[phrase].bound, !phrases[phrase].beginsRange, let interval = expressions[index].interval
    else { return }
    let range = Int(document.tokens[bound.token].start)..<expressions[index].range.upperBound
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

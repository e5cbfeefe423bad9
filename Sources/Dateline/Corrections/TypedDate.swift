package import DatelineTimelines
internal import TemporalResolver

/// Dates as people type them: "12 March", "early May", "from 3 to 5 June", "by Monday noon", "2024-03", "unknown".
package enum TypedDate {
  /// What the words mean; nil for what tells no time, or several.
  ///
  /// What corrections can hold is read as it is; all else by the resolver that reads articles.
  ///
  /// - Parameter reference: the day that the words are read from: "12 March" is the nearest.
  package static func read(_ words: String, near reference: CivilDateTime?) -> EditedDate? {
    let words = words.trimmed
    if words.utf8.count > 200 { return nil }
    if let date = EditedDate(words) { return date }
    let found = TemporalResolver.annotate(words, published: reference)
    if found.ranges.count == 1, let range = found.ranges.first, range.event == nil,
      found.expressions.indices.allSatisfy({ $0 == range.from || $0 == range.to })
    {
      return text(of: range, found.expressions).flatMap { EditedDate($0) }
    }
    guard found.expressions.count == 1, let expression = found.expressions.first else { return nil }
    return text(of: expression).flatMap { EditedDate($0) }
  }

  /// The stretch from one expression to another.
  private static func text(of range: TimeRange, _ expressions: [TimeExpression]) -> String? {
    func side(_ index: Int?) -> String? {
      guard let index else { return ".." }
      return expressions.indices.contains(index) ? expressions[index].value.description : nil
    }
    guard let from = side(range.from), let to = side(range.to), from != to else { return nil }
    return "\(from)/\(to)"
  }

  private static func text(of expression: TimeExpression) -> String? {
    guard case .calendar = expression.value, let interval = expression.interval else { return nil }
    let value = expression.value.description
    switch (expression.role, expression.modifier) {
    case (.begins, _), (_, .after?), (_, .onOrAfter?): return "\(value)/.."
    case (.ends, _): return "../\(value)"
    case (.limits, _), (_, .before?), (_, .onOrBefore?): return "[..\(value)]"
    case (_, nil): return value
    case (_, .start?), (_, .mid?), (_, .end?):
      guard let begin = interval.begin, let end = interval.end else { return nil }
      return "[\(begin.date)..\(end.date.adding(days: end.time == nil ? -1 : 0))]~"
    default: return "\(value)~"
    }
  }
}

extension String {
  /// Without spaces and line ends at both ends.
  fileprivate var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}

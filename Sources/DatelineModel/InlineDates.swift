internal import CivilTime

/// A text with its dates written into it: "see you tomorrow [2026-02-20]".
///
/// For programs that keep what people say and must not lose when it was said. All bytes of the text but those of the
/// expressions stay as they are.
public struct InlineDates: Hashable, Sendable {
  /// Where a date is written.
  public var place: Place
  /// How it is written.
  public var form: Form

  /// Dates behind their words, as TIMEX3 values, unless told otherwise.
  public init(_ place: Place = .beside, as form: Form = .value) { (self.place, self.form) = (place, form) }

  /// Where a date is written.
  public enum Place: Hashable, Sendable {
    /// Behind the words, in square brackets.
    case beside
    /// In place of the words. A length that points to a day keeps its words, which its sentence needs, with the day behind.
    case instead
  }

  /// How a date is written.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    /// The TIMEX3 value: `2026-02-20`, `2026-W08`, `2026-02-20T09:30`.
    case value
    /// The first and the last day: `2026-02-16/2026-02-22`; a clock time and a single day as with ``value``.
    case days
    /// In words: `20 February 2026`.
    case words
  }

  /// The text with the dates of its relative expressions.
  ///
  /// - Parameters:
  ///   - text: the text that was annotated.
  ///   - annotation: its expressions; those whose ranges lie outside the text are left out.
  public func write(into text: String, _ annotation: TemporalAnnotation) -> String {
    let bytes = Array(text.utf8)
    var written: [UInt8] = []
    written.reserveCapacity(bytes.count + annotation.expressions.count * 16)
    var done = 0
    for expression in annotation.expressions {
      guard expression.range.lowerBound >= done, expression.range.upperBound <= bytes.count,
        let date = words(for: expression)
      else { continue }
      let keepsWords = place == .beside || expression.interval == nil
      written += bytes[done..<(keepsWords ? expression.range.upperBound : expression.range.lowerBound)]
      written += keepsWords ? Array(" [\(date)]".utf8) : Array(date.utf8)
      done = expression.range.upperBound
    }
    written += bytes[done...]
    return String(decoding: written, as: UTF8.self)
  }

  /// What is written for an expression; nil for what needs no date or has none.
  private func words(for expression: TimeExpression) -> String? {
    guard expression.isRelative || expression.points != nil, expression.type != .set else { return nil }
    if let points = expression.points, expression.interval == nil || expression.granularity == .week {
      return words(points.value, points.interval)
    }
    guard let interval = expression.interval, interval.begin != nil, interval.end != nil else { return nil }
    return words(expression.value, interval)
  }

  private func words(_ value: TIMEX3Value, _ interval: CivilInterval) -> String {
    switch form {
    case .value: return "\(value)"
    case .words:
      return Timeline.When(value: value, interval: interval, granularity: value.granularity, placement: .exact).text
    case .days:
      guard let begin = interval.begin, let end = interval.end, begin.time == nil, end.time == nil,
        let days = interval.dayCount, days > 1
      else { return "\(value)" }
      return "\(begin)/\(end.date.adding(days: -1))"
    }
  }
}

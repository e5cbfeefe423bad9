// Whoever imports TemporalResolver has the values that it takes and gives.
@_exported public import CivilTime
internal import DatelineLanguage
@_exported public import DatelineModel
internal import DatelineEnglish
internal import DatelineTemporal

/// Expressions of time in a text, and what they mean, in one call.
///
/// ```swift
/// import TemporalResolver
///
/// let text = "They met on Tuesday and will vote on Friday."
/// let found = TemporalResolver.annotate(text, published: CivilDateTime(iso: "2025-08-20"))
/// for expression in found.expressions {
///   print(expression.words(in: text), expression.value)   // Tuesday 2025-08-19, Friday 2025-08-22
///   print(expression.basis.map(\.text).joined(separator: "; "))   // and why
/// }
/// ```
///
/// It needs no network, no files and no Foundation, keeps no state, and may be called from any number of threads. The time
/// it takes grows with the length of the text and with nothing else.
public enum TemporalResolver {
  /// The expressions of time in an English text, with their reasons.
  ///
  /// - Parameters:
  ///   - text: plain text; blank lines part its paragraphs.
  ///   - published: when it was written; without it nothing relative is given a date.
  ///   - preference: the direction of what the text leaves open.
  ///   - dateOrder: the order of dates in figures.
  ///   - region: what is usual where the text comes from: its seasons, and its order of dates in figures.
  /// - Returns: the expressions in the order of the text, with ranges in its UTF-8 bytes, and the ranges that join two of
  ///   them or hang on an event.
  public static func annotate(
    _ text: String, published: CivilDateTime? = nil, preference: DatePreference = .auto, dateOrder: DateOrder = .auto,
    region: TemporalContext.Region = TemporalContext.Region()
  ) -> TemporalAnnotation {
    let document = LanguageAnalyzer(words: .english).document(text: text, language: "en")
    let context = TemporalContext(
      published: published, preference: preference, dateOrder: dateOrder, region: region)
    return TemporalTagger(pack: .english).annotate(document, in: context)
  }

  /// An English text with the dates of its relative expressions written into it.
  ///
  /// ```swift
  /// TemporalResolver.resolved("See you tomorrow at noon.", published: CivilDateTime(iso: "2026-02-19")!)
  /// // See you tomorrow at noon [2026-02-20T12:00].
  /// ```
  ///
  /// - Parameters:
  ///   - text: plain text; blank lines part its paragraphs.
  ///   - published: when it was written or said.
  ///   - dates: where and how dates are written.
  /// - Returns: the same bytes, but for the dates.
  public static func resolved(
    _ text: String, published: CivilDateTime, dates: InlineDates = InlineDates()
  ) -> String {
    dates.write(into: text, annotate(text, published: published))
  }
}

extension TimeExpression {
  /// The words of the expression in the text that it was found in; cut to the text where it is another one.
  public func words(in text: String) -> Substring {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound, limitedBy: bytes.endIndex) ?? bytes.endIndex
    let end = bytes.index(bytes.startIndex, offsetBy: range.upperBound, limitedBy: bytes.endIndex) ?? bytes.endIndex
    return text[start..<max(start, end)]
  }
}

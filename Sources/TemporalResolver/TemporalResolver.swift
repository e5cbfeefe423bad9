public import CivilTime
internal import DatelineLanguage
public import DatelineModel
internal import DatelineTemporal

/// Expressions of time in a text, and what they mean, in one call.
///
/// ```swift
/// let published = CivilDateTime(iso: "2025-08-20")
/// for found in TemporalResolver.annotate("They met on Tuesday.", published: published).expressions {
///   print(found.value, found.basis.map(\.text))   // 2025-08-19, and why
/// }
/// ```
public enum TemporalResolver {
  /// The expressions of time in an English text.
  ///
  /// - Parameters:
  ///   - text: plain text; blank lines part its paragraphs.
  ///   - published: when it was written; without it nothing relative is given a date.
  ///   - preference: the direction of what the text leaves open.
  ///   - dateOrder: the order of dates in figures.
  /// - Returns: the expressions with ranges in UTF-8 bytes of the text.
  public static func annotate(
    _ text: String, published: CivilDateTime? = nil, preference: DatePreference = .auto, dateOrder: DateOrder = .auto
  ) -> TemporalAnnotation {
    let document = LanguageAnalyzer().document(text: text, language: "en")
    let context = TemporalContext(published: published, preference: preference, dateOrder: dateOrder)
    return TemporalTagger(pack: .english).annotate(document, in: context)
  }
}

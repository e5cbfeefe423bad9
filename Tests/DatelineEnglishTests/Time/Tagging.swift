import CivilTime
import DatelineEnglish
import DatelineLanguage
import DatelineModel
import DatelineTemporal
import DatelineTestSupport
import Testing

/// The annotation of a text, published on Wednesday 20 August 2025 unless told otherwise.
func annotation(
  of text: String, published: String? = "2025-08-20", preference: DatePreference = .auto, order: DateOrder = .auto,
  pack: LanguagePack = .english
) -> TemporalAnnotation {
  let context = TemporalContext(
    published: published.flatMap { CivilDateTime(iso: $0) }, preference: preference, dateOrder: order)
  return TemporalTagger(pack: pack).annotate(
    LanguageAnalyzer(words: .english).document(text: text, language: "en"), in: context)
}

/// Reads a row of marked text, tags its text, and compares both in the same notation.
func check(
  _ row: String, published: String? = "2025-08-20", preference: DatePreference = .auto, order: DateOrder = .auto,
  pack: LanguagePack = .english, sourceLocation: SourceLocation = #_sourceLocation
) {
  let expected = MarkedText(row)
  let found = annotation(of: expected.text, published: published, preference: preference, order: order, pack: pack)
  #expect(
    MarkedText(expected.text, found.expressions).description == expected.description, sourceLocation: sourceLocation)
}

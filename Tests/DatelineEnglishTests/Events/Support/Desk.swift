import CivilTime
@_spi(Training) import DatelineEvents
@_spi(Training) import DatelineEnglish
import DatelineLanguage
import DatelineModel
import DatelineTemporal

/// Reads a text as the façade does: what the tests of this module ask.
struct Desk {
  let document: Document
  let times: TemporalAnnotation
  let context: TemporalContext

  init(_ text: String, published: String? = "2024-05-16", modified: String? = nil) {
    document = LanguageAnalyzer(words: .english).document(text: text, language: "en")
    context = TemporalContext(
      published: published.flatMap { CivilDateTime(iso: $0) }, modified: modified.flatMap { CivilDateTime(iso: $0) })
    times = TemporalTagger(pack: .english).annotate(document, in: context)
  }

  /// The mentions at given UTF-8 ranges, or all that are found.
  func mentions(at ranges: [Range<Int>]? = nil) -> EventAnnotation {
    EnglishEventExtractor().mentions(
      in: document, times: times, context: context, analyzer: EnglishAnalyzer(), given: ranges)
  }

  /// The atoms of the text.
  func atoms() -> [Timeline.Atom] { read().atoms }

  /// The claims of the text.
  func claims() -> [Timeline.Claim] { read().claims }

  /// Every clause and noun that may become an entry, whether or not it does.
  func candidates() -> [EnglishEventExtractor.EntrySample] {
    EnglishEventExtractor().entrySamples(
      of: document, title: nil, times: times, context: context, analyzer: EnglishAnalyzer())
  }

  private func read() -> (atoms: [Timeline.Atom], claims: [Timeline.Claim]) {
    EnglishEventExtractor().atoms(
      of: document, title: nil, times: times, context: context, analyzer: EnglishAnalyzer(),
      source: Timeline.Source(id: "source"))
  }
}

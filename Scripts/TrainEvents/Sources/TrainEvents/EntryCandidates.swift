import CivilTime
@_spi(Training) import DatelineEnglish
@_spi(Training) import DatelineEvents
import DatelineLanguage
import DatelineModel
import DatelineTemporal
import EditedStories

/// The candidates of a story that an editor wrote a timeline for: what the model of what deserves an entry learns from.
struct EntryCandidates {
  let story: EditedStory
  /// Those of each article, in the order of the text.
  let articles: [[EnglishEventExtractor.EntrySample]]

  init(_ story: EditedStory, _ extractor: EnglishEventExtractor) {
    self.story = story
    articles = story.articles.map { article in
      let document = LanguageAnalyzer(words: .english).document(text: article.text, language: "en")
      let context = TemporalContext(published: article.published.flatMap { CivilDateTime(iso: $0) })
      return extractor.entrySamples(
        of: document, title: article.title,
        times: TemporalTagger(pack: .english).annotate(document, in: context), context: context,
        analyzer: EnglishAnalyzer())
    }
  }
}

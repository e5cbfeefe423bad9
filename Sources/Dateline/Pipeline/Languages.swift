internal import DatelineEnglish
internal import DatelineLanguage
internal import DatelineTemporal

/// The languages that Dateline reads. Their models and word lists are read when the first text needs them, since extracting
/// pages needs none, and are shared by all pipelines with the working memory that they lend.
enum Languages {
  /// Every language, the one that a text without a code is taken for first. A new one is a module and a line here.
  private static let all = [
    LanguageSupport(codes: ["en", "eng"], words: .english, tagger: TemporalTagger(pack: .english), events: { english })
  ]

  /// Finds what all languages write alike.
  static let neutral = TemporalTagger(pack: .neutral)

  private static let english = LanguageSupport.Events(analyzer: EnglishAnalyzer(), extractor: EnglishEventExtractor())

  /// What a text of that BCP 47 code is read with; nil where no module knows the language.
  static func support(of code: String?) -> LanguageSupport? {
    guard let code else { return all[0] }
    return all.first { $0.reads(code) }
  }

  /// What parts a text of that code into tokens, sentences and quotations: by the words of English where no module knows its
  /// own.
  static func analyzer(of code: String?) -> LanguageAnalyzer {
    LanguageAnalyzer(words: (support(of: code) ?? all[0]).words)
  }

  /// What reads the events of a text whose grammar or events are asked for by name: that of English where no module knows
  /// its own.
  static func events(of code: String?) -> LanguageSupport.Events { support(of: code)?.events?() ?? english }
}

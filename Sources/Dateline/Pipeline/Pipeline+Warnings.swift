extension Pipeline {
  /// What a user must know before trusting the dates of an article.
  static func warnings(for article: Article, times: TemporalAnnotation) -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    if let language = article.language?.value, !Languages.hasPack(language) {
      warnings.append(
        Diagnostic(
          .warning, "no-language-pack",
          "no grammar of time for the language “\(language)”: only dates that all languages write alike are read"))
    }
    if article.published == nil {
      warnings.append(
        Diagnostic(
          .warning, "no-publication-date",
          "no publication date found: “on Tuesday” and the like stay without a date; give it with "
            + "--published DATE, in a project as “published”"))
    }
    return warnings
  }
}

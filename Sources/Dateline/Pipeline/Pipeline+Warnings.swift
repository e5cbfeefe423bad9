internal import CivilTime

extension Pipeline {
  /// As many days that no calendar has are named of an article: a page of nothing else must not be told again.
  private static let greatestNumberOfDays = 5

  /// A named zone decided on which day the article was published: by which version of the database, as zones change.
  static func dayOfZone(_ zone: Zone, _ day: CivilDate) -> Diagnostic {
    Diagnostic(
      .note, "zone-database",
      "published on \(day) by the clocks of \(zone.name), as the system's time zone database"
        + "\(Zone.databaseVersion.map { " \($0)" } ?? "") tells")
  }

  /// What a user must know before trusting the dates of an article.
  static func warnings(for article: Article, times: TemporalAnnotation) -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    if let language = article.language?.value, Languages.support(of: language) == nil {
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
    var told: Set<String> = []
    for range in times.impossible where told.count < greatestNumberOfDays {
      let words = article.text.utf8.span.extracting(range).withUnsafeBufferPointer {
        String(decoding: $0, as: UTF8.self)
      }
      guard told.insert(words).inserted else { continue }
      warnings.append(
        Diagnostic(.warning, "no-such-day", "“\(words)” is no day of the calendar, so nothing is dated by it"))
    }
    return warnings
  }
}

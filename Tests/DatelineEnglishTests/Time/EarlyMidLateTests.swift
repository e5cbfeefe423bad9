import CivilTime
import DatelineEnglish
import DatelineLanguage
import DatelineModel
import DatelineTemporal
import Testing

/// Where "late in", "the end of" and their like begin and end.
@Suite struct EarlyMidLateTests {
  private func days(_ text: String) -> [String] {
    let document = LanguageAnalyzer(words: .english).document(text: text, language: "en")
    let context = TemporalContext(published: CivilDateTime(iso: "2024-05-16"))
    return TemporalTagger(pack: .english).annotate(document, in: context).expressions.compactMap { expression in
      expression.interval.flatMap { interval in
        interval.begin.flatMap { begin in interval.end.map { "\(begin.date) \($0.date)" } }
      }
    }
  }

  /// The end of a year is its last two months, "late" in it its last four.
  @Test(arguments: [
    ("They left at the end of 2014.", "2014-11-01 2015-01-01"), ("They left late in 2014.", "2014-09-01 2015-01-01"),
    ("They left at the end of January 2015.", "2015-01-26 2015-02-01"),
    ("They came at the beginning of 2014.", "2014-01-01 2014-03-02"),
  ])
  func span(_ text: String, _ expected: String) { #expect(days(text) == [expected]) }

  /// "A new year brings new hope" names no day.
  @Test func anyNewYearIsNone() { #expect(days("A new year brings new hope.").isEmpty) }
}

import CivilTime
import DatelineEnglish
import DatelineLanguage
import DatelineModel
import DatelineTemporal
import Testing

/// A date never lies on the other side of publication than its own explanation says.
@Suite struct ReconciliationTests {
  private static let clauses = [
    "A man was jailed on", "The bridge will open on", "She has been missing since", "The trial is to start on",
    "He said that the mill burned on", "Tickets were sold for the fair on", "The pair wed on", "It closes on",
    "The firm hopes to sell it by",
  ]

  private static func dates(ofMonth month: String) -> [String] { ["3 \(month)", "\(month) 28", month] }

  private func expressions(_ text: String, published: String, modified: String? = nil) -> [TimeExpression] {
    let context = TemporalContext(
      published: CivilDateTime(iso: published), modified: modified.flatMap { CivilDateTime(iso: $0) })
    return TemporalTagger(pack: .english).annotate(
      LanguageAnalyzer(words: .english).document(text: text, language: "en"), in: context
    )
    .expressions
  }

  @Test(arguments: [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ])
  func explanationsHold(month: String) throws {
    var told = 0
    for published in ["2024-02-29", "2025-08-20", "2025-12-31"] {
      let day = try #require(CivilDate(iso: published))
      for clause in ReconciliationTests.clauses {
        for date in ReconciliationTests.dates(ofMonth: month) {
          for found in expressions("\(clause) \(date).", published: published) {
            guard let direction = found.basis.first(where: { $0.kind == .direction }) else { continue }
            let interval = try #require(found.interval, "\(clause) \(date)")
            if direction.text.hasPrefix("backwards") {
              told += 1
              #expect(try #require(interval.begin).date <= day, "\(clause) \(date), \(published)")
            } else if direction.text.hasPrefix("forwards") {
              told += 1
              #expect(try #require(interval.end).date > day, "\(clause) \(date), \(published)")
            }
          }
        }
      }
    }
    #expect(told > 20)
  }

  /// Of a page that was changed after its publication.
  @Test func whatIsDatedBetweenPublicationAndChangeCanLieBehind() throws {
    let text = "The storm hit the coast on 22 August."
    let changed = expressions(text, published: "2025-08-20", modified: "2025-08-25")
    #expect(changed.map { "\($0.value)" } == ["2025-08-22"])
    let words = expressions("The mayor resigned today.", published: "2025-08-20", modified: "2025-08-25")
    #expect(words.map { "\($0.value)" } == ["2025-08-20"])
  }

  /// A story of the past whose time is not told does not begin with publication.
  @Test(arguments: ["Over the next three months he lost weight.", "Later that month he fell ill."])
  func untoldStories(text: String) {
    let found = expressions(text, published: "2025-08-20")
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.derivedInterval == nil && $0.interval == nil })
  }
}

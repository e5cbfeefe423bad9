import Testing

@testable import DatelineEnglish

@Suite struct PastTenseTests {
  @Test(arguments: [
    ("meet", "met"), ("plan", "planned"), ("try", "tried"), ("play", "played"), ("agree", "agreed"),
    ("visit", "visited"),
    ("commit", "committed"), ("stop", "stopped"), ("fix", "fixed"), ("withdraw", "withdrew"), ("kill", "killed"),
    ("", ""),
  ])
  func isFormed(_ row: (lemma: String, past: String)) { #expect(PastTense.form(of: row.lemma) == row.past) }
}

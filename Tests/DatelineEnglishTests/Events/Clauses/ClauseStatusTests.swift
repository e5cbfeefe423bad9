import DatelineEvents
import DatelineModel
import DatelineTestSupport
import Testing

@testable import DatelineEnglish

/// What governing clauses make of a clause's reality, and what they leave alone.
@Suite struct ClauseStatusTests {
  /// Clauses of time and cause and those that say who is meant are told as facts, whatever they hang on.
  @Test(arguments: [
    "The mayor vowed to [rebuild|planned] the school after a fire [destroyed|happened] it on Monday.",
    "The army failed to [retake|denied] the town that rebels [seized|happened] in May.",
    "She wants to [rebuild|possible] the mill that [burned|happened] down.",
    "The minister refused to [meet|denied] the workers, who [walked|happened] out on Friday.",
    "The council plans to [sell|planned] the pier because storms [damaged|happened] it.",
    "The union threatened to [strike|planned] when the company [cut|happened] wages.",
  ])
  func factsStayFacts(_ row: String) { expectStatus(row) }

  /// That something did not happen is told as a fact like any other; denied is what somebody denies.
  @Test(arguments: [
    "The senator did not [pay|happened] for the travels.",
    "Harrow had no [luck|happened] in a 3-1 defeat on Tuesday.",
    "The festival will no longer be [held|planned].",
    "The fund has not only [reached|happened] its goal but [passed|happened] it.",
    "The mayor denied that he had [paid|denied] for the travels.",
    "Police left without [making|denied] an arrest.",
  ])
  func negatedFactsAreFacts(_ row: String) { expectStatus(row) }

  @Test(arguments: [
    "Falk is [accused|alleged] of [shooting|alleged] two men.",
    "Two men were [accused|alleged] of [robbing|alleged] a bank on Monday.",
    "Falk was [arrested|happened] on Monday.",
    // What one side of a trial tells is its word, but for the steps of the trial.
    "Prosecutors say Falk [caused|alleged] the fire.",
    "The lawsuit says the firm [poisoned|alleged] the river.",
    "Falk [started|alleged] the fire, prosecutors said.",
    "Prosecutors said that Falk had been [arrested|happened] on Monday.",
    "The mayor said Falk [started|happened] the fire.",
    "Aid workers say that troops [committed|alleged] crimes in Halden.",
    "The minister said the town was [committed|happened] to peace.",
  ])
  func accusationsAreAlleged(_ row: String) { expectStatus(row) }

  @Test(arguments: [
    "A vote is [expected|planned] on Friday.",
    "The trial is [scheduled|planned] for June.",
    "The storm is [forecast|planned] to reach the coast.",
    "He would later [become|happened] president.",
    "He said he would [resign|planned].",
    "He would [resign|possible] if the vote failed.",
  ])
  func whatIsToCome(_ row: String) { expectStatus(row) }

  private func expectStatus(_ row: String) {
    let marked = MarkedText(row)
    let found = Desk(marked.text).mentions(at: marked.marks.map(\.range)).mentions
    let marks = zip(marked.marks, found).map { MarkedText.Mark($0.range, $1.status.rawValue) }
    #expect(MarkedText(marked.text, marks).description == row)
  }
}

import DatelineEvents
import DatelineModel
import DatelineTestSupport
import Testing

@testable import DatelineEnglish

/// TimeML's tense, aspect and polarity.
@Suite struct VerbAttributesTests {
  @Test(arguments: [
    "The river [burst|PAST NONE POS] its banks.",
    "The river has [burst|PRESENT PERFECTIVE POS] its banks.",
    "The river had [burst|PAST PERFECTIVE POS] its banks.",
    "The river is [rising|PRESENT PROGRESSIVE POS].",
    "The river will [rise|FUTURE NONE POS] again.",
    "The river did not [rise|PAST NONE NEG].",
    "They hope to [return|INFINITIVE NONE POS] soon.",
  ])
  func areRead(_ row: String) {
    let marked = MarkedText(row)
    let found = Desk(marked.text).mentions(at: marked.marks.map(\.range)).mentions
    let marks = zip(marked.marks, found).map { mark, mention in
      MarkedText.Mark(
        mark.range, "\(mention.tense.rawValue) \(mention.aspect.rawValue) \(mention.negated ? "NEG" : "POS")")
    }
    #expect(MarkedText(marked.text, marks).description == row)
  }

  @Test func givenRangesWithoutWordsStillAnswer() {
    let found = Desk("They left.").mentions(at: [0..<4, 5..<9, 900..<901, 4..<4]).mentions
    #expect(found.count == 4)
    #expect(found.map(\.range) == [0..<4, 5..<9, 900..<901, 4..<4])
  }

  @Test func findsVerbsAndNouns() {
    let text = "The invasion began in 2022, and talks failed."
    let found = Desk(text).mentions().mentions.map { text.slice($0.range) }
    #expect(found.contains("invasion"))
    #expect(found.contains("began"))
    #expect(found.contains("failed"))
  }

  @Test func tellsOrderInASentence() {
    let text = "He was arrested after he fled the country."
    let annotation = Desk(text).mentions(at: [7..<15, 25..<29])
    #expect(annotation.relations == [EventRelation(from: 0, to: 1, type: .after)])
  }

  @Test func whatIsNoProseIsLeftAlone() {
    let text = String(repeating: "the army attacked the town and ", count: 200)
    #expect(Desk(text).mentions().mentions.isEmpty)
    #expect(Desk(text).mentions(at: [9..<17]).mentions.count == 1)
  }

  @Test(arguments: ["", " ", "\n\n\n", "…", "5,000 7,000", "\u{FEFF}", "Mr. ."])
  func emptyTextsHaveNoMentions(_ text: String) {
    let desk = Desk(text)
    #expect(desk.mentions().relations.isEmpty)
    #expect(desk.atoms().isEmpty)
  }
}

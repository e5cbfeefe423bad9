import CivilTime
import DatelineEvents
import DatelineModel
import Testing

@_spi(Training) @testable import DatelineEnglish

/// A mention tells the status and the time that an entry tells of its word.
@Suite struct MentionReaderTests {
  @Test(arguments: [
    "The bridge collapsed on 2 March 2024, a decade after inspectors found a crack.",
    "The train left at 10:30 on Tuesday, 30 minutes after the alarm sounded.",
    "On Tuesday the pilot landed safely, hours after the engine failed.",
    "The firm filed for bankruptcy in January, months after its founder resigned.",
    "Parliament did not pass the law until 2023.",
    "The regulator will not decide until June.",
    "The plant has been closed since October.",
    "The report, published on Tuesday, found that the pump failed in 2022.",
    "Two climbers died when an avalanche struck on Saturday.",
    "The gunman walked into the bank and shot two men on Monday.",
    "Prosecutors alleged that Jonas Hald stole the painting on 3 February.",
    "The mayor denied on Monday that the contract was signed in January.",
    "The school may close in July, the board said on Tuesday.",
    "The council vowed on Monday to rebuild the school after a fire destroyed it on Saturday.",
  ])
  func agreesWithEntries(_ sentence: String) throws {
    let desk = Desk(sentence)
    let candidates = desk.candidates()
    let mentions = desk.mentions(at: candidates.map(\.range)).mentions
    #expect(!candidates.isEmpty)
    for (candidate, mention) in zip(candidates, mentions) {
      #expect(mention.status == candidate.status, "\(sentence)")
      guard let told = mention.interval else { continue }
      #expect(told == candidate.interval, "\(sentence)")
    }
    for atom in desk.atoms() where atom.witness.expression != nil {
      let mention = zip(candidates, mentions).first { $0.0.range.lowerBound == atom.mention.lowerBound }
      #expect(mention?.1.interval == atom.when?.interval, "\(sentence)")
    }
  }

  /// What no time is told of has none, however its entry is bounded by publication.
  @Test func isNotBoundByPublication() throws {
    let found = Desk("The mayor resigned.").mentions().mentions
    #expect(found.count == 1 && found.allSatisfy { $0.interval == nil })
  }
}

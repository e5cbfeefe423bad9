import DatelineModel
import Testing

@testable import DatelineEnglish

/// What "the index" is, told by the words of its own earlier mention. Published on Thursday, 16 May 2024.
@Suite struct DescriptionsTests {
  private func summaries(_ text: String) -> [String] { Desk(text).atoms().map(\.summary) }

  @Test(arguments: [
    (
      "Traders of Norhavn watched the Aurora index fall. The index lost a tenth of its value on Monday.",
      "The Aurora index lost a tenth of its value."
    ),
    (
      "A 33-year-old sailor was seen in Norhavn. The sailor robbed the harbour bank on Monday.",
      "The 33-year-old sailor robbed the harbour bank."
    ),
    (
      "Traders of Norhavn watched the Aurora index fall. Rain drowned the index on Monday.",
      "Rain drowned the Aurora index."
    ),
  ])
  func oneThingIsExplained(_ row: (text: String, summary: String)) {
    #expect(summaries(row.text).contains(row.summary), "\(summaries(row.text))")
  }

  @Test(arguments: [
    // Two were spoken of.
    "The Aurora index fell, and so did the Kestrel index. The index lost a tenth of its value on Monday.",
    "A young sailor met an old sailor in Norhavn. The sailor robbed the harbour bank on Monday.",
    // Nothing tells which.
    "A sailor was seen in Norhavn. The sailor robbed the harbour bank on Monday.",
    "A new index was shown to traders. The index lost a tenth of its value on Monday.",
    // It was spoken of long ago.
    "The Aurora index fell. It rained. Snow fell. Wind rose. Ships sank. Ice came. Dogs barked. "
      + "The index lost a tenth of its value on Monday.",
    // It is explained by its own words.
    "The Aurora index rose. The index of Norhavn lost a tenth of its value on Monday.",
  ])
  func whatMayBeAnotherKeepsItsWords(text: String) {
    let found = summaries(text)
    #expect(
      found.allSatisfy {
        !$0.contains("Aurora index lost") && !$0.contains("young sailor robbed")
          && !$0.contains("old sailor robbed") && !$0.contains("new index lost")
      }, "\(found)")
  }

  /// An acronym is spelled out where the article does it, and stays beside its words.
  @Test func anAcronymIsSpelledOut() {
    let found = summaries(
      "Officials of the Norhavn Fisheries Board (NFB) met in May. NFB closed the port on Monday. "
        + "An NFB ship rammed the harbour bridge on Tuesday.")
    #expect(found.contains("The Norhavn Fisheries Board (NFB) closed the port."), "\(found)")
    #expect(found.contains("An NFB ship rammed the harbour bridge."), "\(found)")
  }

  @Test func whatWasPutInIsMarked() throws {
    let atoms = Desk("Traders of Norhavn watched the Aurora index fall. The index lost a tenth of its value on Monday.")
      .atoms()
    let atom = try #require(atoms.first { $0.summary.hasPrefix("The Aurora") })
    #expect(atom.replaced.map(\.text) == ["The index"])
    #expect(atom.replaced.first?.end == 16)
  }
}

import DatelineModel
import Testing

@testable import DatelineEvents

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

  @Test func whatWasPutInIsMarked() throws {
    let atoms = Desk("Traders of Norhavn watched the Aurora index fall. The index lost a tenth of its value on Monday.")
      .atoms()
    let atom = try #require(atoms.first { $0.summary.hasPrefix("The Aurora") })
    #expect(atom.replaced.map(\.text) == ["The index"])
    #expect(atom.replaced.first?.end == 16)
  }
}

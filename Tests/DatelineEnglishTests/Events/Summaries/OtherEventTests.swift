import DatelineModel
import Testing

/// A row tells one event: what a relative clause or another verb of its sentence tells with a date of its own goes.
@Suite struct OtherEventTests {
  @Test(
    arguments: [
      (
        "The company, which was founded in 1998, filed for bankruptcy on Monday.", ["The company filed for bankruptcy."]
      ),
      ("The trial, which began on 3 May, is due to end on Friday.", ["The trial is due to end."]),
      ("Elsa Thorvik, who won the prize in 2010, died on Monday in Halden.", ["Elsa Thorvik died in Halden."]),
      (
        "The law was passed in 2019, but it was struck down in 2021.",
        ["The law was passed.", "The law was struck down."]
      ),
      ("Ten people were killed in the attack, which took place on Sunday.", ["Ten people were killed in the attack."]),
    ] as [(String, [String])])
  func isToldApart(_ sentence: String, _ rows: [String]) {
    let found = Desk(sentence).atoms().map(\.summary)
    #expect(rows.allSatisfy(found.contains), "\(found)")
  }

  /// What tells no date of its own is a part of the row, and "it" behind two things may be either.
  @Test(arguments: [
    "The company, which is based in Oslo, filed for bankruptcy on Monday.",
    "The court struck down the law in 2019, but it was passed again in 2021.",
  ])
  func staysWithTheRest(_ sentence: String) {
    let found = Desk(sentence).atoms().map(\.summary)
    #expect(found.contains { $0.contains("which is based") || $0.contains("it was passed") }, "\(found)")
  }
}

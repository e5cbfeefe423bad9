import DatelineModel
import Testing

/// A row tells one event: what a relative clause or another verb of its sentence tells with a date of its own goes.
@Suite struct OtherEventTests {
  @Test(
    arguments: [
      (
        "The company, which was founded in 1998, filed for bankruptcy on Monday.",
        ["The company was founded.", "The company filed for bankruptcy."]
      ),
      ("The trial, which began on 3 May, is due to end on Friday.", ["The trial began.", "The trial is due to end."]),
      (
        "Elsa Thorvik, who won the prize in 2010, died on Monday in Halden.",
        ["Elsa Thorvik won the prize.", "Elsa Thorvik died in Halden."]
      ),
      (
        "The law was passed in 2019, but it was struck down in 2021.",
        ["The law was passed.", "The law was struck down."]
      ),
      ("Ten people were killed in the attack, which took place on Sunday.", ["Ten people were killed in the attack."]),
      (
        "After forces found and killed Karl Hald in Norhavn on May 2, the owners left.",
        [
          "Forces found and killed Karl Hald in Norhavn.",
          "After forces found and killed Karl Hald in Norhavn on 2 May 2024, the owners left.",
        ]
      ),
    ] as [(String, [String])])
  func isToldApart(_ sentence: String, _ rows: [String]) {
    let found = Desk(sentence).atoms().map(\.summary)
    #expect(found == rows)
  }

  /// "It" behind what was not done, or before what was said, is no thing; who goes on in a list goes with no aside.
  @Test(
    arguments: [
      ("No vaccine was approved in 2020, but it was tested in 2021.", "No vaccine was tested."),
      ("The festival opened in 2019, but it rained in 2020.", "The festival rained."),
      (
        "The road was closed in 2019, but it was found in 2021 that the bridge was safe.",
        "The road was found that the bridge was safe."
      ),
      ("The reactor was shut in 2019, but it was denied in 2021.", "The reactor was denied."),
      ("Karl Hald, who resigned in 2019, and Elsa Vega, the mayor, met on Monday.", "Karl Hald met."),
      ("Police shot Karl Hald, who escaped in 2019, and Elsa Vega, his wife, on Monday.", "Police shot Karl Hald."),
      ("The band, which split in 2019, which nobody expected, met on Monday.", "The band which nobody expected, met."),
      ("The man whose house burned in 1998 died on Monday.", "Whose house burned The man."),
    ])
  func isNotTold(_ sentence: String, _ row: String) {
    let found = Desk(sentence).atoms().map(\.summary)
    #expect(!found.isEmpty && !found.contains(row), "\(found)")
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

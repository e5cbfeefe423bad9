import DatelineModel
import Testing

/// What stands between commas goes without the mark that its sentence needs.
@Suite struct AsideTests {
  @Test(arguments: [
    (
      "Dr. Thomas Hald, 48, who has been Norhavn's top health official since 2002, will head the federal agency charged "
        + "with protecting everybody from illnesses ranging from heart disease to new flu strains.",
      "Dr. Thomas Hald, 48, will head"
    ),
    (
      "Most flu patients do not require antiviral therapy to recover, but it remains important to develop a pandemic "
        + "vaccine as there is a risk of future drug resistance, a Harbour Health Institute expert said on Tuesday.",
      "recover, a Harbour"
    ),
  ])
  func commasStayWhereTheyPart(_ sentence: String, _ part: String) {
    let found = Desk(sentence).atoms().map(\.summary)
    #expect(found.contains { $0.contains(part) }, "\(found)")
  }

  /// A bare verb behind a clause may belong to it.
  @Test func nothingIsCutBeforeABareVerb() {
    let found = Desk(
      "During the 1991 war, about half a million Norlanders fled to Tyria, returning only after Western powers, along with "
        + "local contingents, set up a safe haven across the border."
    ).atoms().map(\.summary)
    #expect(found.allSatisfy { !$0.contains("Tyria set up") }, "\(found)")
  }

  /// "His" before the subject may be the subject's own.
  @Test func aPronounAheadOfItsName() {
    let found = Desk(
      "Oscar Falk rules Tyria. Oscar Falk left on Monday, and Oscar Falk will speak. Because of the death of his mother, "
        + "Jonas Pell delayed a visit on Tuesday."
    ).atoms().map(\.summary)
    #expect(found.contains { $0.contains("his mother, Jonas Pell delayed") }, "\(found)")
  }
}

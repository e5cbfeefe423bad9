import DatelineModel
import Testing

/// Who did it and where it was, beside a row: those of the event itself.
@Suite struct WhoAndWhereTests {
  private func fields(_ text: String) -> [(who: [String], places: [String])] {
    Desk(text).atoms().map { ($0.participants, $0.places) }
  }

  /// A place that only describes a person, or what a relative clause tells, is not where it was.
  @Test(arguments: [
    ("France's Paul Hald won the race in Rome on Sunday.", ["Rome"]),
    ("The team that lost in France won the cup in Rome on Sunday.", ["Rome"]),
    ("Paul Hald, who was born in France, won the race in Rome on Sunday.", ["Rome"]),
  ])
  func onlyTheEventsPlacesAreTold(_ text: String, _ places: [String]) {
    #expect(!fields(text).isEmpty && fields(text).allSatisfy { $0.places == places }, "\(fields(text))")
  }

  /// Nor is what the row leaves out.
  @Test func onlyWhatIsToldIsTold() {
    let found = fields(
      "Dr. Thomas Hald, 48, who has been Oslo's top health official since 2002, will head the federal agency charged with "
        + "protecting everybody from illnesses ranging from heart disease to new flu strains.")
    #expect(!found.isEmpty && found.allSatisfy { $0.who == ["Thomas Hald"] && $0.places.isEmpty }, "\(found)")
  }

  /// A state that does something to something is somebody; where something is only seen it is the place.
  @Test(arguments: [
    ("Israel seized the island in 1967.", ["Israel"], []), ("Rome saw a march on Sunday.", [], ["Rome"]),
  ])
  func aStateActs(_ text: String, _ who: [String], _ places: [String]) {
    let found = fields(text)
    #expect(!found.isEmpty && found.allSatisfy { $0.who == who && $0.places == places }, "\(found)")
  }

  /// A state that says, is told, or is left out, is somebody.
  @Test(arguments: [
    ("Paul Hald criticised France on Sunday.", "France"), ("France was excluded from the talks on Sunday.", "France"),
  ])
  func aStateTakesPart(_ text: String, _ state: String) {
    let found = fields(text)
    #expect(!found.isEmpty && found.allSatisfy { $0.who.contains(state) && $0.places.isEmpty }, "\(found)")
  }

  @Test func aDatelineTellsNobody() {
    let found = fields("ROME (Reuters) - A court jailed Paul Hald on Monday.")
    #expect(!found.isEmpty && found.allSatisfy { !$0.who.contains("Reuters") }, "\(found)")
  }

  /// A row that tells two deeds of one sentence is of all who do them.
  @Test func bothDeedsHaveTheirDoers() {
    let found = fields(
      "(Harbour Wire) - President Elsa Thorvik spoke to Norlander president Paul Hald and urged restraint Friday night."
    )
    #expect(found.map(\.who) == [["Elsa Thorvik", "Paul Hald"]], "\(found)")
  }

  /// Who is named only to say whose the doers are does nothing; a mark of owning may belong to a name.
  @Test(arguments: [
    ("Falk's family sued the promoter in September 2010.", ["Falk's family"]),
    ("McDonald's opened its first restaurant in Oslo on Friday.", ["McDonald's"]),
  ])
  func aNameIsItsOwners(_ text: String, _ who: [String]) {
    let found = fields(text)
    #expect(!found.isEmpty && found.allSatisfy { $0.who == who }, "\(found)")
  }
}

import Testing

@testable import DatelineModel

/// Models know tags and relations by these numbers, so none may ever change.
struct OrdinalTests {
  @Test func areThePlacesAmongAllCases() {
    #expect(UniversalTag.allCases.map(\.ordinal) == Array(UniversalTag.allCases.indices))
    #expect(UniversalRelation.allCases.map(\.ordinal) == Array(UniversalRelation.allCases.indices))
  }
}

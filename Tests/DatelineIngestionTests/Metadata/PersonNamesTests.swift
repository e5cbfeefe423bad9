import Testing

@testable import DatelineIngestion

struct PersonNamesTests {
  @Test(arguments: [
    ("By Ida Holm", ["Ida Holm"]), ("Ida Holm and Tom Reyes", ["Ida Holm", "Tom Reyes"]),
    ("Von Ida Holm und Tom Reyes", ["Ida Holm", "Tom Reyes"]), ("By Ida Holm in Kalder", ["Ida Holm"]),
    ("Ida Holm, Tom Reyes; Ana Cruz", ["Ida Holm", "Tom Reyes", "Ana Cruz"]), ("Ida Holm (Newswire)", ["Ida Holm"]),
    ("Ida Holm, Correspondent", ["Ida Holm"]), ("https://example.org/ida", []), ("ida@example.org", []), ("admin", []),
    ("By By Ida Holm", ["Ida Holm"]), ("", []), ("Updated yesterday", []), ("Ida Holm\nIda Holm", ["Ida Holm"]),
    ("J. R. Holm", ["J. R. Holm"]), ("WrittenByIda Holm", ["Ida Holm"]), ("ByIda Holm", ["Ida Holm"]),
    ("Ida Holm, Harbour Post", ["Ida Holm"]), ("Harbour Post", ["Harbour Post"]),
    ("By Ida Holm and Jim Courier", ["Ida Holm", "Jim Courier"]),
    ("Ida Holm and Tom Reyes, Harbour Post", ["Ida Holm", "Tom Reyes"]),
    ("TOM REYES; IDA BERG-HOLM", ["TOM REYES", "IDA BERG-HOLM"]),
    ("Byron Holm", ["Byron Holm"]), ("Ida HolmIda Holm", ["Ida Holm"]), ("Mimi", ["Mimi"]),
  ])
  func names(_ text: String, _ expected: [String]) {
    #expect(PersonNames.names(in: [text]) == expected)
  }
}

import Testing

@testable import DatelineIngestion

struct CharacterReferencesTests {
  @Test(arguments: [
    ("a&amp;b", "a&b"), ("&#8211;&#x2013;", "––"), ("&#150;", "–"), ("&unknown;", "&unknown;"),
    ("&#xD800;", "\u{FFFD}"),
    ("&#99999999;", "\u{FFFD}"), ("&", "&"), ("&;", "&;"), ("&#;", "&#;"), ("&hellip;&rsquo;&apos;", "…’'"),
    ("&#12345678901234567890;", "&#12345678901234567890;"), ("R&D; x", "R&D; x"),
  ])
  func decodes(_ text: String, _ expected: String) {
    #expect(String(decoding: CharacterReferences.decoded(Array(text.utf8)), as: UTF8.self) == expected)
  }
}

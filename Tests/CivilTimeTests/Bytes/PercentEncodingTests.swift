import Testing

@testable import CivilTime

@Suite struct PercentEncodingTests {
  @Test("what is not kept is a reference") func encoded() {
    #expect(PercentEncoding.encoded("Müller 1.jpg") { $0 > 0x20 && $0 < 0x7F } == "M%C3%BCller%201.jpg")
    #expect(PercentEncoding.encoded("") { _ in true }.isEmpty)
  }

  @Test(
    "two of one meaning are equal",
    arguments: [
      ("/%7ea", "/~a"), ("/é", "/%C3%A9"), ("/%c3%a9", "/%C3%A9"), ("/a%2fb", "/a%2Fb"), ("/%", "/%"), ("/%4", "/%4"),
    ])
  func normalised(_ path: String, _ form: String) {
    #expect(String(decoding: PercentEncoding.normalised(path.utf8), as: UTF8.self) == form)
  }
}

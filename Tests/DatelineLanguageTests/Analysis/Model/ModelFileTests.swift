import Testing

@_spi(Training) @testable import DatelineLanguage

struct ModelFileTests {
  @Test func sectionsComeBack() throws {
    let bytes = ModelFile.encode([("abcd", [1, 2, 3]), ("text", Array("one\n\ntwo".utf8))])
    try bytes.withUnsafeBytes { bytes in
      let file = try #require(ModelFile(bytes))
      #expect(Array(file.section("abcd", of: UInt8.self)) == [1, 2, 3])
      #expect(file.lines("text") == ["one", "", "two"])
      #expect(file.section("none", of: UInt8.self).isEmpty)
    }
  }

  @Test func sectionsAreAligned() {
    let bytes = ModelFile.encode([("aaaa", [1]), ("bbbb", [2])])
    #expect(bytes.count == 129)
    #expect(bytes[64] == 1 && bytes[128] == 2)
  }

  @Test func everyShorterFileIsRefused() {
    let bytes = ModelFile.encode([("aaaa", [1, 2, 3])])
    for count in 0..<bytes.count { bytes[..<count].withUnsafeBytes { #expect(ModelFile($0) == nil) } }
  }

  @Test func anotherVersionIsRefused() {
    var bytes = ModelFile.encode([("aaaa", [1])])
    bytes[4] = 99
    bytes.withUnsafeBytes { #expect(ModelFile($0) == nil) }
  }
}

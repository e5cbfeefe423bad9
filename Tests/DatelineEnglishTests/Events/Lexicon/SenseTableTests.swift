import Testing

@testable import DatelineEnglish

@Suite struct SenseTableTests {
  @Test(arguments: ["invasion", "explosion", "arrest", "flood"])
  func namesEvents(_ noun: String) throws {
    #expect(try #require(SenseTable.embedded.noun(noun)).isEventful)
  }

  @Test(arguments: ["doctor", "city", "number"])
  func namesThings(_ noun: String) {
    #expect(SenseTable.embedded.noun(noun)?.isEventful != true)
  }

  @Test func tellsDerivedNouns() throws {
    #expect(try #require(SenseTable.embedded.noun("Invasion")).isDeverbal)
    #expect(SenseTable.embedded.noun("xyzzy") == nil)
  }

  @Test func brokenBytesMakeAnEmptyTable() {
    let bytes: [UInt8] = [0x44, 0x53, 0x54, 0x31, 2, 0, 0, 0, 1]
    bytes.withUnsafeBytes { #expect(SenseTable($0).noun("war") == nil) }
  }
}

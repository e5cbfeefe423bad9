import Testing

@testable import DatelineFetching

/// A redirection from https to http gives the page into anybody's hands.
@Suite struct DowngradeTests {
  @Test(arguments: [("https://a.example/", true), ("HTTPS://a.example/", true), ("http://a.example/", false)])
  func whatCanBeReadOnTheWay(address: String, isSecure: Bool) throws {
    #expect(try WebAddress(address).isSecure == isSecure)
  }

  @Test func whatIsNeverAPageIsTooLong() {
    let address = "https://a.example/" + String(repeating: "a", count: 8200)
    #expect(throws: FetchError(address, .malformed("it is longer than 8192 bytes"))) { try WebAddress(address) }
  }
}

import DatelineModel
import Testing

@Suite struct PublicAddressTests {
  @Test(arguments: [
    ("https://Port.example/a", "port.example"), ("HTTP://port.example:8080?x", "port.example:8080"),
    ("https://port.example", "port.example"),
  ])
  func addressesOfTheWeb(text: String, host: String) throws {
    let address = try #require(PublicAddress(text))
    #expect(address.text == text && address.host == host)
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "ftp://port.example/", "/story", "port.example", "",
    "https:/port.example",
    "https://port.example/a b", "https://port.example/\u{1B}[0m", "file:///etc/passwd", "https://port.example/\u{9B}",
    "https://port.example/\"onclick=\"call()", "https://port.example/<b>",
  ])
  func whatIsNone(text: String) { #expect(PublicAddress(text) == nil) }
}

import Testing

@testable import DatelineFetching

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("http://News.Example", "http://news.example/"), ("HTTPS://news.example:443/a#part", "https://news.example/a"),
    ("http://news.example:8080?q=1", "http://news.example:8080/?q=1"),
    (" http://news.example/a \n", "http://news.example/a"),
    ("http://news.example/a b/ж?q=é", "http://news.example/a%20b/%D0%B6?q=%C3%A9"),
    ("http://news.example\\a\\b", "http://news.example/a/b"), ("http://[2001:DB8::1]:81/", "http://[2001:db8::1]:81/"),
    ("http://news.example/{a}%20", "http://news.example/%7Ba%7D"),
  ])
  func addressesAreWrittenInOneWay(given: String, expected: String) throws {
    #expect(try WebAddress(given).text == expected)
  }

  @Test(arguments: [
    "news.example", "ftp://news.example/", "file:///etc/passwd", "http://", "http:///path",
    "http://user:word@news.example/",
    "http://news.example:0/", "http://news.example:99999/", "http://news.example:8o/", "http://new s.example/",
    "http://новини.example/", "javascript:alert(1)", "", "http://[::1/", "http://a\u{0}b/",
  ])
  func otherAddressesAreRefused(given: String) {
    #expect { try WebAddress(given) } throws: { ($0 as? FetchError)?.code == "bad-address" }
  }
}

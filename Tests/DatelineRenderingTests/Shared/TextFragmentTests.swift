import Testing

@testable import DatelineRendering

@Suite struct TextFragmentTests {
  @Test(arguments: [
    ("https://a.example/x", "The ferry sank.", "https://a.example/x#:~:text=The%20ferry%20sank"),
    (
      "https://a.example/x#top", "“A-B, C & D,” he said.",
      "https://a.example/x#top:~:text=A%2DB%2C%20C%20%26%20D%2C%E2%80%9D%20he%20said"
    ),
    (
      "https://a.example/x", "One two three four five six seven eight nine ten eleven twelve.",
      "https://a.example/x#:~:text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve"
    ),
    ("https://a.example/x", "“…”", "https://a.example/x"), ("https://a.example/x", "", "https://a.example/x"),
  ])
  func passages(address: String, quote: String, expected: String) {
    #expect(TextFragment.address(address, quoting: quote) == expected)
  }
}

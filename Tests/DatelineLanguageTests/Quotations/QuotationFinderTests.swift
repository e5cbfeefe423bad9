import DatelineTestSupport
import DatelineLanguage
import DatelineModel
import Testing

@Suite struct QuotationFinderTests {
  @Test(arguments: [
    ("“We won. We go on,” he said. “It is over.”", ["“We won. We go on,”", "“It is over.”"]),
    ("\"We won,\" he said. \"It is over.\"", ["\"We won,\"", "\"It is over.\""]),
    ("``We won,'' he said.", ["``We won,''"]),
    ("'We won,' he said, 'and Smith's men lost.'", ["'We won,'", "'and Smith's men lost.'"]),
    ("‘We won,’ he said of the leaders’ plan.", ["‘We won,’"]),
    ("A “red line” and a \"blue\" one", ["“red line”", "\"blue\""]),
    ("«Oui,» dit-il.", ["«Oui,»"]),
    ("“He told me, ‘Go away,’ and I went,” she said.", ["“He told me, ‘Go away,’ and I went,”", "1 ‘Go away,’"]),
    ("\"He told me, 'Go away,' and I went,\" she said.", ["\"He told me, 'Go away,' and I went,\"", "1 'Go away,'"]),
    ("He said: “Never ends", ["“Never ends"]),
    ("He said: “Never ends\n\nThe next day he did.", ["“Never ends"]),
    ("“One speech.\n\n“Goes on here,” he said.", ["“One speech.\n\n“Goes on here,”"]),
    ("\"One speech.\n\n\"Goes on here,\" he said. \"Yes.\"", ["\"One speech.\n\n\"Goes on here,\"", "\"Yes.\""]),
    ("It closes ” nothing, in the '90s, the players' goal", []),
  ])
  func quotations(text: String, expected: [String]) {
    let document = Document(text)
    let found = document.quotations.map { ($0.depth > 0 ? "\($0.depth) " : "") + document.text(of: $0.tokens) }
    #expect(found == expected)
    for (index, token) in document.tokens.enumerated() {
      #expect(token.flags.contains(.quoted) == document.quotations.contains { $0.tokens.contains(index) })
    }
  }

  /// Marks that nest deeper than people quote open nothing.
  @Test func depthIsBounded() {
    let document = Document(String(repeating: "“a ‘b ", count: 1000))
    #expect(document.quotations.count == 6)
  }
}

import CivilTime
import Testing

@testable import DatelineRendering

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("plain text", "plain text"), ("a\nb\t c", "a b c"), ("  x  ", "x"),
    ("*_`[]<>|~#&\\", ##"\*\_\`\[\]\<\>\|\~\#\&\\"##), ("Braid & Sons", "Braid & Sons"),
    ("R&D &amp; x", #"R\&D \&amp; x"#),
    ("$90 billion", "$90 billion"), ("$1 and $2", #"\$1 and \$2"#), ("<script>", #"\<script\>"#),
    ("\u{202E}evil\u{0}\u{1B}", "evil"), ("שלום 日本", "שלום 日本"),
    ("see https://a.example/a_b_c for all", "see <https://a.example/a_b_c> for all"),
    ("(http://a.example/x_(y)). So", "(<http://a.example/x_(y)>). So"),
    (" https://a.example/*", "<https://a.example/*>"),
    ("https://a.example  https://b.example.", "<https://a.example> <https://b.example>."), ("a:b ://x", "a:b ://x"),
    ("ahttps://x_y", #"ahttps://x\_y"#), ("https://", "https://"), ("x_ https://ä", #"x\_ https://ä"#),
    ("ftp://f.example/a_b", "<ftp://f.example/a_b>"), ("at www.a.example/b_c.", #"at www\.a.example/b\_c."#),
    ("at www.a.example/b", "at www.a.example/b"), ("<https://a.example/_>", #"\<https://a.example/\_\>"#),
  ])
  func escaping(text: String, expected: String) {
    let escaped = MarkdownText.escaped(text)
    #expect(escaped == expected)
    // What a report says can be read from it again: all but the space that it folds.
    let words = text.unicodeScalars.filter { !$0.isControl || $0.isSpace }
    let folded = String(String.UnicodeScalarView(words)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(MarkdownText.unescaped(Substring(escaped)) == folded)
  }

  @Test(arguments: [
    ("1. one", "1\\. one"), ("1912) x", "1912\\) x"), ("- item", "\\- item"), ("  + item", "\\+ item"),
    ("== x", "\\== x"),
    ("12 March", "12 March"), ("1.5 million", "1\\.5 million"), ("", ""), ("7", "7"), ("# x", "\\# x"),
  ])
  func noLineBeginsAList(text: String, expected: String) { #expect(MarkdownText.line(text) == expected) }

  @Test(arguments: [
    ("https://a.example/x?y=1&z", "[T](https://a.example/x?y=1&z)"),
    ("https://a.example/(x)\n[y] <z>", "[T](https://a.example/%28x%29%0A%5By%5D%20%3Cz%3E)"),
    ("javascript:alert(1)", "T"), ("HTTP://a.example", "[T](HTTP://a.example)"),
  ])
  func links(address: String, expected: String) { #expect(MarkdownText.link("T", to: address) == expected) }
}

import Dateline
import Testing

@Suite struct SpellingTests {
  @Test(arguments: [
    ("biuld", "build"), ("jsno", "json"), ("markdwon", "markdown"), ("buld", "build"), ("htmll", "html"),
    ("csw", "csv"),
    ("xyz", nil), ("", nil), ("mermaidxxxx", nil), (String(repeating: "x", count: 70), nil),
  ])
  func whatWasMeant(word: String, name: String?) {
    let names = ["build", "merge", "json", "html", "markdown", "csv", "mermaid"]
    #expect(Spelling.nearest(to: word, among: names) == name)
  }
}

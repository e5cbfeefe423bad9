import CivilTime
import DatelineModel
import Testing

@testable import DatelineRendering

@Suite struct SourceIndexTests {
  private func names(_ sources: [Timeline.Source], quote: String? = nil) -> [String] {
    var timeline = SampleTimelines.everyField
    timeline.sources = sources
    timeline.passages =
      quote.map {
        [Timeline.Passage(source: "s1", quote: $0, start: 0, end: $0.unicodeScalars.count, position: 0, days: [])]
      } ?? []
    (timeline.atoms, timeline.events, timeline.undated) = ([], [], [])
    let index = SourceIndex(timeline)
    return sources.flatMap { [index.name($0.id), index.shortName($0.id)] }
  }

  @Test func aSourceIsNamedByWhatIsKnown() {
    let whole = Timeline.Source(
      id: "s1", title: "A ship leaves", publisher: "Harbour Post", published: CivilDateTime(iso: "2031-03-05"))
    #expect(names([whole]) == ["A ship leaves, Harbour Post, 5 March 2031", "Harbour Post, 5 March 2031"])
    #expect(
      names([Timeline.Source(id: "s1", url: "https://a.example/x")])
        == Array(repeating: "https://a.example/x", count: 2))
    #expect(names([Timeline.Source(id: "s1")]) == ["untitled article s1", "untitled article s1"])
  }

  @Test(arguments: [
    ("It was late.", "“It was late.”"),
    (
      "The harbour master of Varn told the crews of four ships that nobody would leave before noon.",
      "“The harbour master of Varn told the crews of four ships…”"
    ),
    (String(repeating: "x", count: 90), "“\(String(repeating: "x", count: 60))…”"),
    ("He said “no”.", "‘He said “no”.’"),
  ])
  func withoutATitleByItsOpeningWords(quote: String, name: String) {
    let source = Timeline.Source(id: "s1", published: CivilDateTime(iso: "2031-03-05"))
    #expect(names([source], quote: quote).first == "\(name), 5 March 2031")
  }

  @Test func aShortNameNamesOneSource() {
    let first = Timeline.Source(
      id: "s1", title: "A ship leaves", publisher: "Harbour Post", published: CivilDateTime(iso: "2031-03-05"))
    var second = first
    (second.id, second.title) = ("s2", "A ship returns")
    #expect(
      names([first, second]) == [
        "A ship leaves, Harbour Post, 5 March 2031", "A ship leaves, Harbour Post, 5 March 2031",
        "A ship returns, Harbour Post, 5 March 2031", "A ship returns, Harbour Post, 5 March 2031",
      ])
  }
}

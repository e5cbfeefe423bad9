import Testing

@testable import DatelineModel

@Suite struct StableIDTests {
  @Test func idsAreTheSameForEver() {
    #expect(
      StableID.source(text: "A ferry sank.", url: nil)
        == StableID.source(text: "A ferry sank.", url: "https://a.example"))
    #expect(StableID.source(text: "A ferry sank.", url: nil) == "6fsztvs0yh4m7qqt")
    #expect(StableID.atom(source: "s", quote: "A ferry sank.", span: 2..<7) == "tr8gw30d0yz4mv22")
  }

  @Test func everyPartCounts() {
    let ids = [
      StableID.atom(source: "s", quote: "ab", span: 1..<2), StableID.atom(source: "sa", quote: "b", span: 1..<2),
      StableID.atom(source: "s", quote: "ab", span: 1..<3), StableID.atom(source: "s", quote: "ab", span: 11..<12),
      StableID.source(text: "", url: "https://a.example"), StableID.source(text: "", url: nil),
    ]
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.utf8.count == 16 })
  }
}

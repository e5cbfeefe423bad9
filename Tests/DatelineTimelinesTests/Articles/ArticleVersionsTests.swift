import CivilTime
import DatelineModel
import Testing

@testable import DatelineTimelines

/// Which page may take another's place.
@Suite struct ArticleVersionsTests {
  private static let address = "https://port.example/story"

  private static func source(
    _ id: String, _ title: String, day: Int, url: String? = address, origin: String? = nil
  ) -> Timeline.Source {
    Timeline.Source(
      id: id, title: title, url: url, origin: origin,
      published: CivilDateTime(iso: "2031-03-0\(day)"))
  }

  private static func passages(_ texts: [String: [String]]) -> [Timeline.Passage] {
    texts.sorted { $0.key < $1.key }.flatMap { source, sentences in
      sentences.enumerated().map { index, sentence in
        Timeline.Passage(
          source: source, quote: sentence, start: index * 50, end: index * 50 + 40, position: index, days: [])
      }
    }
  }

  private static func versions(_ sources: [Timeline.Source], _ texts: [String: [String]]) -> ArticleVersions {
    ArticleVersions(of: sources, atoms: [], passages: passages(texts))
  }

  private static let opening = ["The mayor opened the bridge.", "Two bands played.", "It cost a million."]

  @Test func aPageThatClaimsAnothersAddressTakesNothingAway() {
    let versions = ArticleVersionsTests.versions(
      [
        ArticleVersionsTests.source("honest", "Mayor opens bridge", day: 1, origin: ArticleVersionsTests.address),
        ArticleVersionsTests.source("false", "Mayor opens bridge", day: 2),
      ], ["honest": ArticleVersionsTests.opening, "false": ["The mayor took a bribe.", "Police came."]])
    #expect(versions.superseded.isEmpty)
    #expect(versions.disputes.map { $0.map(\.id).sorted() } == [["false", "honest"]])
    let told = versions.diagnostics(atoms: [])
    #expect(told.map(\.code) == ["disputed-address"] && told[0].severity == .warning)
    #expect(
      told[0].message.hasPrefix("2 articles that tell different things claim the address https://port.example/story: "))
  }

  /// Whoever writes pages may let as many as he likes claim one address.
  @Test(arguments: [nil, ArticleVersionsTests.address]) func manyPagesOfOneAddressCostNoSquare(origin: String?) {
    let comparisons = [3000, 6000].map { count in
      var sources = (1..<count).map { ArticleVersionsTests.source("s\($0)", "Mayor opens bridge", day: 1) }
      sources.append(ArticleVersionsTests.source("s0", "Mayor opens bridge", day: 2, origin: origin))
      let texts = Dictionary(uniqueKeysWithValues: (0..<count).map { ("s\($0)", ["The mayor opened bridge \($0)."]) })
      let versions = ArticleVersionsTests.versions(sources, texts)
      #expect(versions.superseded.isEmpty && versions.disputes.first?.count == count)
      return versions.comparisons
    }
    #expect(comparisons[0] > 3000 && comparisons[1] < comparisons[0] * 21 / 10, "\(comparisons)")
  }

  @Test func aPageOfAnotherHostTakesNothingAwayThoughItWasFetched() {
    let versions = ArticleVersionsTests.versions(
      [
        ArticleVersionsTests.source("honest", "Mayor opens bridge", day: 1, origin: "https://PORT.example/story?x"),
        ArticleVersionsTests.source("false", "Mayor opens bridge", day: 2, origin: "https://other.example/story"),
      ], ["honest": ArticleVersionsTests.opening, "false": ["The mayor took a bribe."]])
    #expect(versions.superseded.isEmpty)
  }

  @Test func whatCameFromTheAddressesHostIsAVersion() {
    let versions = ArticleVersionsTests.versions(
      [
        ArticleVersionsTests.source("old", "Bridge opens", day: 1, origin: "https://port.example/live"),
        ArticleVersionsTests.source("new", "Crowds at the bridge", day: 2, origin: ArticleVersionsTests.address),
      ], ["old": ["It opens."], "new": ["Crowds came."]])
    #expect(versions.superseded == ["old"] && versions.disputes.isEmpty)
  }

  @Test func savedPagesAreVersionsWhereTitleAndTextAgree() {
    let more = ArticleVersionsTests.opening + ["A boat passed.", "The mayor left."]
    let versions = ArticleVersionsTests.versions(
      [
        ArticleVersionsTests.source("old", "Mayor opens bridge", day: 1),
        ArticleVersionsTests.source("new", "Mayor opens bridge at last", day: 2),
      ], ["old": ArticleVersionsTests.opening, "new": more])
    #expect(versions.superseded == ["old"] && versions.disputes.isEmpty)
  }

  @Test(arguments: [
    ("Mayor opens bridge", ["The mayor took a bribe.", "It cost a million."]), ("Council in court", opening),
  ])
  func savedPagesAreNoneWhereOneOfThemDiffers(title: String, text: [String]) {
    let versions = ArticleVersionsTests.versions(
      [
        ArticleVersionsTests.source("old", "Mayor opens bridge", day: 1),
        ArticleVersionsTests.source("new", title, day: 2),
      ], ["old": ArticleVersionsTests.opening, "new": text])
    #expect(versions.superseded.isEmpty && versions.disputes.count == 1)
  }

  @Test func whoQuotesASentenceTakesNothingAway() {
    let versions = ArticleVersionsTests.versions(
      [
        ArticleVersionsTests.source("honest", "Mayor opens bridge", day: 1),
        ArticleVersionsTests.source("false", "Mayor", day: 2),
      ], ["honest": ArticleVersionsTests.opening, "false": [ArticleVersionsTests.opening[2]]])
    #expect(versions.superseded.isEmpty && versions.disputes.count == 1)
  }

  @Test func aSavedCopyStandsBesideWhatWasFetched() {
    let versions = ArticleVersionsTests.versions(
      [
        ArticleVersionsTests.source("saved", "Mayor opens bridge", day: 1),
        ArticleVersionsTests.source("fetched", "Mayor opens bridge", day: 2, origin: ArticleVersionsTests.address),
      ], ["saved": ArticleVersionsTests.opening, "fetched": ArticleVersionsTests.opening + ["It rained."]])
    #expect(versions.superseded == ["saved"] && versions.disputes.isEmpty)
  }
}

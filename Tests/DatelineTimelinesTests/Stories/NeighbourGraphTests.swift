import CivilTime
import Testing

@testable import DatelineTimelines

@Suite struct NeighbourGraphTests {
  private func profile(_ id: Int, _ words: [String], _ published: String? = "2031-03-03") -> ArticleProfile {
    let weight = Int(Double(ArticleProfile.length) / Double(words.count).squareRoot())
    return ArticleProfile(
      source: "\(id)", published: published.flatMap { CivilDateTime(iso: $0) },
      terms: words.map { ArticleProfile.Term(word: $0, weight: weight) })
  }

  private func edges(_ profiles: [ArticleProfile]) -> [NeighbourGraph.Edge] {
    NeighbourGraph(ProfileVectors(profiles)).edges
  }

  @Test func whatSharesWordsIsBound() {
    let found = edges([profile(0, ["a", "b", "c", "d"]), profile(1, ["a", "b", "x", "y"]), profile(2, ["p", "q"])])
    #expect(found == [NeighbourGraph.Edge(one: 0, other: 1, likeness: 500)])
  }

  @Test func whatSharesTooLittleIsNot() {
    let words = (0..<10).map { "w\($0)" }
    #expect(edges([profile(0, words), profile(1, ["w0"] + (0..<9).map { "v\($0)" })]).isEmpty)
  }

  @Test(arguments: [("2031-03-03", 1000), ("2032-03-02", 750), ("2040-01-01", 500)])
  func yearsPartArticles(published: String, likeness: Int32) {
    #expect(edges([profile(0, ["a"]), profile(1, ["a"], published)]).map(\.likeness) == [likeness])
  }

  @Test func anUnknownDayPartsNothing() {
    #expect(edges([profile(0, ["a"]), profile(1, ["a"], nil)]).map(\.likeness) == [1000])
  }

  /// Under a word that all have each meets only so many: the work grows with the articles, not with their square.
  @Test func aCrowdedWordBindsNeighboursOnly() {
    let crowd = (0..<2000).map { profile($0, ["a", "b"], "2031-0\(1 + $0 % 9)-01") }
    let found = edges(crowd)
    let byDay = crowd.indices.sorted { ($0 % 9, $0) < ($1 % 9, $1) }
    var places = [Int](repeating: 0, count: crowd.count)
    for (place, article) in byDay.enumerated() { places[article] = place }
    #expect(found.allSatisfy { abs(places[Int($0.one)] - places[Int($0.other)]) <= NeighbourGraph.reach })
    #expect(Set(found.flatMap { [$0.one, $0.other] }).count == crowd.count)
  }
}

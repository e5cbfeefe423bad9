import CivilTime
import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct ArticleProfileTests {
  private func timeline(_ sentences: [String], title: String? = nil) -> Timeline {
    let source = Timeline.Source(id: "s", title: title, published: CivilDateTime(iso: "2031-03-03"))
    let passages = sentences.enumerated().map {
      Timeline.Passage(source: "s", quote: $1, start: $0 * 100, end: $0 * 100 + 50, position: $0, days: [])
    }
    return Timeline(sources: [source], passages: passages)
  }

  private func weights(_ profile: ArticleProfile?) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: (profile?.terms ?? []).map { ($0.word, $0.weight) })
  }

  @Test func namesAndRareWordsCountMost() {
    let found = weights(ArticleProfile(timeline(["On that day the girder of Varnholm was said to hold."])))
    #expect(found["varnholm", default: 0] > found["girder", default: 0])
    #expect(found["girder", default: 0] > found["day", default: 0])
    #expect(found["the"] == nil)
  }

  @Test func whatComesOftenCountsMore() {
    let found = weights(ArticleProfile(timeline(["Then girder, girder.", "A girder and a lorry."])))
    #expect(found["girder", default: 0] > found["lorry", default: 0])
  }

  @Test func theLengthIsOneForAll() {
    for count in [1, 10, 300] {
      let sentences = (0..<count).map { number in
        let (short, long) = number.quotientAndRemainder(dividingBy: 17)
        return "Then varn" + String(repeating: "a", count: long) + String(repeating: "b", count: short) + "."
      }
      var squares = 0
      for weight in weights(ArticleProfile(timeline(sentences))).values { squares += weight * weight }
      #expect(abs(squares - ArticleProfile.length * ArticleProfile.length) < ArticleProfile.length * 80)
    }
  }

  @Test func aSentenceCountsOnceWhateverCarriesIt() {
    var told = timeline(["Then the girder of Varnholm fell."])
    let alone = ArticleProfile(told)
    told.passages += told.passages
    #expect(ArticleProfile(told) == alone)
  }

  @Test func orderChangesNothing() {
    let sentences = ["The Sunniva sank.", "Crews of Varnholm met.", "Then Odo Marsh left Varnholm."]
    var told = timeline(sentences)
    let profile = ArticleProfile(told)
    told.passages.reverse()
    #expect(ArticleProfile(told) == profile)
    #expect(profile?.names == ["Varnholm", "Odo", "Sunniva"])
  }

  @Test func withoutArticlesThereIsNone() { #expect(ArticleProfile(Timeline()) == nil) }
}

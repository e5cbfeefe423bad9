import CivilTime
import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct CandidatePairsTests {
  /// So many events, each told by three articles, ten events a day.
  static func features(events: Int) -> AtomFeatures {
    var stories = GeneratedStories(seed: 5)
    var atoms: [Timeline.Atom] = []
    for event in 0..<events {
      let day = CivilDate(dayNumber: 20_000 + event / 10).description
      for teller in 0..<3 {
        let words = (0..<3).map { _ in stories.pick(GeneratedStories.words) } + ["thing\(event % 1000)"]
        let told = (words + [stories.pick(GeneratedStories.actions)]).joined(separator: " ")
        atoms.append(Tellings.atom("s\(event)-\(teller)", told, day))
      }
    }
    return AtomFeatures(unite(atoms), sources: [])
  }

  static func count(_ features: AtomFeatures) -> Int {
    var count = 0
    CandidatePairs(features).forEach(gathering: { _ in }) { _ in count += 1 }
    return count
  }

  @Test func tenTimesTheDaysAreTenTimesThePairs() {
    let (few, many) = (Self.count(Self.features(events: 1000)), Self.count(Self.features(events: 10_000)))
    #expect(few > 1000)
    #expect(many < few * 21 / 2)
  }
}

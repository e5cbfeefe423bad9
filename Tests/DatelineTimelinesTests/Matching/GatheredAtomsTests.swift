import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct GatheredAtomsTests {
  /// Atoms side by side match as they do where they lie, whatever was gathered before and whoever is asked first.
  @Test func gatheredAtomsMatchAsTheyDoWhereTheyLie() {
    let told = [
      "ferry crew varn strike begin", "mill barn roof burn", "storm pier wave flood", "bakery union wage agree",
      "tunnel train driver derail", "museum painting thief steal",
    ]
    let atoms = (0..<18).map {
      Tellings.atom("s\($0)", told[$0 % 6], "2031-03-0\(3 + $0 / 9)", names: ["Harbour Union"])
    }
    let features = AtomFeatures(atoms, sources: atoms.map { Tellings.source($0.witness.source, nil) })
    let similarity = AtomSimilarity(features)
    var gathered = GatheredAtoms(similarity)
    var matches = 0
    for window in [Array(3..<9), [17, 4, 11, 0], Array(0..<18)] {
      gathered.gather(window)
      for (place, one) in window.enumerated() {
        for (otherPlace, other) in window.enumerated() where one != other {
          let (first, last) = (min(one, other), max(one, other))
          let lying = similarity.match(
            similarity.traits(of: first), similarity.traits(of: last),
            shared: (
              count: features.words.sharedCount(first, last),
              weight: features.weights.sumShared(first, last, of: features.words)
            ))
          let match = gathered.match(Meeting(one: place, other: otherPlace, mine: 0, theirs: 0))
          #expect(match?.one == lying?.one && match?.other == lying?.other && match?.score == lying?.score)
          if match != nil { matches += 1 }
        }
      }
    }
    #expect(matches > 0)
  }
}

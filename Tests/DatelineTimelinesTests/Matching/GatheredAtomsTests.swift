import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct GatheredAtomsTests {
  /// Atoms side by side match as they do where they lie, whatever was gathered before and whoever is asked first.
  @Test func gatheredAtomsMatchAsTheyDoWhereTheyLie() {
    let days = ["2031-03-03", "2031-03-04", "2031-03-01/2031-03-31"]
    let atoms = (0..<18).map { index in
      Tellings.atom(
        "s\(index)", index % 2 == 0 ? "ferry crew varn strike begin" : "ferry crew strike walkout begin",
        days[index % 3],
        names: index % 5 == 0 ? ["Harbour Union"] : [])
    }
    let features = AtomFeatures(atoms, sources: [])
    let similarity = AtomSimilarity(features)
    var gathered = GatheredAtoms(features, similarity)
    var matches = 0
    for window in [Array(3..<9), [17, 4, 11, 0], Array(0..<18)] {
      gathered.gather(window)
      for (place, one) in window.enumerated() {
        for (otherPlace, other) in window.enumerated() where one != other {
          let (first, last) = (min(one, other), max(one, other))
          var marked = MarkedWords(words: features.vocabulary.count)
          marked.mark(first, of: features.words, by: features.weights)
          let lying = similarity.match(
            similarity.traits(of: first), similarity.traits(of: last),
            shared: marked.shared(with: last, of: features.words))
          let match = gathered.match(place, otherPlace)
          #expect(match?.one == lying?.one && match?.other == lying?.other && match?.score == lying?.score)
          if match != nil { matches += 1 }
        }
      }
    }
    #expect(matches > 0)
  }
}

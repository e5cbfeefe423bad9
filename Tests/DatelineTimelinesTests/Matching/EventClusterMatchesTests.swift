import CivilTime
import DatelineModel
import Testing

@testable import DatelineTimelines

/// What tells pairs apart early leaves out no pair that is one event.
@Suite struct EventClusterMatchesTests {
  /// Atoms of a few days, crowds among them, some with places and figures, some of one article or one sentence.
  static func features(seed: Int) -> AtomFeatures {
    var chance = GeneratedStories(seed: seed)
    let atoms = (0..<400).map { number -> Timeline.Atom in
      let words = (0..<4).map { _ in chance.pick(GeneratedStories.words) } + ["rare\(chance.number(90))"]
      let told = (words + [chance.number(9) == 0 ? "" : chance.pick(GeneratedStories.actions)]).joined(separator: " ")
      let day = CivilDate(dayNumber: 20_000 + chance.number(6)).description
      let time = chance.number(8) == 0 ? nil : chance.number(6) == 0 ? "\(day)/2026-12-31" : day
      var atom = Tellings.atom(
        "s\(number / 2)", told, time, names: names(&chance),
        figures: chance.number(3) == 0 ? ["\(chance.number(3)) ships"] : [], sentence: number % 2)
      if chance.number(3) == 0 { atom.places = [chance.pick(["Port", "Hill"])] }
      if chance.number(5) == 0 { atom.witness.quote = "One sentence \(chance.number(20))." }
      return atom
    }
    let sources = (0..<200).map { Tellings.source("s\($0)", "2024-10-0\(4 + $0 % 5)") }
    return AtomFeatures(unite(atoms), sources: unite(sources))
  }

  /// More words than there are bits for them, so that some of different names have one in common.
  private static func names(_ chance: inout GeneratedStories) -> [String] {
    switch chance.number(6) {
    case 0: [chance.pick(GeneratedStories.names)]
    case 1: ["Given\(chance.number(150))"]
    default: []
    }
  }

  @Test(arguments: 1...12) func whatIsToldApartEarlyIsNoMatch(seed: Int) {
    let features = Self.features(seed: seed)
    let similarity = AtomSimilarity(features)
    var (gathered, window) = (GatheredAtoms(similarity), [Int]())
    var (matches, pairs, collisions) = (0, 0, 0)
    CandidatePairs(features).forEach {
      gathered.gather($0)
      window = $0
    } _: { meeting in
      pairs += 1
      let (one, other) = (window[meeting.one], window[meeting.other])
      let (first, last) = (min(one, other), max(one, other))
      let shared = (
        count: features.words.sharedCount(first, last),
        weight: features.weights.sumShared(first, last, of: features.words)
      )
      let (mine, theirs) = (similarity.traits(of: first), similarity.traits(of: last))
      if mine.names & theirs.names != 0, features.names.sharedCount(first, last) == 0 { collisions += 1 }
      // What it is held against asks everything of the pair.
      let match = similarity.match(mine, theirs, shared: shared)
      let told = gathered.match(meeting)
      #expect(told?.one == match?.one && told?.other == match?.other && told?.score == match?.score)
      // Nor is more known to be unshared than is.
      let weight = { (atom: Int) in features.weights.sum(atom, of: features.words) - shared.weight }
      #expect(Int(meeting.mine) <= weight(one) && Int(meeting.theirs) <= weight(other))
      matches += match == nil ? 0 : 1
    }
    #expect(matches > 100 && pairs > 2 * matches && collisions > 0, "\(matches), \(pairs), \(collisions)")
  }
}

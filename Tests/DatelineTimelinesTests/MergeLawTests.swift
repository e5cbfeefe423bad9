import DatelineModel
import DatelineRendering
import Testing

@testable import DatelineTimelines

/// The laws that let any number of machines merge in any order, held byte for byte on stories made by chance.
@Suite struct MergeLawTests {
  static let cases = 1000

  private func timelines(seed: Int) -> [Timeline] {
    var chance = GeneratedStories(seed: seed)
    return (0..<3).map { _ in
      let parts = chance.parts(articles: 1 + chance.number(2))
      return parts.timeline(title: chance.number(5) == 0 ? "Title \(chance.number(2))" : nil)
    }
  }

  private func json(_ timeline: Timeline) -> [UInt8] {
    var json = JSONWriter()
    TimelineJSON.write(timeline, to: &json)
    return json.bytes
  }

  @Test func mergingIsCommutativeAssociativeAndIdempotent() throws {
    for seed in 0..<MergeLawTests.cases {
      let parts = timelines(seed: seed)
      let (a, b, c) = (parts[0], parts[1], parts[2])
      let ab = try TimelineMerger.merge([a, b])
      #expect(json(ab) == json(try TimelineMerger.merge([b, a])), "commutative, seed \(seed)")
      #expect(
        json(try TimelineMerger.merge([ab, c])) == json(try TimelineMerger.merge([a, TimelineMerger.merge([b, c])])),
        "associative, seed \(seed)")
      #expect(json(a) == json(try TimelineMerger.merge([a, a])), "idempotent, seed \(seed)")
    }
  }

  @Test func mergingAllAtOnceAndAgainChangesNothing() throws {
    for seed in 0..<100 {
      let parts = timelines(seed: seed)
      let all = try TimelineMerger.merge(parts)
      #expect(all == (try TimelineMerger.merge(parts.reversed())), "seed \(seed)")
      #expect(all == (try TimelineMerger.merge([all, parts[0]])), "seed \(seed)")
      #expect(all == (try TimelineMerger.merge([all])), "seed \(seed)")
    }
  }

  @Test func buildingDependsOnTheSetAlone() {
    for seed in 0..<200 {
      var chance = GeneratedStories(seed: seed)
      let parts = chance.parts(articles: 5)
      let timeline = parts.timeline()
      let again = TimelineBuilder.timeline(
        title: nil, sources: chance.shuffled(parts.sources + parts.sources),
        atoms: chance.shuffled(parts.atoms + parts.atoms), passages: chance.shuffled(parts.passages + parts.passages),
        claims: chance.shuffled(parts.claims + parts.claims), diagnostics: chance.shuffled(parts.notes))
      #expect(timeline == again, "seed \(seed)")
    }
  }

  @Test func everyAtomStandsInOneEventUnlessANewerVersionReplacesIt() {
    for seed in 0..<300 {
      var chance = GeneratedStories(seed: seed)
      let parts = chance.parts(articles: 4)
      let timeline = parts.timeline()
      let superseded = ArticleVersions(
        of: timeline.sources, atoms: timeline.atoms, passages: timeline.passages
      ).superseded
      let told = (timeline.events + timeline.undated).flatMap { $0.sources.map(\.atom) }
      let expected = timeline.atoms.filter { !superseded.contains($0.witness.source) }.map(\.id)
      #expect(told.sorted() == expected, "seed \(seed)")
      for event in timeline.events + timeline.undated {
        #expect(event.id == event.sources.map(\.atom).min(), "seed \(seed)")
      }
    }
  }

  @Test func theOrderContradictsNeitherRelationsNorDates() {
    for seed in 0..<300 {
      var chance = GeneratedStories(seed: seed)
      let parts = chance.parts(articles: 4)
      let timeline = parts.timeline()
      let places = Dictionary(uniqueKeysWithValues: timeline.events.enumerated().map { ($1.id, $0) })
      for relation in timeline.relations {
        guard let from = places[relation.from], let to = places[relation.to] else {
          Issue.record("A relation of an event that is not listed, seed \(seed)")
          continue
        }
        switch relation.type {
        case .before: #expect(from < to, "seed \(seed)")
        case .after: #expect(to < from, "seed \(seed)")
        default: break
        }
      }
      let clock = timeline.clock
      for (earlier, event) in timeline.events.enumerated() {
        for later in timeline.events.dropFirst(earlier + 1) {
          #expect(TimeBounds(later.when, by: clock).latest > TimeBounds(event.when, by: clock).earliest, "seed \(seed)")
        }
      }
    }
  }

  @Test func theStoriesHoldWhatTheLawsAreAbout() {
    var (shared, redated, outcomes, figures, places, cycles, versions, copies) = (0, 0, 0, 0, 0, 0, 0, 0)
    for seed in 0..<200 {
      var chance = GeneratedStories(seed: seed)
      let parts = chance.parts(articles: 6)
      let timeline = parts.timeline()
      shared += timeline.events.count { Set($0.sources.map(\.source)).count > 1 }
      redated += timeline.conflicts.count { $0.what == .date }
      outcomes += timeline.conflicts.count { $0.what == .reality }
      figures += timeline.conflicts.count { $0.what.description.hasPrefix("how many") }
      places += timeline.conflicts.count { $0.what.description.hasPrefix("where") }
      cycles += timeline.diagnostics.count { $0.code == "order-cycle" }
      versions += timeline.diagnostics.count { $0.code == "article-versions" }
      copies += timeline.diagnostics.count { $0.code == "syndicated-copies" }
    }
    #expect([shared, redated, outcomes, figures, places, cycles, versions, copies].allSatisfy { $0 > 20 })
  }

  @Test func viewsAreRefused() {
    #expect(throws: MergeError.view(index: 1)) { try TimelineMerger.merge([Timeline(), Timeline(isView: true)]) }
  }

  @Test func nothingMergesToNothing() throws {
    #expect(try TimelineMerger.merge([]) == Timeline())
  }
}

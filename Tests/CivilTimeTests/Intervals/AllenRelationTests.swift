import DatelineTestSupport
import Testing

@testable import CivilTime

@Suite("Allen's relations") struct AllenRelationTests {
  /// An interval over a few days, sides sometimes open.
  private func interval(_ random: inout RandomSource) -> CivilInterval {
    let (one, other) = (random.number(0...8), random.number(0...8))
    func side(_ number: Int) -> CivilDateTime? {
      random.number(0...9) == 0 ? nil : CivilDateTime(CivilDate(dayNumber: number))
    }
    return CivilInterval(begin: side(min(one, other)), end: side(max(one, other) + 1))
  }

  @Test("a picture of each, second interval days 10-20") func pictures() {
    let pictures: [(Int, Int, AllenRelation)] = [
      (5, 9, .before), (5, 10, .meets), (5, 15, .overlaps), (10, 15, .starts), (12, 15, .during), (15, 20, .finishes),
      (10, 20, .equals), (5, 20, .finishedBy), (5, 25, .contains), (10, 25, .startedBy), (15, 25, .overlappedBy),
      (20, 25, .metBy), (21, 25, .after),
    ]
    let second = CivilInterval(days: CivilDate(dayNumber: 10), until: CivilDate(dayNumber: 20))
    for (begin, end, relation) in pictures {
      let first = CivilInterval(days: CivilDate(dayNumber: begin), until: CivilDate(dayNumber: end))
      #expect(first.relation(to: second) == relation)
    }
  }

  @Test("the inverse holds the other way round, and an inverse's inverse is the relation") func inverse() {
    var random = RandomSource(seed: 3)
    for _ in 0..<5000 {
      let (one, other) = (interval(&random), interval(&random))
      #expect(one.relation(to: other)?.inverse == other.relation(to: one))
    }
    for relation in AllenRelation.allCases {
      #expect(relation.inverse.inverse == relation)
      #expect((relation.inverse == relation) == (relation == .equals))
    }
  }

  @Test("what two relations allow holds in generated intervals") func soundness() throws {
    var random = RandomSource(seed: 4)
    for _ in 0..<20_000 {
      let (one, second, third) = (interval(&random), interval(&random), interval(&random))
      let first = try #require(one.relation(to: second))
      let next = try #require(second.relation(to: third))
      #expect(first.composed(with: next).contains(try #require(one.relation(to: third))))
    }
  }

  @Test("the composition table is Allen's") func table() {
    // Of the 13 x 13 x 13 triples 409 are possible, as has been published often since Allen's paper.
    let all = AllenRelation.allCases
    #expect(all.flatMap { one in all.map { one.composed(with: $0).members.count } }.reduce(0, +) == 409)
    #expect(AllenRelation.before.composed(with: .before).members == [.before])
    #expect(AllenRelation.before.composed(with: .after) == .any)
    #expect(AllenRelation.during.composed(with: .contains) == .any)
    #expect(AllenRelation.meets.composed(with: .meets).members == [.before])
    #expect(AllenRelation.overlaps.composed(with: .overlaps).members == [.before, .meets, .overlaps])
    #expect(AllenRelation.starts.composed(with: .during).members == [.during])
    #expect(AllenRelation.before.composed(with: .during).members == [.before, .meets, .overlaps, .starts, .during])
    #expect(AllenRelation.meets.composed(with: .metBy).members == [.finishes, .equals, .finishedBy])
    for relation in all {
      #expect(relation.composed(with: .equals).members == [relation])
      #expect(AllenRelation.equals.composed(with: relation).members == [relation])
    }
  }

  @Test("the inverse of a composition is the composition of the inverses, turned round") func algebra() {
    for one in AllenRelation.allCases {
      for other in AllenRelation.allCases {
        #expect(one.composed(with: other).inverse == other.inverse.composed(with: one.inverse))
      }
    }
    let some: AllenRelations = [AllenRelations(.before), AllenRelations(.meets)]
    #expect(some.composed(with: AllenRelations(.before)).members == [.before])
    #expect(AllenRelations.any.inverse == .any)
  }

  @Test("empty intervals have no relation, open sides reach for ever") func edges() {
    let day = CivilInterval(day: CivilDate(dayNumber: 0))
    let empty = CivilInterval(days: CivilDate(dayNumber: 5), until: CivilDate(dayNumber: 5))
    #expect(empty.isEmpty && empty.relation(to: day) == nil && day.relation(to: empty) == nil)
    #expect(!CivilInterval.unbounded.isEmpty)
    #expect(CivilInterval.unbounded.relation(to: day) == .contains)
    #expect(CivilInterval.unbounded.relation(to: .unbounded) == .equals)
    #expect(CivilInterval(begin: day.begin, end: nil).relation(to: day) == .startedBy)
    #expect(CivilInterval(begin: nil, end: day.begin).relation(to: day) == .meets)
  }

  @Test("the same instant at two offsets is the same bound") func offsets() throws {
    let utc = try #require(CivilDateTime(iso: "2025-08-19T08:00Z"))
    let summer = try #require(CivilDateTime(iso: "2025-08-19T10:00+02:00"))
    let one = CivilInterval(begin: nil, end: utc)
    #expect(one.relation(to: CivilInterval(begin: summer, end: nil)) == .meets)
  }
}

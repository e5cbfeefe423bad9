import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct LinkFeasibilityTests {
  /// A stretch of whole numbers; nil is open.
  private func ranges(_ begin: Int?, _ end: Int?, isLasting: Bool = false) -> PointRanges {
    let (begin, end) = (begin ?? TimeBounds.past, end ?? TimeBounds.future)
    return PointRanges(TimeBounds(begin: begin, end: end, earliest: begin, latest: end), isLasting: isLasting)
  }

  private static let kinds: [EventRelation.Kind] = [.before, .after, .includes, .isIncluded, .simultaneous]

  @Test(arguments: kinds)
  func whatHasNoDateLeavesEveryLinkOpen(_ kind: EventRelation.Kind) {
    #expect(LinkFeasibility(kind, from: ranges(nil, nil), to: ranges(3, 4)) == .open)
    #expect(LinkFeasibility(kind, from: ranges(3, 4), to: ranges(nil, nil)) == .open)
  }

  @Test func whatLiesApartDecides() {
    let (early, late) = (ranges(1, 2), ranges(5, 6))
    #expect(LinkFeasibility(.before, from: early, to: late) == .implied)
    #expect(LinkFeasibility(.before, from: late, to: early) == .impossible)
    #expect(LinkFeasibility(.after, from: late, to: early) == .implied)
    #expect(LinkFeasibility(.after, from: early, to: late) == .impossible)
    for kind in [EventRelation.Kind.includes, .isIncluded, .simultaneous] {
      #expect(LinkFeasibility(kind, from: early, to: late) == .impossible)
      #expect(LinkFeasibility(kind, from: late, to: early) == .impossible)
    }
  }

  @Test func twoOfOneDayMayStandInAnyOrder() {
    for kind in LinkFeasibilityTests.kinds {
      #expect(LinkFeasibility(kind, from: ranges(1, 2), to: ranges(1, 2)) == .open)
    }
  }

  @Test func whatFillsItsTimeIncludesWhatLiesInside() {
    let (war, battle) = (ranges(1, 9, isLasting: true), ranges(4, 5))
    #expect(LinkFeasibility(.includes, from: war, to: battle) == .implied)
    #expect(LinkFeasibility(.isIncluded, from: battle, to: war) == .implied)
    #expect(LinkFeasibility(.before, from: war, to: battle) == .impossible)
    #expect(LinkFeasibility(.before, from: war, to: ranges(9, 10)) == .implied)
    // Somewhere within a year is not all of it.
    #expect(LinkFeasibility(.includes, from: ranges(1, 9), to: battle) == .open)
  }

  @Test func vagueSaysNothing() {
    #expect(LinkFeasibility(.vague, from: ranges(5, 6), to: ranges(1, 2)) == .implied)
  }
}

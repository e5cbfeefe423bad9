import CivilTime
import DatelineModel
import Testing

@testable import DatelineTemporal

/// What decides the order of day and month for a document.
@Suite struct DayOrMonthFirstTests {
  private static func votes(_ dayFirst: Int, _ monthFirst: Int) -> DayOrMonthFirst.Votes {
    var votes = DayOrMonthFirst.Votes()
    for _ in 0..<dayFirst { votes.add(.dayFirst) }
    for _ in 0..<monthFirst { votes.add(.monthFirst) }
    return votes
  }

  private static func decided(
    figures: (Int, Int) = (0, 0), letters: (Int, Int) = (0, 0), asked: DateOrder = .auto, region: DateOrder = .auto
  ) -> DayMonthOrder? {
    var context = TemporalContext()
    context.dateOrder = asked
    context.region.dateOrder = region
    return DayOrMonthFirst(
      figures: votes(figures.0, figures.1), letters: votes(letters.0, letters.1), context
    ).order
  }

  @Test func nothingTellsIt() { #expect(Self.decided() == nil) }

  @Test func figuresTellItBest() {
    #expect(Self.decided(figures: (2, 1), letters: (0, 5), region: .mdy) == .dayFirst)
    #expect(Self.decided(figures: (0, 1), letters: (5, 0), region: .dmy) == .monthFirst)
  }

  @Test func thenHowDatesAreWrittenInLetters() {
    #expect(Self.decided(figures: (1, 1), letters: (2, 0), region: .mdy) == .dayFirst)
    #expect(Self.decided(letters: (0, 1), region: .dmy) == .monthFirst)
  }

  @Test func thenTheRegion() {
    #expect(Self.decided(letters: (1, 1), region: .mdy) == .monthFirst)
    #expect(Self.decided(region: .dmy) == .dayFirst)
  }

  @Test func whatIsAskedForGoesFirst() {
    #expect(Self.decided(figures: (9, 0), asked: .mdy, region: .dmy) == .monthFirst)
  }
}

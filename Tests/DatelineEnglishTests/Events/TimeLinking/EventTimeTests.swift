import CivilTime
import DatelineModel
import Testing

@testable import DatelineEnglish

/// What an expression, or tense alone, makes of the time of an event.
@Suite struct EventTimeTests {
  @Test(
    arguments: [
      ("on 3 May", .happened, "exact 2024-05-03/2024-05-04"),
      ("in May", .happened, "within 2024-05-01/2024-06-01"),
      ("since 3 May", .ongoing, "spans 2024-05-03/.."),
      ("since 3 May", .happened, "spans 2024-05-03/2024-05-17"),
      ("until 30 June", .ongoing, "spans ../2024-07-01"),
      ("by 10 May", .happened, "within ../2024-05-11"),
      ("before 10 May", .happened, "within ../2024-05-10"),
      ("from 3 to 5 May", .happened, "spans 2024-05-03/2024-05-06"),
      ("for two weeks", .happened, nil),
    ] as [(String, EventStatus, String?)])
  func anExpressionPlacesIt(_ words: String, _ status: EventStatus, _ expected: String?) {
    let desk = Desk("The hall was closed \(words).")
    let time = clock(desk).time(from: 0, status: status)
    #expect(time.map(description) == expected, "\(words)")
  }

  /// What is told as past was over by publication, what is to come lies behind it.
  @Test(
    arguments: [
      (.happened, "within ../2024-05-17"), (.alleged, "within ../2024-05-17"), (.denied, "within ../2024-05-17"),
      (.planned, "within 2024-05-17/.."), (.possible, "within 2024-05-17/.."), (.ongoing, "spans 2024-05-16/.."),
    ] as [(EventStatus, String)])
  func tenseBoundsIt(_ status: EventStatus, _ expected: String) {
    #expect(clock(Desk("The hall was closed.")).bound(status).map(description) == expected)
  }

  @Test func nothingBoundsWhatIsUndated() {
    let desk = Desk("The hall was closed.", published: nil)
    for status in EventStatus.allCases { #expect(clock(desk).bound(status) == nil, "\(status)") }
  }

  private func clock(_ desk: Desk) -> EventClock { EventClock(times: desk.times, published: desk.context.published) }

  private func description(_ time: EventTime) -> String {
    func side(_ moment: CivilDateTime?) -> String { moment.map { $0.date.description } ?? ".." }
    return "\(time.placement) \(side(time.interval.begin))/\(side(time.interval.end))"
  }
}

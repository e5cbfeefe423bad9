import CivilTime
import DatelineModel
import CivilTime
import Testing

@testable import DatelineEnglish

/// A page that tells what happens on its own day gives that day to its items.
@Suite struct RunningOrderTests {
  private func days(_ text: String, of action: String) -> [String?] {
    Desk(text).atoms().filter { $0.action == action }.map { $0.when?.interval.begin?.description }
  }

  private let items = "Fans bury the singer Jonas Hald in Halden. A fleet has left the port of Marrow Bay."

  @Test(arguments: [
    "This live page is part of a trial.", "Let's recap the main stories of the day so far.",
  ])
  func itemsHaveItsDay(_ opening: String) {
    #expect(days("\(opening) \(items)", of: "bury") == ["2024-05-16"])
    #expect(days("\(opening) \(items)", of: "leave") == ["2024-05-16"])
  }

  /// What a programme brings is no news: "Marit Enger chats to".
  @Test func aProgrammeTellsItsDayInThePerfect() {
    let opening = "Also on today's programme, we look at bread."
    #expect(days("\(opening) \(items)", of: "leave") == ["2024-05-16"])
    #expect(!days("\(opening) \(items)", of: "bury").contains("2024-05-16"))
  }

  @Test(arguments: ["Live music fills the page of this town.", "The programme of today's school is old."])
  func otherPagesGiveNone(_ opening: String) {
    #expect(!days("\(opening) \(items)", of: "bury").contains("2024-05-16"))
    #expect(!days("\(opening) \(items)", of: "leave").contains("2024-05-16"))
  }

  @Test func presentersTellNothing() {
    let text = "This live page is part of a trial. Marit Enger explains the vote. Piers Okonjo takes a look around."
    #expect(Desk(text).atoms().isEmpty)
  }
}

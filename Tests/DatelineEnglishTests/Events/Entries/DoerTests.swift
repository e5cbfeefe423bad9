import DatelineModel
import Testing

/// Who did it stands beside a row also where no name tells it: by a noun, without article and number.
@Suite struct DoerTests {
  private func participants(_ text: String) -> [[String]] { Desk(text).atoms().map(\.participants) }

  @Test(arguments: [
    ("Three soldiers shot a farmer on Monday.", ["soldiers"]),
    ("The Czech prime minister resigned on Monday.", ["Czech prime minister"]),
    ("On Monday a farmer was shot by armed police officers.", ["armed police officers"]),
    ("The authorities agreed on Monday to withdraw the troops.", ["authorities"]),
    ("A Harbour Health Institute expert closed the port on Monday.", ["Harbour Health Institute expert"]),
    ("The singer was taken to a hospital on Monday.", ["singer"]),
    ("Norvik's harbour master closed the port on Monday.", ["Norvik's harbour master"]),
  ])
  func aNounTellsWhoDidIt(_ text: String, _ expected: [String]) {
    let found = participants(text)
    #expect(!found.isEmpty && found.allSatisfy { $0.contains(expected[0]) }, "\(found)")
  }

  /// A name says more than the noun beside it, a thing does nothing, and "a man" says nothing.
  @Test(arguments: [
    ("The harbour master, Jonas Pell, closed the port on Monday.", ["Jonas Pell"]),
    ("Jonas Pell closed the port on Monday.", ["Jonas Pell"]),
    ("A fire destroyed the mill on Monday.", []),
    ("A man was shot on Monday.", []), ("Two people were shot on Monday.", []),
  ])
  func whereItIsNeeded(_ text: String, _ expected: [String]) {
    let found = participants(text)
    #expect(!found.isEmpty && found.allSatisfy { $0 == expected }, "\(found)")
  }

  @Test(arguments: [
    ("UN investigators", false), ("soldiers", false), ("Ada Lund", true), ("al-Norvik", true), ("Émile Ödön", true),
    ("G7", true),
  ])
  func aNounIsNoName(_ participant: String, _ isName: Bool) {
    #expect(Timeline.isName(participant: participant) == isName)
  }
}

import Testing

import DatelineEnglish
@testable import DatelineLanguage

@Suite struct TickerNightsTests {
  private func steps(_ labels: [String?]) -> [Int: Int] {
    TickerNights.steps(
      labels.map { text in
        text.flatMap { text in
          let bytes = Array(text.utf8)
          return DateLabel(bytes.span, block: bytes.indices, .english)
        }
      })
  }

  @Test(
    arguments: [
      (["21:05", nil, "22:47", "00:10"], [0: -1, 2: 0, 3: 1]),
      (["10pm", "Midnight", "7am", "11pm", "1am"], [0: -2, 1: 1, 2: 0, 3: 0, 4: 1]),
      (["3 May 2019", "22:05", "23:40", "00:20"], [1: -1, 2: 0, 3: 1]),
    ] as [([String?], [Int: Int])])
  func goOnPastMidnight(_ labels: [String?], _ expected: [Int: Int]) { #expect(steps(labels) == expected) }

  /// In order, the newest first, a little out of order, on days of their own.
  @Test(arguments: [
    ["9:05", "9:20", "16:00"], ["16:00", "9:20", "9:05"], ["9:20", "9:05", "9:40"],
    ["3 May 2019", "22:05", "4 May 2019", "00:20"], ["22:05"], ["1961", "1998"], [],
  ])
  func stayInTheirDay(_ labels: [String]) { #expect(steps(labels).isEmpty, "\(steps(labels))") }
}

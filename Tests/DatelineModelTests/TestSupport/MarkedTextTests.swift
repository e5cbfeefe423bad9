import CivilTime
import DatelineModel
import DatelineTestSupport
import Testing

@Suite("Marked text") struct MarkedTextTests {
  @Test("marks are taken out and their bytes told") func reading() {
    let marked = MarkedText("Zoë met her [on Tuesday|2025-08-19] and left [later].")
    #expect(marked.text == "Zoë met her on Tuesday and left later.")
    #expect(marked.marks == [MarkedText.Mark(13..<23, "2025-08-19"), MarkedText.Mark(33..<38)])
  }

  @Test(
    "the notation is written as it was read",
    arguments: [
      "", "no mark", "[all|1]", "[a|1][b|2]", #"an \[inner\] bracket, \| and \\"#, "[x]", "Zoë [né|é]",
      "early [March|2025-03 START]",
    ])
  func roundTrip(_ notation: String) {
    #expect(MarkedText(notation).description == notation)
  }

  @Test("marks that overlap are told behind the text") func overlap() {
    let marked = MarkedText("abcdef", [MarkedText.Mark(1..<4, "x"), MarkedText.Mark(2..<5, "y")])
    #expect(marked.description == "a[bcd|x]ef {2..<5 y}")
  }

  @Test("expressions are labelled by value, modifier and type") func expressions() {
    let expressions = [
      TimeExpression(
        range: 0..<5, type: .set, value: .calendar(TIMEX3Calendar(.unknown, .weekday(week: nil, .friday)))),
      TimeExpression(range: 6..<10, type: .date, value: .calendar(TIMEX3Calendar(.year(2025))), modifier: .start),
    ]
    #expect(MarkedText("daily then", expressions).description == "[daily|XXXX-WXX-5 SET] [then|2025 START]")
  }

  @Test("lines that differ are told with their numbers") func difference() {
    #expect(Snapshot.differingLines("a\nb\nc", "a\nx\nc\nd") == "- 2: b\n+ 2: x\n+ 4: d")
    #expect(Snapshot("no such file", isRecording: false).difference(from: "")?.contains("DATELINE_RECORD=1") == true)
  }
}

import Testing

@testable import Dateline

@Suite struct LineAnswererTests {
  private func answer(_ line: String, _ job: LineJob = .tag) -> String {
    let answerer = LineAnswerer(job: job, options: PipelineOptions(), isExplained: false, view: { $0 })
    return String(decoding: answerer.answer(to: .bytes(Array(line.utf8))).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", #"{"id":null,"error":{"code":"malformed-json""#),
    ("{", #"{"id":null,"error":{"code":"malformed-json""#),
    ("[1]", #"{"id":null,"error":{"code":"not-an-object""#),
    (#"{"id":"a"}"#, #"{"id":"a","error":{"code":"missing-field""#),
    (#"{"id":"a","text":null}"#, #"{"id":"a","error":{"code":"missing-field""#),
    (#"{"id":7,"text":7}"#, #"{"id":7,"error":{"code":"wrong-type","message":"the field “text”"#),
    (#"{"id":[],"text":"x"}"#, #"{"id":null,"error":{"code":"wrong-type","message":"the field “id”"#),
    (
      #"{"id":1.5,"text":"x","published":"soon"}"#,
      #"{"id":1.5,"error":{"code":"bad-value","message":"the field “published”"#
    ),
    (#"{"id":"a","text":"x","prefer":"now"}"#, "“now” is none of past, future, auto"),
    (#"{"id":"a","path":"/nowhere/at/all"}"#, #"{"id":"a","error":{"code":"missing""#),
  ])
  func badLinesAreAnsweredInTheirPlace(line: String, expected: String) {
    #expect(answer(line).contains(expected))
  }

  @Test func nullEqualsAbsent() {
    #expect(
      answer(#"{"id":"a","text":"nothing","published":null,"language":null,"prefer":null,"dateOrder":null}"#)
        == #"{"id":"a","timexes":[],"ranges":[]}"#)
  }

  @Test(arguments: [(0, 2), (5, 10), (0, 10)])
  func givenMentionsCountScalars(start: Int, end: Int) {
    let line = #"{"id":"a","text":"He 👍🏽täuft","events":[{"id":"m","start":\#(start),"end":\#(end)}]}"#
    #expect(answer(line, .events).contains(#""id":"m","start":\#(start),"end":\#(end)"#))
  }

  @Test(arguments: [(2, 2), (3, 2), (-1, 2), (0, 99)])
  func givenMentionsMustLieInTheText(start: Int, end: Int) {
    let line = #"{"id":"a","text":"He left.","events":[{"start":\#(start),"end":\#(end)}]}"#
    #expect(answer(line, .events).contains(#""code":"bad-value","message":"the field “events[0]”"#))
  }
}

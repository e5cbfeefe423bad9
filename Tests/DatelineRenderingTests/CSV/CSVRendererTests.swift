import DatelineModel
import Testing

@testable import DatelineRendering

@Suite struct CSVRendererTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\nb", "\"a\nb\""), ("", ""),
    ("say \"\u{301}x, y", "\"say \"\"\u{301}x, y\""), ("a,\u{301}b", "\"a,\u{301}b\""), ("=1+1", "'=1+1"), ("@x,y", "\"'@x,y\""),
  ])
  func cells(text: String, expected: String) {
    #expect(Array(CSVRenderer.cell(text).utf8) == Array(expected.utf8))
  }

  @Test func aRowForEachEventAndLinesEndInCRLF() {
    let text = CSVRenderer().render(SampleStory.timeline)
    let lines = text.split(separator: "\r\n")
    #expect(lines.count == 1 + SampleStory.timeline.events.count + SampleStory.timeline.undated.count)
    #expect(lines[0].hasPrefix("id,when,begin,end,") && text.hasSuffix("\r\n"))
  }
}

import Testing

@testable import Dateline

@Suite struct LineDifferenceTests {
  @Test(arguments: [
    ("a\nb\nc\n", "a\nx\nc\n", ["@@ line 2", "- b", "+ x"]),
    ("a\n", "a\nb\n", ["@@ line 2", "+ b"]),
    ("a\nb\nc\nd\n", "b\nc\n", ["@@ line 1", "- a", "@@ line 4", "- d"]),
    ("same\n", "same\n", []),
  ])
  func tellsChangedLines(old: String, new: String, told: [String]) {
    #expect(LineDifference(from: old, to: new).told == told)
  }

  @Test(arguments: [("a\nb\n", "a\nc\n", 2), ("", "a\n", 1), ("a\n", "a\nb\n", 2)])
  func tellsTheFirstLine(old: String, new: String, line: Int) {
    #expect(LineDifference(from: old, to: new).first == line)
  }

  @Test func cutsLongDifferences() {
    let old = (0..<500).map { "old \($0)\n" }.joined()
    let new = (0..<500).map { "new \($0)\n" }.joined()
    let told = LineDifference(from: old, to: new).told
    #expect(told.count == 41)
    #expect(told.last == "… and 961 more lines")
  }

  @Test func onlyCountsWhatWouldTakeTooLong() {
    let old = (0..<5000).map { "old \($0)\n" }.joined()
    let told = LineDifference(from: old, to: "new\n").told
    #expect(told == ["lines 1-5000 become 1 others"])
  }
}

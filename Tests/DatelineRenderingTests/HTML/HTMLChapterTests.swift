import DatelineModel
import Foundation
import Testing

@testable import DatelineRendering

/// Lists of rows end where the rows there say so: what changes leaves the others as they are.
@Suite struct HTMLChapterTests {
  private func timeline(_ numbers: some Sequence<Int>) -> Timeline {
    var timeline = SampleTimelines.everyField
    timeline.events = numbers.map { number in
      var event = SampleTimelines.everyField.events[0]
      event.id = "e\(number)"
      return event
    }
    timeline.undated = []
    return timeline
  }

  private func lists(_ timeline: Timeline) -> Set<String> {
    Set(HTMLParts(timeline).chapters.flatMap(\.lists).map(\.id))
  }

  @Test func aRowThatComesOrGoesChangesItsOwnList() {
    let before = lists(timeline(0..<600))
    #expect(before.count > 24)
    for gone in [0, 37, 250, 411, 599] {
      let after = lists(timeline((0..<600).filter { $0 != gone }))
      #expect(after.subtracting(before).count <= 4 && before.subtracting(after).count <= 4, "without row \(gone)")
    }
  }

  @Test func aRowThatChangesIsInOneOtherList() {
    var changed = timeline(0..<600)
    changed.events[300].summary = "Another ship left."
    #expect(lists(changed).subtracting(lists(timeline(0..<600))).count == 1)
  }

  @Test func aCheckedRowSaysSo() {
    let marks = ["e3": HTMLMark(isChecked: true, notes: ["The log <p. 3>"], seen: "x\"")]
    let lists = HTMLParts(timeline(0..<5), marks: marks).chapters.flatMap(\.lists)
    #expect(lists.count == 1)
    #expect(lists[0].rows.contains("<span class=\"tick\">✓ checked · The log &lt;p. 3&gt;</span>"))
    #expect(lists[0].rows.components(separatedBy: " data-seen=\"x&quot;\" data-checked>").count == 2)
  }

  /// Where time goes back, a heading stands twice.
  @Test func chaptersOfOneHeadingHaveNamesOfTheirOwn() {
    let ids = [("May", 0), ("May", 1), (nil, 0)].map { HTMLChapter($0, number: $1, []).id }
    #expect(Set(ids).count == 3)
  }
}

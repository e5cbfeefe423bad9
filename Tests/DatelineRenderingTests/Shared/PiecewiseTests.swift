import DatelineModel
import Testing

@testable import DatelineRendering

/// Pieces are the whole, whatever is taken on the way.
@Suite struct PiecewiseTests {
  private static let timelines = [Timeline(), SampleStory.timeline, HostileTexts.timeline]

  private static let long: Timeline = {
    var timeline = SampleStory.timeline
    timeline.events = (0..<400).flatMap { _ in SampleStory.timeline.events }
    return timeline
  }()

  @Test(arguments: TimelineFormat.allCases) func piecesAreTheWhole(format: TimelineFormat) {
    for timeline in Self.timelines + (format == .mermaid ? [] : [Self.long]) {
      var (bytes, pieces) = ([UInt8](), 0)
      format.write(timeline) { piece in
        bytes += piece
        pieces += 1
      }
      #expect(String(decoding: bytes, as: UTF8.self) == format.render(timeline) && pieces > 0)
    }
  }

  @Test func noPieceGrowsWithTheTimeline() {
    for format in [TimelineFormat.json, .jsonl, .csv, .ics, .aeon] {
      var sizes: [Int] = []
      format.write(Self.long) { sizes.append($0.count) }
      #expect(sizes.count > 3 && sizes.allSatisfy { $0 < 1 << 17 }, "\(format): \(sizes)")
    }
  }

  @Test func nothingIsWrittenBehindAFailure() {
    struct Full: Error {}
    var calls = 0
    #expect(throws: Full.self) {
      try TimelineFormat.csv.write(Self.long) { _ throws(Full) in
        calls += 1
        throw Full()
      }
    }
    #expect(calls == 1)
  }

  @Test func compactIsOneLine() {
    var style = TimelineStyle()
    style.isCompact = true
    let text = TimelineFormat.json.render(SampleStory.timeline, style)
    #expect(text.utf8.count(where: { $0 == 0x0A }) == 1)
    #expect(text == JSONRenderer(indented: false).render(SampleStory.timeline))
  }
}

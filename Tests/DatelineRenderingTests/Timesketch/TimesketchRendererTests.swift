import DatelineModel
import Foundation
import Testing

@testable import DatelineRendering

@Suite struct TimesketchRendererTests {
  private struct Row: Decodable { var message, datetime, timestamp_desc, status, when: String }

  private func rows(_ timeline: Timeline) throws -> [Row] {
    try TimesketchRenderer().render(timeline).split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }

  @Test func aRowForEachEventWithABound() throws {
    let rows = try rows(SampleStory.timeline)
    #expect(rows.count == SampleStory.timeline.events.count)
    for row in rows { #expect(row.datetime.hasSuffix("Z") || row.datetime.contains("+")) }
  }

  @Test func whatIsNotAMomentSaysSo() throws {
    let rows = try rows(SampleStory.timeline)
    let since = try #require(rows.first { $0.when == "since about February 2029" })
    #expect(since.datetime == "2029-02-01T00:00:00Z")
    #expect(since.timestamp_desc == "Begin of what was told: since about February 2029")
    #expect(since.message == "since about February 2029: The port is closed")
    #expect(rows.contains { $0.timestamp_desc.hasPrefix("End of what was told: by ") })
  }

  @Test func noTextBreaksALine() throws { #expect(try rows(HostileTexts.timeline).count == HostileTexts.all.count) }
}

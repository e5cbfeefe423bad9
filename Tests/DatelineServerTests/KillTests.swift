import DatelineModel
import DatelineRendering
import DatelineStore
import DatelineTestSupport
import DatelineTimelines
import Foundation
import Synchronization
import Testing

@testable import Dateline
@testable import DatelineServer

/// What the desk acknowledged is there after any end, and its file is whole.
@Suite(.serialized) struct KillTests {
  /// How often the desk is killed; `DATELINE_KILLS=200` is what a release is tried with.
  private static let rounds = ProcessInfo.processInfo.environment["DATELINE_KILLS"].flatMap(Int.init) ?? 5

  @Test func nothingThatWasAcknowledgedIsLost() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-kill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "desk.sqlite").path
    var random = RandomSource(seed: 21)
    var story = ""
    do {
      let program = try ServeProgram(store: path)
      let made = try #require(program.ask("POST", "/stories", json: #"{"title":"The bridge"}"#))
      story = String(try #require(made.body.firstMatch(of: /"id":"([0-9a-z]{10})"/)?.output.1))
      #expect(program.stop() == 0)
    }
    var (articles, events): (Set<String>, Set<String>) = ([], [])
    for round in 0..<KillTests.rounds {
      let program = try ServeProgram(store: path)
      let isOver = Atomic(false)
      let delay = UInt32(random.number(1_000...300_000))
      let killer = Thread {
        usleep(delay)
        program.kill()
        isOver.store(true, ordering: .releasing)
      }
      var number = 0
      while !isOver.load(ordering: .acquiring) {
        number += 1
        // The first writes of a program take the longest; the end comes some time behind them.
        if number == 3 { killer.start() }
        if number % 2 == 0 {
          let text =
            "The ferry sank on \(1 + number % 28) May 2021, said the captain in round \(round), line \(number)."
          let answer = program.ask(
            "POST", "/stories/\(story)/articles", json: #"{"author":"Ada","text":"\#(text)","published":"2024-03-19"}"#)
          if answer?.status == 201 { articles.insert(text) }
        } else {
          let words = "The mayor spoke in round \(round) for the time \(number)."
          let answer = program.ask(
            "POST", "/stories/\(story)/events", json: #"{"author":"Ada","summary":"\#(words)"}"#)
          if answer?.status == 201 { events.insert(words) }
        }
      }
      // Opening checks the file's integrity.
      let store = try DeskStore(path: path)
      let kept = Set(
        try store.articles(of: story).map { String(decoding: try store.content($0.content), as: UTF8.self) })
      #expect(articles.isSubset(of: kept), "round \(round): \(articles.subtracting(kept))")
      let bodies = try store.corrections(of: story).map(\.body).joined()
      for words in events where !bodies.contains(words) { Issue.record("round \(round): “\(words)” is lost") }
      try store.close()
    }
    #expect(!articles.isEmpty && !events.isEmpty)
  }
}

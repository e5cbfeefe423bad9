import Synchronization
import Testing

@testable import Dateline

/// Answers are written together, whole and in order, and none is kept.
@Suite struct WaitingAnswersTests {
  private final class Written: Sendable {
    let pieces = Mutex<[[UInt8]]>([])
  }

  @Test func fewAnswersWaitUntilTheyAreHandedOver() throws {
    let written = Written()
    let answers = WaitingAnswers { piece in written.pieces.withLock { $0.append(piece) } }
    try answers.add(Array("one\n".utf8))
    try answers.add(Array("two\n".utf8))
    #expect(written.pieces.withLock { $0.isEmpty })
    try answers.handOver()
    try answers.handOver()
    #expect(written.pieces.withLock { $0 } == [Array("one\ntwo\n".utf8)])
  }

  @Test func manyAreWrittenWithoutBeingAsked() throws {
    let written = Written()
    let answers = WaitingAnswers { piece in written.pieces.withLock { $0.append(piece) } }
    let line = [UInt8](repeating: 0x61, count: 9_999) + [0x0A]
    for _ in 0..<20 { try answers.add(line) }
    let pieces = written.pieces.withLock { $0 }
    #expect(pieces.count == 2)
    #expect(pieces.allSatisfy { $0.last == 0x0A && $0.count < 80_000 })
    try answers.handOver()
    #expect(written.pieces.withLock { $0.flatMap { $0 } } == Array(repeating: line, count: 20).flatMap { $0 })
  }

  @Test func whatCannotBeWrittenIsTold() {
    let answers = WaitingAnswers { _ throws(OutputError) in throw OutputError(name: "out", reason: "full") }
    #expect(throws: OutputError.self) {
      try answers.add([0x61])
      try answers.handOver()
    }
  }

  @Test func allIsSettledAtTheEnd() {
    let state = Mutex((given: 0, delivered: 0, settled: 0))
    orderedMap(
      next: { () -> Int? in
        state.withLock { state in
          guard state.given < 200 else { return nil }
          state.given += 1
          return state.given
        }
      }, { $0 },
      deliver: { _ in state.withLock { $0.delivered += 1 } },
      settle: { state.withLock { $0.settled = $0.delivered } })
    #expect(state.withLock { $0.delivered == 200 && $0.settled == 200 })
  }

  /// A source that gives nothing before it has been answered gets its answer all the same.
  @Test func whoWaitsForAnAnswerIsNotKeptWaiting() {
    let given = Mutex(0)
    let settled = Mutex(0)
    let delivered = Mutex(0)
    orderedMap(
      next: { () -> Int? in
        let count = given.withLock { $0 }
        guard count < 50 else { return nil }
        while settled.withLock({ $0 }) < count {}
        given.withLock { $0 += 1 }
        return count
      }, { $0 },
      deliver: { _ in delivered.withLock { $0 += 1 } },
      settle: { settled.withLock { $0 = delivered.withLock { $0 } } })
    #expect(settled.withLock { $0 } == 50)
  }
}

internal import Synchronization

/// Answers that wait to be written together: each write wakes the reader at the other end, which costs him more than a
/// short line is worth. They wait only while other lines are being answered.
final class WaitingAnswers: Sendable {
  /// How many bytes are written at once: what a pipe of Linux holds.
  private static let most = 1 << 16

  private let bytes = Mutex<[UInt8]>([])
  private let write: @Sendable ([UInt8]) throws(OutputError) -> Void

  /// - Parameter write: called with whole lines, one call at a time.
  init(write: @escaping @Sendable ([UInt8]) throws(OutputError) -> Void) { self.write = write }

  /// Adds an answer with its LF, and writes what waits when that is enough.
  func add(_ answer: [UInt8]) throws(OutputError) {
    let isEnough = bytes.withLock { bytes in
      bytes += answer
      return bytes.count >= WaitingAnswers.most
    }
    if isEnough { try handOver() }
  }

  /// Writes what waits.
  func handOver() throws(OutputError) {
    try bytes.withLock { bytes throws(OutputError) in
      guard !bytes.isEmpty else { return }
      try write(bytes)
      bytes.removeAll(keepingCapacity: bytes.count < 2 * WaitingAnswers.most)
    }
  }
}

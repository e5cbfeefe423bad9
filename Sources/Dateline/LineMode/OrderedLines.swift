internal import Dispatch
internal import Synchronization

/// Maps the lines of standard input on all cores and hands the answers over in the lines' order.
///
/// Only so many lines are held as the cores need to stay busy, however long the input; an answer is handed over as soon
/// as those before it were, so that a caller who waits for it before writing the next line is never kept waiting.
struct OrderedLines<Answer: Sendable>: ~Copyable {
  private let input: Mutex<Input>
  private let output: Mutex<Output>
  private let room: DispatchSemaphore
  private let workers: Int

  private struct Input: ~Copyable {
    var reader: LineReader
    var count = 0
    var error: SystemError?
    var isStopped = false
  }

  private struct Output {
    var waiting: [Int: Answer] = [:]
    var next = 0
    var error: OutputError?
  }

  /// The lines of standard input, none longer than `limit` bytes.
  init(lineLimit limit: Int, workers: Int) {
    input = Mutex(Input(reader: LineReader(Descriptor(standard: 0), limit: limit)))
    output = Mutex(Output())
    self.workers = max(1, workers)
    room = DispatchSemaphore(value: self.workers * 4)
  }

  /// Runs to the end of the input.
  ///
  /// - Parameters:
  ///   - transform: called on several threads at once, with the line and its number from 1.
  ///   - deliver: called with one answer at a time, in order. When it throws, nothing more is read.
  consuming func run(
    _ transform: @Sendable (LineReader.Line, Int) -> Answer,
    deliver: @Sendable (Answer) throws(OutputError) -> Void
  ) throws(LineModeError) {
    let lines = self
    DispatchQueue.concurrentPerform(iterations: lines.workers) { _ in lines.work(transform, deliver) }
    if let error = lines.output.withLock({ $0.error }) { throw .output(error) }
    if let error = lines.input.withLock({ $0.error }) {
      throw .input(InputError(Dateline.Input.standardInputName, error))
    }
  }

  private borrowing func work(
    _ transform: (LineReader.Line, Int) -> Answer, _ deliver: (Answer) throws(OutputError) -> Void
  ) {
    while true {
      room.wait()
      guard let (line, number) = next() else {
        room.signal()
        return
      }
      let answer = transform(line, number)
      let delivered = output.withLock { output in
        output.waiting[number - 1] = answer
        var delivered = 0
        while let answer = output.waiting.removeValue(forKey: output.next) {
          output.next += 1
          delivered += 1
          do throws(OutputError) {
            if output.error == nil { try deliver(answer) }
          } catch {
            output.error = error
          }
        }
        return (count: delivered, failed: output.error != nil)
      }
      if delivered.failed { input.withLock { $0.isStopped = true } }
      for _ in 0..<delivered.count { room.signal() }
    }
  }

  private borrowing func next() -> (LineReader.Line, Int)? {
    input.withLock { input in
      guard !input.isStopped else { return nil }
      do throws(SystemError) {
        guard let line = try input.reader.next() else {
          input.isStopped = true
          return nil
        }
        input.count += 1
        return (line, input.count)
      } catch {
        (input.error, input.isStopped) = (error, true)
        return nil
      }
    }
  }
}

/// Why a run in line mode ended before its input did.
package enum LineModeError: Error, Hashable, Sendable {
  case input(InputError)
  case output(OutputError)
}

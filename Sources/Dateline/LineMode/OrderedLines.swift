internal import Synchronization

/// Maps the lines of standard input on all cores and hands the answers over in the lines' order.
struct OrderedLines<Answer: Sendable>: ~Copyable {
  private let input: Mutex<LineSource>

  private struct LineSource: ~Copyable {
    var reader: LineReader
    var count = 0
    var error: SystemError?
  }

  /// The lines of standard input, none longer than `limit` bytes.
  init(lineLimit limit: Int) {
    input = Mutex(LineSource(reader: LineReader(Descriptor(standard: 0), limit: limit)))
  }

  /// Runs to the end of the input.
  ///
  /// - Parameters:
  ///   - transform: called on several threads at once, with the line and its number from 1.
  ///   - deliver: called with one answer at a time, in order. When it throws, nothing more is read.
  ///   - settle: called when every line that was read has been answered.
  consuming func run(
    _ transform: @Sendable (LineReader.Line, Int) -> Answer,
    deliver: @Sendable (Answer) throws(OutputError) -> Void, settle: @Sendable () throws(OutputError) -> Void = {}
  ) throws(LineModeError) {
    let lines = self
    do throws(OutputError) {
      try orderedMap(next: { lines.next() }, { transform($0.line, $0.number) }, deliver: deliver, settle: settle)
    } catch {
      throw .output(error)
    }
    if let error = lines.input.withLock({ $0.error }) {
      throw .input(InputError(Dateline.Input.standardInputName, error))
    }
  }

  private struct NumberedLine: Sendable {
    var line: LineReader.Line
    var number: Int
  }

  private borrowing func next() -> NumberedLine? {
    input.withLock { input in
      guard input.error == nil else { return nil }
      do throws(SystemError) {
        guard let line = try input.reader.next() else { return nil }
        input.count += 1
        return NumberedLine(line: line, number: input.count)
      } catch {
        input.error = error
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
